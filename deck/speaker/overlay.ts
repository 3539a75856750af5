/** The speaker view over the slides, where the browser has no second window for it. */
import { addToPage } from '../page-parts.js';

export function openOverlay(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'speaker-over';
  root.role = 'dialog';
  root.ariaLabel = 'Speaker view';
  addToPage(root);
  makeRoomInert(true);
  return root;
}

export function closeOverlay(root: HTMLElement): void {
  root.remove();
  makeRoomInert(false);
}

/** While the speaker view lies over the slides, nothing under it can be pressed or is read aloud. */
function makeRoomInert(inert: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>('.reveal, stage-controls')) element.inert = inert;
}
