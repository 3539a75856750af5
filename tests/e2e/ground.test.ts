import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';
import { groundFaults } from './ground-faults.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('on every theme, every line of every part stands on a flat ground and out from it', async () => {
  const { page, done } = await openDeck(browser);
  const all: Record<string, readonly string[]> = {};
  for (const state of await statesIn(page)) {
    await goTo(page, state);
    for (const theme of ['paper', 'dark', 'contrast']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const found = await groundFaults(page);
      if (found.length) all[`${state.id}/${state.part}, ${theme}`] = found;
    }
  }
  expect(all).toEqual({});
  await done();
});
