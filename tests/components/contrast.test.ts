import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, rgbOf } from '../contrast.js';

const css = readFileSync('components/tokens.css', 'utf8');
/** Colours of a theme, by token. */
function themeOf(name: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme='${name}'\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1];
  if (!block) throw new Error(`tokens.css has no theme ${name}`);
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, token, hex]) => [token!, hex!]));
}
describe.each(['paper', 'dark', 'contrast'])('on the theme “%s”', (name) => {
  const theme = themeOf(name);
  const on = (token: string, ground: string): number =>
    contrast(rgbOf(theme.get(token) ?? ''), rgbOf(theme.get(ground) ?? ''));
  test.each(['ink', 'ink-2', 'ink-3', 'blue', 'signal'])('%s can be read', (token) => {
    for (const ground of ['paper', 'tint']) expect(on(token, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test('a line that means something can be seen', () => {
    for (const ground of ['paper', 'tint']) expect(on('rule-2', ground)).toBeGreaterThanOrEqual(3);
  });
  test('what is in the signal colour is told from ink on a photocopy too', () => {
    expect(on('signal', 'ink')).toBeGreaterThanOrEqual(2.2);
  });
  test('letters on a filled button or station can be read', () => {
    for (const fill of ['blue', 'signal', 'ink']) expect(on('paper', fill)).toBeGreaterThanOrEqual(4.5);
  });
});
test('contrast is measured as WCAG does: black on white is 21, #777777 on white 4.48', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  expect(contrast(rgbOf('#777777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2);
});
