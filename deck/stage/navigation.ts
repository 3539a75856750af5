/** Where the next press leads, and where the run was left for a page beside it. Without a DOM. */
import type { Deck } from '../../model/deck.js';
import type { DeckState } from '../deck-state.js';
import type { Memory } from '../memory.js';
import { formatPosition, isSame, parsePosition, type Position } from '../position.js';
import { after, before, homeFor, lastBefore, pageAfter, pageBefore } from './run-order.js';

/** What it moves: the stage itself, or a test's. */
export interface Moved {
  readonly here: () => Position;
  readonly isOverview: () => boolean;
  readonly toggleOverview: (on?: boolean) => void;
  readonly move: (from: Position, to: Position) => void;
}
export interface Navigation {
  readonly show: (to: Position) => void;
  /** Shows another place, which `returnOrBack` leads back from until one has gone on from there. */
  readonly jump: (to: Position) => void;
  /** A part on or back; in the overview, a page. */
  readonly next: () => void;
  readonly back: () => void;
  /** To where a jump was begun; where none was, back. */
  readonly returnOrBack: () => void;
  /** To the page after, whatever parts are left, and to the one before; complete. */
  readonly pageOn: () => void;
  readonly pageBack: () => void;
  /** What the next press of “next” would show. */
  readonly coming: () => Position;
  /** To a step of the argument, by its index: its first page that the cut shows, or else its first. */
  readonly toStep: (index: number) => void;
  readonly open: (slideId: string) => void;
  /** Out of the overview, or from a page beside the run back into it. */
  readonly leave: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** Keeps where one is, which a page beside the run, or another that is jumped to, leads back to. */
  readonly keepReturn: () => void;
}

/** Where a window opens. */
export interface Origin {
  readonly start: Position;
  /** Where the return position is remembered, so that a reload beside the run finds the way back. */
  readonly kept: Memory;
  /** What was remembered of it, where the window was loaded anew. */
  readonly resumed: string | undefined;
}

/**
 * @param atEnd told when there is nothing after
 */
export function navigation(
  deck: Deck,
  state: DeckState,
  moved: Moved,
  { start, kept, resumed }: Origin,
  atEnd: () => void,
): Navigation {
  const pages = () => state.now.pages;
  let returnPosition = homeFor(start.page, pages(), resumed);
  let jumpedFrom: Position | undefined;
  const { here } = moved;
  const keepReturn = (at: Position): void => {
    if (!pages()[at.page]!.inRun) return;
    returnPosition = at;
    kept.write({ at: formatPosition(at, pages()) });
  };
  const show = (to: Position): void => {
    const from = here();
    if (!pages()[to.page] || isSame(from, to)) return;
    if (!moved.isOverview()) keepReturn(from);
    moved.move(from, to);
  };
  const jump = (to: Position): void => {
    jumpedFrom ??= here();
    show(to);
  };
  /** A press that goes on or back: to another page, it goes on from where one has jumped to. */
  const go = (to: Position): void => {
    if (to.page !== here().page && !moved.isOverview()) jumpedFrom = undefined;
    show(to);
  };
  const open = (slideId: string): void => jump(parsePosition(`#/${slideId}`, pages()));
  /** In the overview one goes from page to page. */
  const beside = (distance: 1 | -1): Position => {
    const page = here().page + distance;
    return { page, part: pages()[page]?.parts ?? 1 };
  };
  const coming = (): Position => {
    if (!moved.isOverview()) return after(here(), pages(), returnPosition);
    const neighbour = beside(1);
    return pages()[neighbour.page] ? neighbour : here();
  };
  const next = (): void => {
    const to = coming();
    if (isSame(to, here())) atEnd();
    go(to);
  };
  const back = (): void => go(moved.isOverview() ? beside(-1) : before(here(), pages(), returnPosition));

  state.onChange((was) => {
    if (was.cut === state.now.cut) return;
    // One stays where one is; a page that the cut leaves out is then beside the run, which goes on from the one before.
    const left = was.pages[here().page]!.inRun ? here() : returnPosition;
    returnPosition = pages()[left.page]!.inRun ? left : (lastBefore(left.page, pages()) ?? returnPosition);
  });

  return {
    show,
    jump,
    next,
    back,
    returnOrBack: () => {
      const to = jumpedFrom;
      jumpedFrom = undefined;
      if (to && !isSame(to, here())) show(to);
      else back();
    },
    pageOn: () => (moved.isOverview() ? next() : go(pageAfter(here(), pages(), returnPosition))),
    pageBack: () => (moved.isOverview() ? back() : go(pageBefore(here(), pages(), returnPosition))),
    coming,
    toStep: (index) => {
      const step = deck.steps[index];
      if (!step) return;
      const own = state.now.surroundings.pagesOf(step.id);
      open((own.find(({ inRun }) => inRun) ?? own[0]).href.slice(2));
    },
    open,
    leave: () => {
      if (moved.isOverview()) moved.toggleOverview(false);
      else if (!pages()[here().page]!.inRun) go(returnPosition);
    },
    first: () => jump({ page: 0, part: 1 }),
    last: () => jump(lastBefore(pages().length, pages()) ?? here()),
    keepReturn: () => {
      keepReturn(here());
      jumpedFrom ??= here();
    },
  };
}
