/** The planned and the taken times as a file for a spreadsheet. */
import type { Cut } from '../../model/deck.js';
import type { Page } from '../../model/pages.js';
import { minutes, planned } from './pace.js';

/** A line for each page of the run; the line breaks and quotes of RFC 4180. @param taken milliseconds, by a slide's id */
export function timesCsv(pages: readonly Page[], cut: Cut, taken: (slideId: string) => number): string {
  const rows = pages
    .filter(({ inRun }) => inRun)
    .map((page) => [
      page.number,
      `"${page.slide.title.replaceAll('"', '""')}"`,
      minutes(planned(page, cut)),
      minutes(taken(page.slide.id)),
    ]);
  return [['page', 'title', 'planned', 'taken'], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Saves it as any download. */
export function saveCsv(name: string, csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\ufeff${csv}`], { type: 'text/csv' })); // the mark tells Excel of UTF-8
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
}
/** Milliseconds after which the browser has read what it saves. */
const SAVED = 10_000;
