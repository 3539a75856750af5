import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
/** Colours of a theme, by token. */
function themeOf(name: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme='${name}'\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1];
  if (!block) throw new Error(`tokens.css has no theme ${name}`);
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, token, hex]) => [token!, hex!]));
}
/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['paper', 'dark'])('on the theme “%s”', (name) => {
  const theme = themeOf(name);
  const on = (token: string, ground: string): number => contrast(theme.get(token) ?? '', theme.get(ground) ?? '');
  test.each(['ink', 'ink-2', 'ink-3', 'blue', 'signal'])('%s can be read', (token) => {
    for (const ground of ['paper', 'tint']) expect(on(token, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test('a line that means something can be seen', () => {
    for (const ground of ['paper', 'tint']) expect(on('rule-2', ground)).toBeGreaterThanOrEqual(3);
  });
  test('letters on a filled button or station can be read', () => {
    for (const fill of ['blue', 'signal', 'ink']) expect(on('paper', fill)).toBeGreaterThanOrEqual(4.5);
  });
});
test('contrast is measured as WCAG does: black on white is 21, #777777 on white 4.48', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
