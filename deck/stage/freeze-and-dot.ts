/** What lies over the slides in the room: a picture that is held there, and the speaker's dot. */
import { nothing } from 'lit';
import type { Surroundings } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { draw } from '../draw.js';
import type { Position } from '../position.js';
import { slideTemplate } from '../slide-template.js';
import type { Point } from './point.js';
import { enlargedStyle, WHOLE, type Enlarged } from './zoom.js';

export interface RoomScreen {
  /** What is held, if a picture is. */
  readonly frozen: Position | undefined;
  /** Holds the picture while one goes on unseen, or lets it go. */
  readonly freeze: () => void;
  /** Puts the dot there; none takes it away. */
  readonly point: (at?: Point) => void;
}

/** @param toggled told after the picture was held or let go */
export function roomScreen(
  slides: HTMLElement,
  state: DeckState,
  here: () => Position,
  surroundingsAt: (at: Position) => Surroundings,
  enlarged: () => Enlarged | undefined,
  toggled: (isFrozen: boolean) => void,
): RoomScreen {
  const held = Object.assign(document.createElement('div'), { className: 'held', hidden: true, inert: true });
  const dot = Object.assign(document.createElement('div'), { className: 'dot', hidden: true });
  slides.append(held, dot);
  let frozen: Position | undefined;
  const drawHeld = ({ page, part }: Position): void => {
    const shown = state.now.pages[page]!;
    held.style.cssText = enlargedStyle(enlarged() ?? WHOLE);
    draw(slideTemplate(shown, surroundingsAt({ page, part }), state.ink.at(shown.slide.id, part)), held);
  };
  return {
    get frozen() {
      return frozen;
    },
    freeze: () => {
      frozen = frozen ? undefined : here();
      held.hidden = !frozen;
      if (frozen) drawHeld(frozen);
      else draw(nothing, held);
      toggled(frozen !== undefined);
    },
    point: (at) => {
      dot.hidden = at === undefined || frozen !== undefined; // not on a picture of another page
      if (at) Object.assign(dot.style, { left: `${100 * at.x}%`, top: `${100 * at.y}%` });
    },
  };
}
