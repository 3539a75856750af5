/** Decks that must ask for nothing and complain of nothing, whatever a test does with them. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, openDeck, type Watched } from './deck-page.js';

/** Starts a browser for the file's tests. Returns how a test opens its deck, which is looked at and closed after it. */
export function silentDecks(): (options?: Parameters<typeof openDeck>[1]) => Promise<Watched> {
  let browser: Browser;
  let deck: Watched | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(deck?.requests).toEqual([]);
    expect(deck?.messages).toEqual([]);
    await deck?.done();
    deck = undefined;
  });
  return async (options) => (deck = await openDeck(browser, options));
}
