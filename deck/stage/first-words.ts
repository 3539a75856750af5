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
      ? 'S opens your notes, then F fills the screen, then → goes on. P prints, ? lists all keys.'
      : 'F fills the screen, → goes on. P prints, ? lists all keys.',
  );
}
