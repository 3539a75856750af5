/** What the last row can read: how many words a page's figure has, and how small the smallest is. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { goTo, launch, openDeck, pagesIn } from '../../e2e/deck-page.js';

/** Words beside tags; px of the smallest that is neither a tag, a year nor something added. */
const LIMITS = { words: 95, smallest: 18 } as const;
/** Pages of another kind: the cover is not told from afar, and these two wait to be redrawn. */
const APART: readonly string[] = ['title', 'words', 'options'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Words that the figure of the page on show has now, with their sizes in px. */
const wordsOn = (page: Page): Promise<readonly { readonly words: number; readonly size: number }[]> =>
  page.evaluate(() => {
    const frame = [...document.querySelectorAll('.slides section.present:not(.stack) slide-frame')].at(-1)!;
    const roots = [...frame.children].flatMap(({ shadowRoot, slot }) => (slot ? [] : (shadowRoot ?? [])));
    return roots.flatMap((root) => {
      const found: { words: number; size: number }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
        if (parent.closest('style, .unseen, svg, .mark, .year, a, button')) continue;
        const words = node.textContent?.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
        if (words) found.push({ words, size: parseFloat(getComputedStyle(parent).fontSize) });
      }
      return found;
    });
  });

test('every page of the run says little enough, and large enough', async () => {
  const { page, done } = await openDeck(browser);
  const over: Record<string, string> = {};
  for (const { id, parts } of await pagesIn(page)) {
    if (APART.includes(id) || !deck.run.some((slide) => slide.id === id)) continue;
    await goTo(page, { id, part: parts });
    const all = await wordsOn(page);
    const words = all.reduce((sum, each) => sum + each.words, 0);
    const smallest = Math.min(...all.map(({ size }) => size));
    if (words > LIMITS.words || smallest < LIMITS.smallest) over[id] = `${words} words, the smallest at ${smallest} px`;
  }
  await done();
  expect(over).toEqual({});
});
