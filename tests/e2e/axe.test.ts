import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageViolations, violations } from './axe.js';
import { goTo, launch, openDeck, statesIn, twoFrames } from './deck-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// Colours, on every theme, are measured by ground.test.ts, of every line at every part.
test('axe finds nothing on any page at any part', async () => {
  const { page, done } = await openDeck(browser);
  const found: Record<string, readonly string[]> = {};
  for (const state of await statesIn(page)) {
    await goTo(page, state);
    const wrong = await pageViolations(page);
    if (wrong.length) found[`${state.id}/${state.part}`] = wrong;
  }
  expect(found).toEqual({});
  await done();
});

test('and nothing in the document', async () => {
  const { page, done } = await openDeck(browser);
  await page.keyboard.press('r');
  await twoFrames(page);
  expect(await violations(page)).toEqual([]);
  await done();
});
