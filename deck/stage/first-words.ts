/** What somebody is told who opens the deck on a device for the first time, on its cover; never again. */
import { memory } from '../memory.js';
import { isMessageShown, showMessage } from '../message.js';

/** @returns how to take the words away, once the deck is used */
export function firstWords(deckId: string, hasSpeaker: boolean): () => void {
  const kept = memory(deckId, 'first-words');
  if (kept.read()['said'] || isMessageShown()) return () => undefined;
  kept.write({ said: 'yes' });
  return showMessage(
    hasSpeaker
      ? 'S: your notes. F: full screen. →: next. P: print. ?: keys.'
      : 'F: full screen. →: next. P: print. ?: keys.',
    'head',
  );
}
