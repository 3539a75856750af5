import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Faults of the page on show, in plain words. Canvas px throughout, whatever the window’s size. */
const faults = (page: Page, smallest: number): Promise<string[]> =>
  page.evaluate((smallest) => {
    const section = [...document.querySelectorAll<HTMLElement>('.slides section.present:not(.stack)')].at(-1)!;
    const canvas = section.getBoundingClientRect();
    const scale = canvas.width / 1280;
    interface Piece {
      text: string;
      block: Element;
      size: number;
      rects: DOMRect[];
      foot: boolean;
    }
    const pieces: Piece[] = [];
    const blockOf = (element: Element): Element => {
      let block = element;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
      return block;
    };
    const walk = (node: Node, foot: boolean): void => {
      if (node instanceof Text) {
        const text = node.data.trim();
        const parent = node.parentElement;
        if (!text || !parent) return;
        const shown = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (!shown || parent.closest('.visually-hidden, style')) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        const matrix = parent instanceof SVGElement ? scale : 1;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (rects.length) pieces.push({ text, block: blockOf(parent), size: matrix ? size : 0, rects, foot });
        return;
      }
      if (node instanceof HTMLElement && node.matches('.rows')) return; // a list that scrolls shows what fits
      if (node instanceof HTMLInputElement) return;
      const root = node instanceof Element ? node.shadowRoot : null;
      const inFoot = foot || (node instanceof Element && node.matches('.foot'));
      for (const child of (root ?? node).childNodes) walk(child, inFoot);
      if (root) for (const child of node.childNodes) walk(child, inFoot);
    };
    walk(section, false);
    const found: string[] = [];
    const short = (text: string) => `“${text.slice(0, 40)}”`;
    const footTop = Math.min(
      ...pieces.filter(({ foot }) => foot).map(({ rects }) => Math.min(...rects.map(({ top }) => top))),
    );
    for (const { text, size, rects, foot } of pieces) {
      if (size < smallest) found.push(`${short(text)} is ${size} px`);
      for (const r of rects) {
        if (
          r.left < canvas.left ||
          r.right > canvas.right + 0.5 ||
          r.top < canvas.top ||
          r.bottom > canvas.bottom + 0.5
        )
          found.push(`${short(text)} leaves the canvas`);
        else if (r.right > canvas.left + 1217 * scale || r.left < canvas.left + 63 * scale)
          found.push(`${short(text)} enters the margin`);
        if (!foot && r.bottom > footTop + 4 * scale) found.push(`${short(text)} runs into the foot`);
      }
    }
    // Glyphs fill about the middle three fifths of a line’s box.
    const core = (r: DOMRect) => ({
      l: r.left + 1,
      r: r.right - 1,
      t: r.top + r.height * 0.22,
      b: r.bottom - r.height * 0.2,
    });
    for (const [i, a] of pieces.entries()) {
      for (const b of pieces.slice(i + 1)) {
        const overlap = a.rects.some((ra) =>
          b.rects.some((rb) => {
            const [p, q] = [core(ra), core(rb)];
            return p.l < q.r && q.l < p.r && p.t < q.b && q.t < p.b;
          }),
        );
        if (overlap) found.push(`${short(a.text)} overlaps ${short(b.text)}`);
      }
    }
    return [...new Set(found)];
  }, smallest);

describe.each([
  ['16:9', 1280, 720],
  ['16:10', 1440, 900],
  ['4:3', 1024, 768],
  ['an old 4:3', 800, 600],
  ['21:9', 1720, 720],
])('on %s', (_, width, height) => {
  test('every part of every page keeps its words inside, apart, and large enough to read', async () => {
    const { page } = await openDeck(browser, { width, height });
    const all: Record<string, string[]> = {};
    for (const state of await statesIn(page)) {
      await goTo(page, state);
      const found = await faults(page, 16);
      if (found.length) all[`${state.id}/${state.part}`] = found;
    }
    await page.close();
    expect(all).toEqual({});
  });

  test('the canvas fills the window one way and stays inside it the other', async () => {
    const { page } = await openDeck(browser, { width, height });
    const box = await page.evaluate(
      () => document.querySelector('.slides')!.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.close();
    expect(box.left).toBeGreaterThanOrEqual(-0.5);
    expect(box.top).toBeGreaterThanOrEqual(-0.5);
    expect(box.right).toBeLessThanOrEqual(width + 0.5);
    expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
    expect(box.width / width > 0.985 || box.height / height > 0.985).toBe(true);
  });
});

test('the canvas follows a window that changes its shape', async () => {
  const { page } = await openDeck(browser, { hash: '#/paradox/3' });
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.slides')!.getBoundingClientRect().height))
    .toBeCloseTo(768, -1);
  await page.close();
});
