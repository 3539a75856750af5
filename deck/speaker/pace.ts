/** Whether there is time: the plan of a cut against the clock, without a DOM. All times in milliseconds. */
import { isBackup } from '../../model/slide.js';
import type { Cut } from '../../model/deck.js';
import type { Page } from '../../model/pages.js';
import type { Position } from '../position.js';

const MINUTE = 60_000;

/** Time planned for a page in a cut; none for one that it leaves out, and for the backup. */
export const planned = ({ slide }: Page, cut: Cut): number =>
  isBackup(slide) ? 0 : (slide.minutes[cut.id] ?? 0) * MINUTE;

export interface Pace {
  /** When the present part should begin and end, from the start of the briefing. */
  readonly from: number;
  readonly to: number;
  /** Beyond that span: negative ahead, positive behind, 0 on time. */
  readonly off: number;
}

/** Parts of a page share its time evenly. On a page beside the run there is no plan, and so no pace. */
export function paceAt(at: Position, pages: readonly Page[], cut: Cut, elapsed: number): Pace | undefined {
  const page = pages[at.page];
  if (!page?.inRun) return undefined;
  const before = pages.slice(0, at.page).reduce((sum, each) => sum + planned(each, cut), 0);
  const part = planned(page, cut) / page.parts;
  const from = before + part * (at.part - 1);
  const to = before + part * at.part;
  return { from, to, off: elapsed > to ? elapsed - to : elapsed < from ? elapsed - from : 0 };
}

/** `1:05`, `-0:20`; whole seconds. */
export function minutes(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${ms < 0 && seconds ? '−' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}

/** What a page has taken beyond its plan, in words and with a sign. @param over milliseconds, negative while time is left */
export const pageInWords = (over: number): string =>
  over > 0 ? `+${minutes(over)} over this page’s plan` : 'this page, of its plan';

/** The pace in words and with a sign, so that it is never told by colour alone. */
export function paceInWords(pace: Pace | undefined): string {
  if (!pace) return 'not in the plan';
  const seconds = Math.round(Math.abs(pace.off) / 1000);
  if (!seconds) return 'on time';
  return `${pace.off > 0 ? '+' : '−'}${minutes(Math.abs(pace.off))} ${pace.off > 0 ? 'behind' : 'ahead'}`;
}
