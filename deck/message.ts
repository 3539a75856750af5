/** A word to whoever is at the window: what could not be done, and what to do. Seen for a while, and read aloud. */
import { addToPage } from './page-parts.js';

/** Milliseconds that it stays. */
const STAYS = 8000;
let shown: HTMLElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * @param place `head` where the foot of a wide page has something to say
 * @returns how to take it away before its time, unless another has come in its place
 */
export function showMessage(text: string, place: 'head' | 'foot' = 'foot'): () => void {
  if (!shown?.isConnected) {
    shown = document.createElement('p');
    shown.className = 'message';
    shown.role = 'status';
    addToPage(shown);
  }
  shown.textContent = text;
  shown.dataset['place'] = place;
  clearTimeout(leaving);
  leaving = setTimeout(() => shown?.remove(), STAYS);
  return () => {
    if (shown?.textContent === text) shown.remove();
  };
}

export const isMessageShown = (): boolean => shown?.isConnected === true;

/** An address that names no page leaves the talk, or the reader, where they are. @param hash with its `#` */
export const refuseAddress = (hash: string): void =>
  void showMessage(`This deck has no page “${hash.replace(/^#\/?/, '')}”.`);
