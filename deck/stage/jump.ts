/** A jump to what a search has found: which part of a page says it, and the way there. */
import type { LitElement } from 'lit';
import type { Surroundings } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { draw } from '../draw.js';
import type { Position } from '../position.js';
import { searchOf, type Found, type Search } from '../search.js';
import { slideTemplate } from '../slide-template.js';
import { sayingsOf } from './claims-aloud.js';

export interface Jump {
  readonly find: (query: string) => readonly Found[];
  /** Shows the part that says it. */
  readonly to: (found: Found) => Promise<void>;
}

/** @param root where a page can be drawn unseen */
export function jump(
  state: DeckState,
  root: HTMLElement,
  surroundingsAt: (at: Position) => Surroundings,
  show: (to: Position) => void,
): Jump {
  // Made when something is first asked, and anew where the cut has given the pages other numbers.
  let search: Search | undefined;
  state.onChange((before) => {
    if (before.pages !== state.now.pages) search = undefined;
  });

  /** The first part at which the page says a claim; its last where it says it only when asked. */
  const partSaying = async (page: number, claim: string): Promise<number> => {
    const { parts } = state.now.pages[page]!;
    const aside = Object.assign(document.createElement('div'), { className: 'aside-page', inert: true });
    root.append(aside);
    try {
      for (let part = 1; part < parts; part++) {
        draw(slideTemplate(state.now.pages[page]!, surroundingsAt({ page, part })), aside);
        for (const element of aside.querySelectorAll<LitElement>('slide-frame > *')) await element.updateComplete;
        if (sayingsOf(aside).has(claim)) return part;
      }
      return parts;
    } finally {
      aside.remove();
    }
  };
  return {
    find: (query) => (search ??= searchOf(state.now.pages, state.now.surroundings)).find(query),
    to: async ({ page, part, claim }) => {
      const { inRun, parts } = state.now.pages[page]!;
      // A page beside the run has no parts to step through, and one that is asked for as a whole is shown complete.
      const said = part ?? (claim ? await partSaying(page, claim) : parts);
      show({ page, part: inRun ? said : parts });
    },
  };
}
