/** A window of the browser, made ready for the speaker view to be drawn into. */

import { blankPage } from '../html-policy.js';

/** Opens the window of that name, or comes back to it; none where the browser blocks it. */
export function openWindow(name: string): Window | undefined {
  try {
    return window.open('', name, 'popup,width=1280,height=800') ?? undefined;
  } catch {
    return undefined; // a sandbox may throw rather than answer
  }
}

/** Whether its document is ours to draw into: a file opened from a disk is a stranger to itself once it is loaded anew. */
export function canReach(view: Window): boolean {
  try {
    return view.document.body !== null;
  } catch {
    return false;
  }
}

/** Gives the window an empty document with our styles. Returns what is drawn into. */
export function dress(view: Window, title: string): HTMLElement {
  const other = view.document;
  if (other.compatMode === 'BackCompat') {
    // Without a doctype the window would be laid out by the rules of the nineties.
    other.open();
    other.write(blankPage());
    other.close();
  }
  // What an earlier load of the slides has left in it.
  for (const sheet of other.querySelectorAll('style')) sheet.remove();
  other.body.replaceChildren();
  other.documentElement.lang = 'en';
  other.documentElement.translate = false;
  other.documentElement.className = 'speaker-window';
  other.documentElement.dataset['theme'] = 'dark';
  other.title = title;
  for (const sheet of document.querySelectorAll('style')) other.head.append(other.importNode(sheet, true));
  const main = other.createElement('main');
  other.body.append(main);
  return main;
}
