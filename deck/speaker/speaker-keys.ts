/** What the keys do here and not in the room. */
import { keyNames } from '../key-names.js';
import type { Panel } from './panels.js';
import type { SpeakerActions } from './speaker-template.js';

/** For the list of keys. */
export const OWN_KEYS = [
  { keys: ['/', 'g'], does: 'Find a page, a claim, a word of the notes, or a paragraph (¶)' },
  { keys: ['Ctrl +', 'Ctrl −'], does: 'Larger notes, smaller notes' },
  { keys: ['?'], does: 'List of keys' },
] as const;
const SCROLLING: readonly string[] = ['ArrowUp', 'ArrowDown', ' ', 'Home', 'End'];

type KeyActions = Pick<SpeakerActions, 'resize' | 'find' | 'listKeys' | 'closePanel'>;

/** @param panel what is open over the speaker view */
export function pressOwnKey(event: KeyboardEvent, panel: Panel | undefined, act: KeyActions): void {
  if (event.isComposing) return; // the key belongs to the input method
  const isTyping = (event.composedPath()[0] as Element).matches('input, textarea');
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  const sizes = (event.ctrlKey || event.metaKey) && ['+', '=', '-'].includes(event.key);
  if (sizes) act.resize(event.key === '-' ? -1 : 1);
  else if (event.key === 'Escape' && panel) act.closePanel();
  else if (event.key === '?' && !isTyping) act.listKeys();
  else if (keyNames(event).some((key) => key === '/' || key === 'g') && !isTyping && !isChord) act.find('');
  else {
    // A list that lies over the room’s keys is read on with them.
    if (!isTyping && panel && SCROLLING.includes(event.key)) event.stopImmediatePropagation();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}
