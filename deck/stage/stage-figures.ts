/** What viewers ask of figures on the stage: kept as long as the page stays, and shown. */
import { listsEveryClaim, type Explored } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import type { At } from '../position.js';
import type { FigureStates } from './figure-states.js';
import type { SlideElements } from './slide-elements.js';

export interface StageFigures {
  /** Goes from one position to another; what that leaves behind is forgotten. */
  readonly move: (from: At, to: At) => void;
  readonly explore: (explored: Explored) => void;
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
    readonly here: () => At;
    readonly go: (to: At) => void;
    readonly show: (to: At) => void;
    readonly figureChanged: (at: At) => void;
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
    explore: (explored) => {
      const at = stage.here();
      figureStates.keep(at, explored);
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
function beginsStep({ now: { pages } }: DeckState, from: At, to: At): boolean {
  const [left, entered] = [pages[from.page]!.place.step, pages[to.page]!.place.step];
  return to.page === from.page + 1 && left !== undefined && entered !== undefined && left.number !== entered.number;
}
