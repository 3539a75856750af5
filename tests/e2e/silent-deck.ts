/** Decks that must ask for nothing and complain of nothing, whatever a test does with them. */
import { afterEach, expect } from 'vitest';
import { openDeck, type Watched } from './deck-page.js';

/** Returns how a test opens its deck, which is looked at after it. */
export function silentDecks(): (options?: Parameters<typeof openDeck>[0]) => Promise<Watched> {
  let deck: Watched | undefined;
  afterEach(() => {
    expect(deck?.requests).toEqual([]);
    expect(deck?.messages).toEqual([]);
    deck = undefined;
  });
  return async (options) => (deck = await openDeck(options));
}
