/** An argument as pages: their order, numbers, places and foot lines. Every view is made from these. */
import { KINDS, paragraphRange, type KindNames } from './claim.js';
import {
  isBackup,
  listsEveryClaim,
  partsOf,
  type AnySlide,
  type Listed,
  type PageLink,
  type Slide,
  type Surroundings,
} from './slide.js';
import type { Claim } from './claim.js';
import type { Cut, Deck, Step } from './deck.js';

/** A step of the argument as a page's head shows it. */
export interface MapStep extends Step {
  /** Where a click on it goes. */
  readonly href: string;
  /** This cut shows no page of it. */
  readonly leftOut?: boolean;
}

export interface Page {
  readonly slide: AnySlide;
  /** Whether the cut shows it. The backup is beside every cut. */
  readonly inRun: boolean;
  /** The run has it, but not this cut of it. */
  readonly leftOut: boolean;
  /** From 1 in the cut, `B1` in the backup; a dash where the cut leaves the page out. */
  readonly number: string;
  /** What follows the number at the foot: ` of 8`. */
  readonly numberOf: string;
  readonly parts: number;
  readonly link: PageLink;
  /** The steps of the argument, each with where it begins: the same list on every page. */
  readonly steps: readonly MapStep[];
  /** Kinds of claim on the page, with what the deck calls them, for its key. */
  readonly kinds: Partial<KindNames>;
  /** The line at its foot. */
  readonly source: string;
}

/** The deck's cut of that name; its first, which is the longest, where there is none. */
export const cutOf = (deck: Deck, id: string | undefined): Cut =>
  deck.cuts.find((cut) => cut.id === id) ?? deck.cuts[0];

/** The slides of the run that a cut shows, in order: those it gives minutes to. */
export const shownIn = (deck: Deck, cut: Cut): readonly Slide[] =>
  deck.run.filter(({ minutes }) => minutes[cut.id] !== undefined);

/** The run, then the backup: the same pages in every cut, numbered by what the cut shows. */
export function pagesOf(deck: Deck, cut = cutOf(deck, undefined)): readonly Page[] {
  const shown = shownIn(deck, cut);
  const steps = deck.steps.map(({ id, name, leansOn }) => {
    const own = (slide: Slide): boolean => slide.step === id;
    const first = shown.find(own) ?? deck.run.find(own);
    return { id, name, leansOn, href: first ? `#/${first.id}` : '', leftOut: !shown.some(own) };
  });
  const page = (slide: AnySlide, inRun: boolean, number: string, numberOf: string): Page => {
    const leftOut = !inRun && !isBackup(slide);
    const index = isBackup(slide) ? -1 : deck.steps.findIndex((step) => step.id === slide.step);
    const step = deck.steps[index];
    return {
      slide,
      inRun,
      leftOut,
      number,
      numberOf,
      parts: partsOf(slide),
      link: {
        href: `#/${slide.id}`,
        page: number,
        title: slide.title,
        inRun,
        leftOut,
        where: leftOut ? 'left out of this cut' : `page ${number}`,
        ...(step && { step: { number: index + 1, name: step.name } }),
      },
      steps,
      kinds: kindsOf(deck, slide),
      source: sourceLine(deck, slide),
    };
  };
  return [
    ...deck.run.map((slide) => {
      const at = shown.indexOf(slide);
      return at < 0
        ? page(slide, false, '–', ' not in this cut')
        : page(slide, true, `${at + 1}`, ` of ${shown.length}`);
    }),
    ...deck.backup.map((slide, i) => page(slide, false, `B${i + 1}`, ' backup')),
  ];
}

/**
 * What a speaker says on leaving a page for the one that follows it in the cut, or on ending there. A page beside the
 * run leads back into it, and is left with the first hand-over that it has. In a cut of one’s own a page may be followed
 * by one that nobody has written a hand-over to: its title says what comes.
 */
export function handOverOf({ slide, inRun }: Page, pages: readonly Page[]): string {
  if (isBackup(slide)) return '';
  const { handOvers = {}, close = '' } = slide.notes;
  const here = pages.findIndex((page) => page.slide === slide);
  const next = pages.find(({ inRun }, i) => inRun && i > here);
  if (!inRun) return Object.values(handOvers)[0] ?? close;
  if (next) return handOvers[next.slide.id] ?? `Next: ${next.slide.title}.`;
  return close || (pages.map(closeOf).findLast(Boolean) ?? '');
}

const closeOf = ({ slide }: Page): string | undefined => (isBackup(slide) ? undefined : slide.notes.close);

/** Every claim of the deck, with the page that makes it. */
export const registerOf = (pages: readonly Page[]): readonly Listed[] =>
  pages.flatMap(({ slide, link }) => Object.values(slide.claims).map((claim) => ({ claim, link })));

/** All that a slide’s figure says: its own claims, those that it quotes, and whose claim the title is. */
export function claimsShown(slide: AnySlide): readonly Claim[] {
  return [...(slide.titleMark ? [slide.titleMark] : []), ...Object.values(slide.claims), ...(slide.quotes ?? [])];
}

/** Kinds used on a page, by name. */
function kindsOf({ kinds }: Deck, slide: AnySlide): Partial<KindNames> {
  if (listsEveryClaim(slide)) return kinds;
  const used = new Set(claimsShown(slide).map((claim) => claim.kind));
  return Object.fromEntries(KINDS.filter((kind) => used.has(kind)).map((kind) => [kind, kinds[kind]]));
}

/** The source line: the essay and its paragraphs, a notice on the drawing, then what was added. */
function sourceLine(deck: Deck, slide: AnySlide): string {
  const claims = claimsShown(slide);
  if (!claims.length) return slide.notice ?? deck.essay.foot ?? deck.essay.title;
  const paragraphs = claims.flatMap((claim) => (claim.kind === 'context' ? [] : claim.paragraphs));
  // A source may name two texts, and another claim one of them.
  const added = [
    ...new Set(
      claims.flatMap((claim) => (claim.kind === 'context' ? (claim.source.foot ?? claim.source.cite).split('; ') : [])),
    ),
  ];
  return [
    `Source: ${deck.essay.foot ?? deck.essay.title}${paragraphs.length ? `, ¶ ${paragraphRange(paragraphs)}` : ''}.`,
    slide.notice,
    added.length ? `Added: ${added.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What slides ask of their surroundings, for a deck’s pages; the cut is among what is filled in. */
export function surroundingsOf(
  deck: Deck,
  pages: readonly Page[],
  filled: Readonly<Record<string, string>>,
): Omit<Surroundings, 'part' | 'figureState'> {
  const at = (id: string): PageLink => {
    const page = pages.find(({ slide }) => slide.id === id);
    if (!page) throw new RangeError(`no slide has the id “${id}”`);
    return page.link;
  };
  return {
    filled,
    ...(deck.edition && { edition: deck.edition }),
    linkTo: at,
    cut: { id: cutOf(deck, filled['cut']).id, all: deck.cuts },
    pagesOf: (step: string) => {
      const own = pages.flatMap(({ slide, link }) => (!isBackup(slide) && slide.step === step ? [link] : []));
      const [first, ...rest] = own;
      if (!first) throw new RangeError(`no slide belongs to the step “${step}”`);
      return [first, ...rest];
    },
    register: () => registerOf(pages),
  };
}
