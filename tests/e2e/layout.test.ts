import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';
import { canvasOn, piecesOn, short, type Rect } from './lines.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Glyphs fill about the middle three fifths of a line’s box. */
const core = ({ left, top, right, bottom }: Rect) => ({
  l: left + 1,
  r: right - 1,
  t: top + (bottom - top) * 0.22,
  b: bottom - (bottom - top) * 0.2,
});
const cross = (ra: Rect, rb: Rect): boolean => {
  const [p, q] = [core(ra), core(rb)];
  return p.l < q.r && q.l < p.r && p.t < q.b && q.t < p.b;
};

/** Faults of the page on show, in plain words. */
async function faults(page: Page, smallest: number): Promise<readonly string[]> {
  const [pieces, canvas] = [await piecesOn(page), await canvasOn(page)];
  const scale = (canvas.right - canvas.left) / 1280;
  const found: string[] = [];
  const footTop = Math.min(...pieces.filter(({ foot }) => foot).flatMap(({ rects }) => rects.map(({ top }) => top)));
  for (const { text, size, rects, foot } of pieces) {
    if (size < smallest) found.push(`${short(text)} is ${size} px`);
    for (const r of rects) {
      if (r.left < canvas.left || r.right > canvas.right + 0.5 || r.top < canvas.top || r.bottom > canvas.bottom + 0.5)
        found.push(`${short(text)} leaves the canvas`);
      else if (r.right > canvas.left + 1217 * scale || r.left < canvas.left + 63 * scale)
        found.push(`${short(text)} enters the margin`);
      if (!foot && r.bottom > footTop + 4 * scale) found.push(`${short(text)} runs into the foot`);
    }
  }
  for (const [i, a] of pieces.entries()) {
    for (const b of pieces.slice(i + 1)) {
      if (a.rects.some((ra) => b.rects.some((rb) => cross(ra, rb))))
        found.push(`${short(a.text)} overlaps ${short(b.text)}`);
    }
  }
  return [...new Set(found)];
}

describe.each([
  ['16:9', 1280, 720],
  ['16:10', 1440, 900],
  ['4:3', 1024, 768],
  ['an old 4:3', 800, 600],
  ['21:9', 1720, 720],
])('on %s', (_, width, height) => {
  test('every part of every page keeps its words inside, apart, and large enough to read', async () => {
    const { page } = await openDeck(browser, { width, height });
    const all: Record<string, readonly string[]> = {};
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
