/** What comes next and what came before, in the cut. Pages that it does not show, and the backup, are beside the run. */
import type { Page } from '../../model/pages.js';
import { parsePosition, type Position } from '../position.js';

/**
 * The part or page after `from`. At the end of the run there is none, and one stays. From a page beside the run it is
 * `home`: where the run was left.
 */
export function after(from: Position, pages: readonly Page[], home: Position): Position {
  const page = pages[from.page];
  if (!page?.inRun) return home;
  if (from.part < page.parts) return { page: from.page, part: from.part + 1 };
  const next = pages.findIndex(({ inRun }, i) => inRun && i > from.page);
  return next < 0 ? from : { page: next, part: 1 };
}

/** The part or page before `from`: the page before is shown complete. */
export function before(from: Position, pages: readonly Page[], home: Position): Position {
  const page = pages[from.page];
  if (!page?.inRun) return home;
  if (from.part > 1) return { page: from.page, part: from.part - 1 };
  return lastBefore(from.page, pages) ?? from;
}

/** The page of the run after `from`, complete; from a page beside the run, the one on which the run was left. */
export function pageAfter(from: Position, pages: readonly Page[], home: Position): Position {
  const page = pages[from.page]?.inRun ? pages.findIndex(({ inRun }, i) => inRun && i > from.page) : home.page;
  return page < 0 ? from : complete(page, pages);
}

/** The page of the run before `from`, complete; from a page beside the run, the one on which the run was left. */
export function pageBefore(from: Position, pages: readonly Page[], home: Position): Position {
  if (!pages[from.page]?.inRun) return complete(home.page, pages);
  return lastBefore(from.page, pages) ?? { page: from.page, part: 1 };
}

const complete = (page: number, pages: readonly Page[]): Position => ({ page, part: pages[page]!.parts });

/**
 * The way back into the run for a window that opens on a page beside it: where the run was left, if an address of it was
 * kept, or else the page of the run before; from the backup, the first.
 */
export function homeFor(page: number, pages: readonly Page[], kept: string | undefined): Position {
  const at = kept === undefined ? undefined : parsePosition(kept, pages);
  if (at && pages[at.page]?.inRun) return at;
  const first = { page: 0, part: 1 };
  return pages[page]?.leftOut ? (lastBefore(page, pages) ?? first) : first;
}

/** The nearest page of the run before an index, complete. */
export function lastBefore(index: number, pages: readonly Page[]): Position | undefined {
  const page = pages.findLastIndex(({ inRun }, i) => inRun && i < index);
  return page < 0 ? undefined : complete(page, pages);
}
