/** A copy of this file, with what was filled in: the same script, policy and article, and nothing that is drawn. */
import { carry } from './carried.js';
import type { Inputs } from './deck-state.js';
import type { ForSpeakers } from './for-speakers.js';
import { withoutNotes } from './own-notes.js';
import { asRead, whole } from './page-parts.js';

/**
 * The copy as text. A copy of a copy is the same, byte for byte, where nothing else was filled in.
 * @param given what is filled in, in one line
 * @param forAudience given where a speaker’s file is to be copied as the audience’s
 */
export async function copyWith(
  values: Inputs,
  given: string,
  forAudience?: ForSpeakers['forAudience'],
): Promise<string> {
  await whole;
  const page = asRead(document.documentElement.cloneNode(true) as HTMLElement);
  carry(page, forAudience ? withoutNotes(values) : values, given);
  const text = `<!DOCTYPE html>\n${page.outerHTML}`;
  return forAudience?.(text) ?? text;
}

/** Gives a text to the browser as a file to save. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // once it has been written
}

/** `briefing-sophie-martin.html`: letters of any script, and nothing that a file system refuses. */
export const fileName = (edition: string, whose: string): string =>
  [edition, ...(whose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 6)].join('-').slice(0, 80) + '.html';
