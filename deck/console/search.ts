/** Finds pages by what they say: titles, claims, notes, paragraphs. Without a DOM. */
import { isBackup } from '../../slides/slide.js';
import type { Page } from '../pages.js';

export interface Found {
  readonly page: number;
  /** What matched, to be shown beside the page's number. */
  readonly text: string;
  readonly kind: 'page' | 'claim' | 'notes';
}

/** Every word must occur; a number, or `¶ 24`, asks for a paragraph. Pages first, then claims, then notes. */
export function search(pages: readonly Page[], query: string): readonly Found[] {
  const words = query.toLowerCase().replaceAll('¶', ' ').split(/\s+/).filter(Boolean);
  if (!words.length) return pages.map(({ slide }, page) => ({ page, text: slide.title, kind: 'page' }));
  const has = (text: string, paragraphs: readonly number[] = []): boolean =>
    words.every((word) =>
      /^\d{1,2}$/.test(word) ? paragraphs.includes(Number(word)) : text.toLowerCase().includes(word),
    );
  const titles = pages.flatMap(({ slide, number }, page): Found[] =>
    has(slide.title) || query.trim().toLowerCase() === number.toLowerCase()
      ? [{ page, text: slide.title, kind: 'page' }]
      : [],
  );
  const claims = pages.flatMap(({ slide }, page) =>
    Object.values(slide.claims).flatMap((claim): Found[] =>
      has(claim.text, claim.kind === 'context' ? [] : claim.paragraphs)
        ? [{ page, text: claim.text, kind: 'claim' }]
        : [],
    ),
  );
  const notes = pages.flatMap(({ slide }, page): Found[] => {
    if (isBackup(slide)) return [];
    const said = [...slide.notes.say, slide.notes.handOver, slide.notes.ifAsked ?? ''].find((text) => has(text));
    return said ? [{ page, text: said, kind: 'notes' }] : [];
  });
  return [...titles, ...claims, ...notes];
}
