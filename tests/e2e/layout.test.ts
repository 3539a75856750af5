import { describe, expect, test } from 'vitest';
import { goTo, openDeck, statesIn } from './deck-page.js';
import { SHAPES } from './shapes.js';
import { wordFaults } from './word-faults.js';

describe.each(SHAPES)('on $shape', ({ width, height }) => {
  test('every part of every page keeps its words inside, apart, and large enough to read', async () => {
    const { page } = await openDeck({ width, height });
    const all: Record<string, readonly string[]> = {};
    for (const state of await statesIn(page)) {
      await goTo(page, state);
      const found = await wordFaults(page);
      if (found.length) all[`${state.id}/${state.part}`] = found;
    }
    expect(all).toEqual({});
  });

  test('the canvas fills the window one way and stays inside it the other', async () => {
    const { page } = await openDeck({ width, height });
    const box = await page.evaluate(
      () => document.querySelector('.slides')!.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(box.left).toBeGreaterThanOrEqual(-0.5);
    expect(box.top).toBeGreaterThanOrEqual(-0.5);
    expect(box.right).toBeLessThanOrEqual(width + 0.5);
    expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
    expect(box.width / width > 0.985 || box.height / height > 0.985).toBe(true);
  });
});

test('no title has more than two lines', async () => {
  const { page } = await openDeck();
  const long = await page.evaluate(() =>
    [...document.querySelectorAll('.slides slide-frame')].flatMap((frame) => {
      const range = document.createRange();
      const page = frame.closest('section')!;
      page.style.display = 'block'; // reveal.js shows the pages near the present one alone
      const heading = frame.shadowRoot!.querySelector('.page:not(.cover) h2');
      if (!heading) return [];
      range.selectNodeContents(heading);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return lines > 2 ? `the title of “${page.id}” has ${lines} lines: shorten it in its file in slides/ to two` : [];
    }),
  );
  await page.close();
  expect(long).toEqual([]);
});

test('the canvas follows a window that changes its shape', async () => {
  const { page } = await openDeck({ hash: '#/paradox/3' });
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.slides')!.getBoundingClientRect().height))
    .toBeCloseTo(768, -1);
});
