/** What comes next and what came before. Backup pages are beside the run, not in it. */
import { isBackup } from '../../slides/slide.js';
import type { Page } from '../pages.js';
import type { At } from './place.js';

const inRun = (page: Page | undefined): page is Page => page !== undefined && !isBackup(page.slide);

/**
 * The part or page after `from`. At the end of the run there is none, and one stays. From a backup page it is
 * `home`: where the run was left.
 */
export function after(from: At, pages: readonly Page[], home: At): At {
  const page = pages[from.page];
  if (!inRun(page)) return home;
  if (from.part < page.parts) return { page: from.page, part: from.part + 1 };
  return inRun(pages[from.page + 1]) ? { page: from.page + 1, part: 1 } : from;
}

/** The part or page before `from`: the page before is shown complete. */
export function before(from: At, pages: readonly Page[], home: At): At {
  const page = pages[from.page];
  if (!inRun(page)) return home;
  if (from.part > 1) return { page: from.page, part: from.part - 1 };
  const previous = pages[from.page - 1];
  return previous ? { page: from.page - 1, part: previous.parts } : from;
}
