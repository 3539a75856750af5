/** What lies over the speaker view: one panel at a time, or none. Without a DOM. */
import type { Found } from '../search.js';

export type Panel =
  | { readonly kind: 'search'; readonly query: string; readonly found: readonly Found[] }
  | { readonly kind: 'rehearsal' }
  | { readonly kind: 'keys' };

export interface Panels {
  readonly open: Panel | undefined;
  /** Opens the search with what has been typed into it so far. */
  search(query: string): void;
  /** Opens a panel, or closes it if it is open. */
  toggle(kind: 'rehearsal' | 'keys'): void;
  close(): void;
}

/** @param find what is found for a query */
export function panels(find: (query: string) => readonly Found[]): Panels {
  let open: Panel | undefined;
  return {
    get open() {
      return open;
    },
    search: (query) => void (open = { kind: 'search', query, found: find(query) }),
    toggle: (kind) => void (open = open?.kind === kind ? undefined : { kind }),
    close: () => void (open = undefined),
  };
}
