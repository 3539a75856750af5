/** What the room was not shown is not shown by accident: after a reload, a screen that was black or frozen is black. */
import { memory } from '../memory.js';
import { isResumed } from '../resumed.js';
import type { StageParts } from './stage-parts.js';

/** Once reveal.js has started. */
export function keepUnseen(deckId: string, { reveal, screen, onChange }: StageParts): void {
  const kept = memory(deckId, 'unseen', () => sessionStorage);
  let wasUnseen = false;
  const note = (): void => {
    const isUnseen = reveal.isBlack() || screen.frozen !== undefined;
    if (isUnseen !== wasUnseen) kept.write(isUnseen ? { screen: 'unseen' } : {});
    wasUnseen = isUnseen;
  };
  const isToStay = isResumed() && kept.read()['screen'] !== undefined;
  kept.write({});
  onChange(note);
  if (isToStay) reveal.toggleBlack(true);
}
