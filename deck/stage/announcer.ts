/** The live region: what a screen reader is told, and what it was told last. */
import { isBackup } from '../../model/slide.js';
import type { Page } from '../../model/pages.js';
import type { DeckState } from '../deck-state.js';
import { isSame, type Position } from '../position.js';
import { sayingsOf } from './claims-aloud.js';
import type { SlideElements } from './slide-elements.js';

export interface Announcer {
  readonly region: HTMLElement;
  readonly say: (words: string) => void;
  /** A page as it is announced. */
  readonly nameOf: (page: number) => string;
  /** Announces where one has come to, and what it has brought that was not said before; once. */
  readonly arrived: (at: Position) => void;
  /** Announces what a figure's button has shown. */
  readonly figureChanged: (at: Position) => void;
  /** Where the last announcement was; none before the first, and after `forget`. */
  readonly last: Position | undefined;
  /** Announces the page anew with the next arrival. */
  readonly forget: () => void;
}

export function announcer(state: DeckState, elements: SlideElements): Announcer {
  const region = Object.assign(document.createElement('div'), { className: 'announcer', role: 'status' });
  const say = (words: string): void => void (region.textContent = words);
  let last: (Position & { readonly said: ReadonlyMap<string, string> }) | undefined;
  const claimsOn = (at: Position): ReadonlyMap<string, string> => sayingsOf(elements.all[at.page]!.section);
  /** What was not said before. */
  const fresh = (said: ReadonlyMap<string, string>): readonly string[] =>
    [...said].flatMap(([id, words]) => (last?.said.has(id) ? [] : words));
  const nameOf = (page: number): string => named(state.now.pages[page]!);

  return {
    region,
    say,
    nameOf,
    arrived: (at) => {
      if (isSame(last, at)) return;
      const { slide, parts } = state.now.pages[at.page]!;
      const said = claimsOn(at);
      const stays = last?.page === at.page;
      const back = stays && at.part < (last?.part ?? 1);
      // A page is announced by its title; one that has just begun, and a part on, by what they have brought.
      const brought = stays ? !back : last && at.part === 1 && !isBackup(slide);
      const words = [
        ...(stays ? [] : [nameOf(at.page)]),
        ...(!brought ? [] : stays ? fresh(said) : said.values()),
        parts > 1 ? `${back ? 'Back to part' : 'Part'} ${at.part} of ${parts}` : '',
      ];
      say(words.join(' ').trim());
      last = { ...at, said };
    },
    figureChanged: (at) => {
      const said = claimsOn(at);
      const added = fresh(said);
      say(added.length > 0 && added.length < 4 ? added.join(' ') : `${said.size} claims are shown`);
      last = { ...at, said };
    },
    get last() {
      return last;
    },
    forget: () => void (last = undefined),
  };
}

const named = ({ slide, number, leftOut }: Page): string =>
  `${leftOut ? 'A page left out of this cut' : `Page ${number}`}: ${slide.title}.`;
