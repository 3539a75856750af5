/** Finds pages by what they say: titles, claims, notes, paragraphs. Without a DOM. */
import { paragraphRange } from '../../model/claim.js';
import { matcher } from '../../model/plain-text.js';
import { isBackup } from '../../model/slide.js';
import type { Claim } from '../../model/claim.js';
import type { Page } from '../../model/pages.js';

export interface Found {
  readonly page: number;
  /** What matched, to be shown beside the page's number. */
  readonly text: string;
  readonly kind: 'page' | 'claim' | 'notes';
  /** The part that says it, where one does. */
  readonly part?: number;
  /** Of a claim, its paragraph and kind. */
  readonly mark?: string;
}

const markOf = (claim: Claim): string =>
  claim.kind === 'context' ? claim.kindName : `¶ ${paragraphRange(claim.paragraphs)} ${claim.kindName}`;

/** Every word must occur; a number, or `¶ 24`, asks for a paragraph. Pages first, then claims, then notes. */
export function search(pages: readonly Page[], query: string): readonly Found[] {
  const has = matcher(query);
  if (!has) return pages.map(({ slide }, page) => ({ page, text: slide.title, kind: 'page' }));
  const titles = pages.flatMap(({ slide, number }, page): Found[] =>
    has(slide.title) || query.trim().toLowerCase() === number.toLowerCase()
      ? [{ page, text: slide.title, kind: 'page' }]
      : [],
  );
  const claims = pages.flatMap(({ slide }, page) =>
    Object.values(slide.claims).flatMap((claim): (Found & { readonly span: number })[] => {
      const paragraphs = claim.kind === 'context' ? [] : claim.paragraphs;
      return has(claim.text, paragraphs)
        ? [{ page, text: claim.text, kind: 'claim', mark: markOf(claim), span: paragraphs.length }]
        : [];
    }),
  );
  const notes = pages.flatMap(({ slide }, page): Found[] => {
    if (isBackup(slide)) return [];
    const { say, handOvers = {}, close = '', ifAsked = '' } = slide.notes;
    const all = [...say, ...Object.values(handOvers), close, ifAsked];
    const at = all.findIndex((text) => has(text));
    return at < 0 ? [] : [{ page, text: all[at]!, kind: 'notes', part: Math.min(at + 1, say.length) }];
  });
  // A paragraph that was asked for is in a claim of its own before it is in one of many.
  if (/\d/.test(query)) claims.sort((a, b) => a.span - b.span);
  return [...titles, ...claims, ...notes];
}
