/** What happens once another page or part is shown: it is drawn, and then named in the address, the title and aloud. */
import type { DeckState } from '../deck-state.js';
import type { Position } from '../position.js';
import type { Address } from './address.js';
import type { Announcer } from './announcer.js';
import type { SlideElements } from './slide-elements.js';

/** Milliseconds in which the first page has been painted: what is told of it is gathered after that. */
const PAINTED = 50;

export interface Arrival {
  /** The page and its address are there at once, the rest can wait until it is seen. */
  readonly at: (position: Position) => void;
  /** Says anew where we are: something else has been on the screen in between. */
  readonly again: (position: Position) => void;
  /** The focus goes along, from whatever it was on, on a page. */
  readonly takeFocus: (from: number, to: number) => void;
}

export function arrival(
  deckTitle: string,
  state: DeckState,
  elements: SlideElements,
  announcer: Announcer,
  address: Address,
): Arrival {
  let telling: ReturnType<typeof setTimeout> | undefined;
  const takeFocus = (from: number, to: number): void => {
    const { activeElement } = document;
    if (activeElement === document.body || elements.all[from]?.section.contains(activeElement))
      elements.all[to]!.section.focus({ preventScroll: true });
  };
  const tell = (at: Position): void => {
    elements.markBeside(at.page);
    const { slide } = state.now.pages[at.page]!;
    document.title = at.page ? `${slide.title} – ${deckTitle}` : deckTitle;
    const { last } = announcer;
    if (last && last.page !== at.page) takeFocus(last.page, at.page);
    announcer.arrived(at);
  };
  return {
    at: (position) => {
      elements.drawIfWaiting(position.page);
      address.write(position);
      clearTimeout(telling);
      telling = setTimeout(() => tell(position), announcer.last ? 0 : PAINTED);
    },
    again: (position) => {
      announcer.forget();
      tell(position);
    },
    takeFocus,
  };
}
