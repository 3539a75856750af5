/** What lies over the slides in the room: a picture that is held there, and the speaker's dot. */
import { nothing } from 'lit';
import type { Surroundings } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { draw } from '../draw.js';
import type { Position } from '../position.js';
import { slideTemplate } from '../slide-template.js';

export interface RoomScreen {
  readonly isFrozen: boolean;
  /** Holds the picture while one goes on unseen, or lets it go. */
  readonly freeze: () => void;
  /** The dot, at shares of the slide's width and height; none takes it away. */
  readonly point: (at?: { readonly x: number; readonly y: number }) => void;
}

/** @param toggled told after the picture was held or let go */
export function roomScreen(
  slides: HTMLElement,
  state: DeckState,
  here: () => Position,
  surroundingsAt: (at: Position) => Surroundings,
  toggled: (isFrozen: boolean) => void,
): RoomScreen {
  const held = Object.assign(document.createElement('div'), { className: 'held', hidden: true, inert: true });
  const dot = Object.assign(document.createElement('div'), { className: 'dot', hidden: true });
  slides.append(held, dot);
  return {
    get isFrozen() {
      return !held.hidden;
    },
    freeze: () => {
      held.hidden = !held.hidden;
      const at = here();
      draw(held.hidden ? nothing : slideTemplate(state.now.pages[at.page]!, surroundingsAt(at)), held);
      toggled(!held.hidden);
    },
    point: (at) => {
      dot.hidden = at === undefined || !held.hidden; // not on a picture of another page
      if (at) Object.assign(dot.style, { left: `${100 * at.x}%`, top: `${100 * at.y}%` });
    },
  };
}
