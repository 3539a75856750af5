import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageViolations, slideViolations, violations, withoutDocument } from './axe.js';
import { goTo, launch, openDeck, pagesIn, twoFrames } from './deck-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// Colours, on every theme, are measured by ground.test.ts, of every line at every part.
test('axe finds nothing on any page at any part', async () => {
  const { page } = await openDeck(browser);
  await withoutDocument(page);
  const found: Record<string, readonly string[]> = {};
  for (const { id, parts } of await pagesIn(page)) {
    for (let part = 1; part <= parts; part++) {
      await goTo(page, { id, part });
      const wrong = await (part === parts ? pageViolations(page) : slideViolations(page));
      if (wrong.length) found[`${id}/${part}`] = wrong;
    }
  }
  await page.close();
  expect(found).toEqual({});
});

test('and nothing in the document', async () => {
  const { page, done } = await openDeck(browser);
  await page.keyboard.press('r');
  await twoFrames(page);
  expect(await violations(page)).toEqual([]);
  await done();
});
