/** What the last row can read: how many words and tags a page's figure has, how small the smallest is, where it is drawn. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { isCover } from '../../../model/slide.js';
import { deck } from '../../../slides/index.js';
import { goTo, openDeck, pagesIn } from '../../e2e/deck-page.js';

/**
 * Words beside tags; px of the smallest that is neither a tag, a year nor something added; tags; of the drawing with its
 * words, the part that stands from the first click, as an outline.
 */
const LIMITS = { words: 70, smallest: 18, tags: 7, outline: 0.35 } as const;
/** The cover is not told from afar. */
const pages = deck.run.filter((slide) => !isCover(slide)).map(({ id }) => id);

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
        if (parent.closest('style, .unseen, svg, .mark, .year, .letter, .number, a, button')) continue;
        const words = node.textContent?.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
        if (words) found.push({ words, size: parseFloat(getComputedStyle(parent).fontSize) });
      }
      return found;
    });
  });

/** Tags that the figure of the page on show has now, and the part of the canvas that it takes with its words. */
const drawnOn = (page: Page): Promise<{ readonly tags: number; readonly share: number }> =>
  page.evaluate(() => {
    const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
    const frame = section.querySelector('slide-frame')!;
    const roots = [...frame.children].flatMap(({ shadowRoot, slot }) => (slot ? [] : (shadowRoot ?? [])));
    const seen = roots
      .flatMap((root) => [...root.querySelectorAll('.lab, .mark, svg:not(.tall) :not(g, .hint)')])
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const boxes = seen
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width + height > 4);
    const canvas = section.getBoundingClientRect();
    const across = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    const down = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    const tags = seen.filter((element) => element.matches('.mark')).length;
    return { tags, share: (across * down) / (canvas.width * canvas.height) };
  });

test('every page of the run says little enough, and large enough', async () => {
  const { page } = await openDeck();
  const over: Record<string, string> = {};
  for (const { id, parts } of await pagesIn(page)) {
    if (!pages.includes(id)) continue;
    await goTo(page, { id, part: parts });
    const all = await wordsOn(page);
    const words = all.reduce((sum, each) => sum + each.words, 0);
    const smallest = Math.min(...all.map(({ size }) => size));
    if (words > LIMITS.words || smallest < LIMITS.smallest) over[id] = `${words} words, the smallest at ${smallest} px`;
  }
  expect(over).toEqual({});
});

/** Shares: the part of the canvas that a drawing takes with its words, on a projector of that shape. */
test.each([
  [1280, 720, 0.45],
  [1024, 768, 0.43],
])('at %i × %i every page of the run is drawn large, from the first click, with few tags', async (...shape) => {
  const [width, height, least] = shape;
  const { page } = await openDeck({ width, height });
  const wrong: Record<string, string> = {};
  for (const { id, parts } of await pagesIn(page)) {
    if (!pages.includes(id)) continue;
    await goTo(page, { id, part: 1 });
    const first = await drawnOn(page);
    await goTo(page, { id, part: parts });
    const { tags, share } = await drawnOn(page);
    if (tags > LIMITS.tags || share < least || first.share < LIMITS.outline * share)
      wrong[id] = `${tags} tags, ${share.toFixed(2)} of the canvas, ${first.share.toFixed(2)} at first`;
  }
  expect(wrong).toEqual({});
});
