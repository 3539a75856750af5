/** What whoever briefs has filled in on the cover, the cut among it: kept on the device, and shared by the readings. */
import type { Deck } from '../slides/slide.js';
import { memory, type Memory } from './memory.js';

const covers = new WeakMap<Deck, Memory>();

/** One for a deck, so that what is refused by the device is still shared. */
export function coverOf(deck: Deck): Memory {
  const known = covers.get(deck);
  if (known) return known;
  const kept = memory(deck.identity.id, 'cover');
  let filled = withCutOf(location.search, deck, kept.read());
  const cover: Memory = {
    read: () => filled,
    write: (values) => {
      // Another window of this deck may have written since: only what has changed here is written over.
      const changed = Object.entries(values).filter(([name, value]) => filled[name] !== value);
      const stored = Object.entries(kept.read()).filter(([name]) => name in values || !(name in filled));
      filled = values;
      kept.write({ ...Object.fromEntries(stored), ...Object.fromEntries(changed) });
    },
  };
  covers.set(deck, cover);
  return cover;
}

/** With the cut that an address asks for (`?cut=10`, or its id) above the one that was kept. */
function withCutOf(
  search: string,
  deck: Deck,
  filled: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const asked = new URLSearchParams(search).get('cut');
  const cut = deck.cuts.find(({ id, minutes }) => id === asked || `${minutes}` === asked);
  return cut ? { ...filled, cut: cut.id } : filled;
}
