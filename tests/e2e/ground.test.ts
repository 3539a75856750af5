import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';
import { groundFaults } from './ground-faults.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(['paper', 'dark', 'contrast'] as const)(
  'on the theme “%s” every line of every part stands on a flat ground and out from it',
  async (theme) => {
    const { page, done } = await openDeck(browser);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const all: Record<string, readonly string[]> = {};
    for (const state of await statesIn(page)) {
      await goTo(page, state);
      const found = await groundFaults(page);
      if (found.length) all[`${state.id}/${state.part}`] = found;
    }
    await done();
    expect(all).toEqual({});
  },
);
