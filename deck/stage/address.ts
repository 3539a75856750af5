/** The address of the page on show, so that a reload finds it; and addresses that somebody has written. */
import type { DeckState } from '../deck-state.js';
import { refuseAddress } from '../message.js';
import { findPosition, formatPosition, parsePosition, type Position } from '../position.js';
import { isPresenting } from '../which-view.js';

export interface Address {
  /** What the window was opened with; the first page where it names none. */
  readonly start: Position;
  /** Once the press that led there has been answered, and before anything else is. */
  readonly write: (at: Position) => void;
  /** Follows addresses from now on, and says so where the first named no page. */
  readonly listen: (show: (at: Position) => void, here: () => Position) => void;
}

export function address(state: DeckState): Address {
  /** As it was last read or written. */
  let { hash } = location;
  const first = hash;
  const pages = () => state.now.pages;
  const writeNow = (at: Position): void => {
    const written = formatPosition(at, pages());
    // Another hash than the one last seen is a link just followed, on its way here.
    if (location.hash !== hash || hash === written) return;
    try {
      history.replaceState(null, '', written);
      hash = written;
    } catch {
      // A sandboxed frame may not write its address; the deck does not need it.
    }
  };
  return {
    start: parsePosition(first, pages()),
    write: (at) => queueMicrotask(() => writeNow(at)),
    listen: (show, here) => {
      addEventListener('hashchange', () => {
        ({ hash } = location);
        if (!isPresenting()) return;
        const asked = findPosition(hash, pages());
        if (asked) show(asked);
        else refuseAddress(hash);
        writeNow(here());
      });
      if (first.length > 1 && !findPosition(first, pages())) refuseAddress(first);
    },
  };
}
