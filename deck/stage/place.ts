/** Where in the deck one is, as an address: `#/paradox/3` is part 3; `#/paradox` is the complete page. */
import type { Page } from '../pages.js';

export interface At {
  /** Index among the pages. */
  readonly page: number;
  /** From 1. */
  readonly part: number;
}

/** Whether two are one place; nowhere is none. */
export const isSame = (a: At | undefined, b: At): boolean => a?.page === b.page && a.part === b.part;

/** The place that an address names. An address that names none is the first page, whatever it holds. */
export function parsePlace(hash: string, pages: readonly Page[]): At {
  const [, id, part] = /^#\/([a-z0-9-]+)(?:\/(\d+))?\/?$/.exec(hash) ?? [];
  const page = pages.findIndex(({ slide }) => slide.id === id);
  const parts = pages[page]?.parts;
  if (parts === undefined) return { page: 0, part: 1 };
  return { page, part: Math.min(Math.max(1, part === undefined ? parts : Number(part)), parts) };
}

export function formatPlace({ page, part }: At, pages: readonly Page[]): string {
  const found = pages[page];
  if (!found) throw new RangeError(`there is no page ${page}`);
  return found.parts > 1 ? `${found.place.href}/${part}` : found.place.href;
}
