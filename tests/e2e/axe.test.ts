import { expect, test } from 'vitest';
import { pageViolations, violations } from './axe.js';
import { goTo, openDeck, statesIn, twoFrames } from './deck-page.js';

// Colours, on every theme, are measured by ground.test.ts, of every line at every part.
test('axe finds nothing on any page at any part', async () => {
  const { page } = await openDeck();
  const found: Record<string, readonly string[]> = {};
  for (const state of await statesIn(page)) {
    await goTo(page, state);
    const wrong = await pageViolations(page);
    if (wrong.length) found[`${state.id}/${state.part}`] = wrong;
  }
  expect(found).toEqual({});
});

test('and nothing in the document', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('r');
  await twoFrames(page);
  expect(await violations(page)).toEqual([]);
});
