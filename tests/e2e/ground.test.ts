import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Word {
  readonly text: string;
  readonly colour: string;
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** Lines of text on the page on show, each with the middle of its box, where the glyphs are. */
const wordsOn = (page: Page): Promise<Word[]> =>
  page.evaluate(() => {
    const section = [...document.querySelectorAll<HTMLElement>('.slides section.present:not(.stack)')].at(-1)!;
    const words: Word[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        const parent = node.parentElement;
        const text = node.data.trim();
        if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
        if (parent.closest('.visually-hidden, style')) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        const style = getComputedStyle(parent);
        for (const { left, top, width, height } of range.getClientRects()) {
          if (width < 3 || height < 3) continue;
          words.push({
            text,
            colour: parent instanceof SVGElement ? style.fill : style.color,
            box: { x: left + 1, y: top + height * 0.3, w: width - 2, h: height * 0.42 },
          });
        }
        return;
      }
      if (node instanceof HTMLElement && node.matches('.rows')) return; // a list that scrolls shows what fits
      const root = node instanceof Element ? node.shadowRoot : null;
      for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) walk(child);
    };
    walk(section);
    return words;
  });

/** Makes all text transparent, so that a picture shows only what lies under it. */
const hideText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*, *::before, *::after { color: transparent !important; text-decoration-color: transparent !important; } text { fill: transparent !important; } .mark { border-color: transparent !important }',
    );
    const each = (root: Document | ShadowRoot): void => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) each(element.shadowRoot);
    };
    each(document);
  });

/** Lines with something else than one flat ground under them, and lines that stand out too little from theirs. */
const faultsOf = (page: Page, words: readonly Word[], picture: string): Promise<string[]> =>
  page.evaluate(
    async ([words, picture]) => {
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const luminance = (rgb: readonly number[]): number => {
        const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const found: string[] = [];
      for (const { text, colour, box } of words) {
        const { data } = pen.getImageData(box.x, box.y, Math.max(1, box.w), Math.max(1, box.h));
        const counts = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const key = `${data[i]},${data[i + 1]},${data[i + 2]}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const [ground, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
        const short = `“${text.slice(0, 40)}”`;
        const other = data.length / 4 - count;
        if (other > 3) found.push(`${short} has ${other} px of something under it`);
        const [a, b] = [
          colour
            .match(/[\d.]+/g)!
            .slice(0, 3)
            .map(Number),
          ground.split(',').map(Number),
        ]
          .map(luminance)
          .sort((p, q) => q - p);
        const contrast = (a! + 0.05) / (b! + 0.05);
        if (contrast < 4.5) found.push(`${short} stands out by only ${contrast.toFixed(2)}`);
      }
      return [...new Set(found)];
    },
    [words, picture] as const,
  );

test.each(['light', 'dark'] as const)(
  'in %s, every line of every part stands on a flat ground and out from it',
  async (theme) => {
    const { page } = await openDeck(browser);
    if (theme === 'dark') await page.keyboard.press('t');
    const all: Record<string, string[]> = {};
    for (const state of await statesIn(page)) {
      await goTo(page, state);
      const words = await wordsOn(page);
      await hideText(page);
      const picture = (await page.screenshot()).toString('base64');
      const found = await faultsOf(page, words, picture);
      if (found.length) all[`${state.id}/${state.part}`] = found;
      await page.evaluate(() => {
        const bare = (root: Document | ShadowRoot): void => {
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
            (sheet) => !sheet.cssRules[0]?.cssText.includes('color: transparent !important'),
          );
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) bare(element.shadowRoot);
        };
        bare(document);
      });
    }
    await page.close();
    expect(all).toEqual({});
  },
);
