/** What readers have asked of figures beside the step, page by page. */
import type { FigureState } from '../../model/slide.js';
import type { Page } from '../../model/pages.js';
import type { Position } from '../position.js';

const NOTHING: FigureState = {};

/**
 * Kept for the part it was asked at: another part, or another page of the run, shows what the presenter steps to.
 * A backup page is beside the run, so going there and back loses nothing, and it keeps its own.
 */
export class FigureStates {
  private readonly kept = new Map<number, { readonly part: number; readonly state: FigureState }>();

  /** @param pages as they are now: the cut may change */
  constructor(private readonly pages: () => readonly Page[]) {}

  at({ page, part }: Position): FigureState {
    const kept = this.kept.get(page);
    return kept?.part === part ? kept.state : NOTHING;
  }

  keep({ page, part }: Position, state: FigureState): void {
    this.kept.set(page, { part, state });
  }

  /** Forgets what going to `to` leaves behind, and says which pages it was on. */
  moveTo(to: Position): readonly number[] {
    const isAside = (page: number): boolean => !this.pages()[page]!.inRun;
    if (isAside(to.page)) return [];
    const left = [...this.kept].flatMap(([page, { part }]) =>
      !isAside(page) && (page !== to.page || part !== to.part) ? [page] : [],
    );
    for (const page of left) this.kept.delete(page);
    return left;
  }
}
