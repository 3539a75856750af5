/** Where in the deck one is, as an address: `#/paradox/3` is part 3; `#/paradox` is the complete page. */
import type { Page } from '../model/pages.js';

export interface Position {
  /** Index among the pages. */
  readonly page: number;
  /** From 1. */
  readonly part: number;
}

/** Whether two are one place; nowhere is none. */
export const isSame = (a: Position | undefined, b: Position): boolean => a?.page === b.page && a.part === b.part;

/**
 * The place that an address names, as people write one: in any case, with or without the stroke, by the page's id, its
 * section in the document or its number. None where it names no page of the deck.
 */
export function findPosition(hash: string, pages: readonly Page[]): Position | undefined {
  const [, id, part] = /^#\/?(?:read-)?([a-z0-9-]+)(?:\/(\d+))?\/?$/.exec(plainHash(hash)) ?? [];
  if (id === undefined) return undefined;
  const page = pages.findIndex(({ slide, number }) => slide.id === id || number.toLowerCase() === id);
  const parts = pages[page]?.parts;
  if (parts === undefined) return undefined;
  return { page, part: Math.min(Math.max(1, part === undefined ? parts : Number(part)), parts) };
}

/** The same; the first page where it names none. */
export const parsePosition = (hash: string, pages: readonly Page[]): Position =>
  findPosition(hash, pages) ?? { page: 0, part: 1 };

function plainHash(hash: string): string {
  try {
    return decodeURIComponent(hash).trim().toLowerCase();
  } catch {
    return hash.toLowerCase(); // a sign of per cent that stands for itself
  }
}

export function formatPosition({ page, part }: Position, pages: readonly Page[]): string {
  const found = pages[page];
  if (!found) throw new RangeError(`there is no page ${page}`);
  return found.parts > 1 ? `${found.link.href}/${part}` : found.link.href;
}
