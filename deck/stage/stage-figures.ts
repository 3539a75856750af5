/** What viewers ask of figures on the stage: kept as long as the page stays, and shown. */
import { listsEveryClaim, type FigureState } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import type { Position } from '../position.js';
import type { FigureStates } from './figure-states.js';
import type { SlideElements } from './slide-elements.js';

export interface StageFigures {
  /** Goes from one position to another; what that leaves behind is forgotten. */
  readonly move: (from: Position, to: Position) => void;
  readonly change: (state: FigureState) => void;
  /** Shows one claim where all are listed. */
  readonly askClaim: (id: string) => void;
}

/**
 * @param stage.show goes there as any command does, and so by way of `move`
 * @param stage.changed told after a figure has been drawn anew
 */
export function stageFigures(
  state: DeckState,
  figureStates: FigureStates,
  elements: SlideElements,
  stage: {
    readonly here: () => Position;
    readonly go: (to: Position) => void;
    readonly show: (to: Position) => void;
    readonly figureChanged: (at: Position) => void;
    readonly changed: () => void;
  },
): StageFigures {
  const register = state.now.pages.findIndex(({ slide }) => listsEveryClaim(slide));
  return {
    move: (from, to) => {
      const left = figureStates.moveTo(to);
      // One claim was asked for there: who comes again by another way wants them all.
      const asked = from.page === register && to.page !== register && 'claim' in figureStates.at(from);
      if (asked) figureStates.keep(from, {});
      elements.all[to.page]!.section.toggleAttribute('data-next-step', beginsStep(state, from, to));
      stage.go(to);
      for (const page of [...left, ...(asked ? [register] : [])]) if (page !== to.page) elements.draw(page);
    },
    change: (asked) => {
      const at = stage.here();
      figureStates.keep(at, asked);
      elements.draw(at.page);
      setTimeout(() => stage.figureChanged(at));
      stage.changed();
    },
    askClaim: (claim) => {
      if (register < 0) return;
      const at = { page: register, part: 1 };
      figureStates.keep(at, { claim });
      stage.show(at);
      elements.draw(register);
      stage.changed();
    },
  };
}

/** Whether going on from one page to the next goes on to another step of the argument. */
function beginsStep({ now: { pages } }: DeckState, from: Position, to: Position): boolean {
  const [left, entered] = [pages[from.page]!.link.step, pages[to.page]!.link.step];
  return to.page === from.page + 1 && left !== undefined && entered !== undefined && left.number !== entered.number;
}
