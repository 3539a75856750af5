/** What whoever briefs has filled in, the cut among it, as the device remembers it. */
import type { Deck } from '../model/deck.js';
import { asText } from './carried.js';
import type { Inputs } from './deck-state.js';
import { memory, type Memory } from './memory.js';
import { withoutNotes } from './own-notes.js';
import { isResumed } from './resumed.js';

/**
 * One for a window, so that what is refused by the device is still shared.
 * @param own what a copy of the deck carries
 * @param hasNotes whether this edition has a speaker's notes
 */
export function inputsOf(deck: Deck, own: Inputs | undefined, hasNotes: boolean): Memory {
  // A copy has a memory of its own: what it carries is not to be written over by what this device knows of another.
  const kept = memory(deck.identity.id, own ? `cover ${asText(own)}` : 'cover');
  const known = withCutOf(location.search, deck, { ...own, ...kept.read() });
  let filled = hasNotes ? known : withoutNotes(known);
  return {
    read: () => filled,
    write: (values) => {
      // Another window of this deck may have written since: only what has changed here is written over.
      const changed = Object.entries(values).filter(([name, value]) => filled[name] !== value);
      const stored = Object.entries(kept.read()).filter(([name]) => name in values || !(name in filled));
      filled = values;
      kept.write({ ...Object.fromEntries(stored), ...Object.fromEntries(changed) });
    },
  };
}

/** With the cut that an address asks for (`?cut=10`, or its id) above the one that was kept. */
function withCutOf(search: string, deck: Deck, filled: Inputs): Inputs {
  const asked = new URLSearchParams(search).get('cut');
  const cut = deck.cuts.find(({ id, minutes }) => id === asked || `${minutes}` === asked);
  if (!cut) return filled;
  // After a reload, what was chosen since the address was opened.
  return isResumed() ? { cut: cut.id, ...filled } : { ...filled, cut: cut.id };
}
