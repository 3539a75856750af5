/** Finds what pages say: titles, claims, paragraphs, names, notes; forgives a typo. Without a DOM. */
import { distance } from 'fastest-levenshtein';
import type { TemplateResult } from 'lit';
import { paragraphRange, type Claim } from '../model/claim.js';
import { plainText } from '../model/plain-text.js';
import { isBackup, listsEveryClaim, type Surroundings } from '../model/slide.js';
import type { Page } from '../model/pages.js';

export interface Found {
  readonly page: number;
  /** What matched, to be shown beside the page's number. */
  readonly text: string;
  readonly kind: 'page' | 'claim' | 'notes';
  /** The part that says it, where one does. */
  readonly part?: number;
  /** Of a claim, its id. */
  readonly claim?: string;
  /** Of a claim, its paragraph and kind. */
  readonly mark?: string;
  readonly paragraphs?: readonly number[];
}
/** What figures are drawn from, the part apart. */
type Setting = Omit<Surroundings, 'part' | 'figureState'>;

/** As it is searched. */
interface Entry extends Found {
  /** What it weighs by its kind and its page. */
  readonly weight: number;
  /** Those that are looked up: of a page, once its title’s and once all that stand on it. */
  readonly words: readonly string[];
  /** Those of the title of its page. */
  readonly titled: ReadonlySet<string>;
}

/** Words that say nothing of what is asked. */
const SILENT = new Set(
  'a an and are as at be by can could did do does for from has have how if in is it its may might of on or s should that the their there this to was were what when where which who why will with would'.split(
    ' ',
  ),
);
/** An apostrophe parts a word from its ending. */
const wordsIn = (text: string): readonly string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much more a title weighs than a claim, and that than what is said. */
const WEIGHT = { page: 2, claim: 1.2, notes: 0.6 } as const;
/** The same of all that stands on a page. */
const WHOLE_PAGE = 1.2;
/** How much a page weighs that makes a step of the argument, one that sums it up, and one beside the run. */
const PLACE = { step: 1, summary: 0.85, backup: 0.7 } as const;
/** How much more counts a word of the title, and a text that has all that was asked in a row. */
const MORE = { titled: 1.5, inARow: 2 } as const;
/** How much a word counts that is what was asked, that begins or inflects it, and that is a letter from it. */
const AS_ASKED = { whole: 1, begun: 0.6, near: 0.35 } as const;
/** Letters that an ending may have, and that a word must have which is taken for one with an ending. */
const ENDING = { most: 4, stem: 4 } as const;

/** Letters that a word must have to be forgiven one that is wrong, and two, as where two have changed places. */
const TYPO = { from: 4, long: 6 } as const;

export interface Search {
  /**
   * Every word must occur, or one that is a letter from it; a number to 99, or `¶ 24`, asks for a paragraph. The best
   * first; all pages in order where nothing is asked.
   */
  readonly find: (query: string) => readonly Found[];
}

/** @param surroundings what figures are drawn from, for the names that stand in them */
export function searchOf(pages: readonly Page[], surroundings: Setting): Search {
  const entries = pages.flatMap((_, page) => entriesOf(pages, page, surroundings));
  const titles = pages.map(({ slide }, page): Found => ({ page, text: slide.title, kind: 'page' }));
  const holding = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const word of entry.words) holding.set(word, (holding.get(word) ?? new Set()).add(entry));
  /** How well each entry has a word: the rarer it is in the deck, the more it says. */
  const scoresFor = (asked: string): ReadonlyMap<Entry, number> => {
    const scores = new Map<Entry, number>();
    for (const [word, having] of holding) {
      const like = likeness(asked, word);
      if (!like) continue;
      const score = like * Math.log(1 + entries.length / having.size);
      for (const entry of having) {
        const here = entry.kind === 'page' && entry.titled.has(word) ? score * MORE.titled : score;
        scores.set(entry, Math.max(scores.get(entry) ?? 0, here));
      }
    }
    return scores;
  };

  return {
    find: (query) => {
      const asked = wordsIn(query.replaceAll('¶', ' '));
      if (!asked.length) return titles;
      const numbers = asked.filter(isParagraph).map(Number);
      const all = asked.filter((word) => !isParagraph(word));
      const telling = all.filter((word) => !SILENT.has(word));
      const perWord = (telling.length ? telling : all).map(scoresFor);
      const found = entries
        .filter(({ paragraphs = [] }) => numbers.every((n) => paragraphs.includes(n)))
        .filter((entry) => perWord.every((scores) => (scores.get(entry) ?? 0) > 0));
      const score = new Map(
        found.map((entry) => [entry, scoreOf(entry, perWord) * (inARow(entry, all) ? MORE.inARow : 1)]),
      );
      found.sort((a, b) =>
        // A paragraph that was asked for is in a claim of its own before it is in one of many.
        perWord.length
          ? score.get(b)! - score.get(a)!
          : (a.paragraphs?.length ?? 0) - (b.paragraphs?.length ?? 0) || b.weight - a.weight,
      );
      const named = titles.filter(({ page }) => pages[page]!.number.toLowerCase() === query.trim().toLowerCase());
      return [...named, ...eachOnce(found)];
    },
  };
}

const isParagraph = (word: string): boolean => /^\d{1,2}$/.test(word);

const inARow = ({ words }: Entry, asked: readonly string[]): boolean =>
  asked.length > 1 && ` ${words.join(' ')} `.includes(` ${asked.join(' ')} `);

/** A short text says more of a word than a long one. */
const scoreOf = (entry: Entry, perWord: readonly ReadonlyMap<Entry, number>[]): number =>
  (perWord.reduce((sum, scores) => sum + scores.get(entry)!, 0) * entry.weight) / Math.log2(8 + entry.words.length);

/** How much a word of the deck is the one that was asked for; 0 where it is another. */
function likeness(asked: string, word: string): number {
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked];
  if (word === asked) return AS_ASKED.whole;
  if (word.startsWith(asked)) return AS_ASKED.begun;
  if (long.startsWith(short) && short.length >= ENDING.stem && long.length - short.length <= ENDING.most)
    return AS_ASKED.begun;
  if (short.length < TYPO.from || long.length - short.length > 1 || /\d/.test(asked)) return 0;
  return distance(asked, word) <= (short.length < TYPO.long ? 1 : 2) ? AS_ASKED.near : 0;
}

/** A page stands for itself once: its title is found by what stands on the page, too. */
const eachOnce = (found: readonly Entry[]): readonly Entry[] =>
  found.filter(
    ({ page, kind, text }, i) =>
      found.findIndex((each) => each.page === page && each.kind === kind && each.text === text) === i,
  );

function entriesOf(pages: readonly Page[], page: number, surroundings: Setting): readonly Entry[] {
  const { slide, parts } = pages[page]!;
  const place = PLACE[isBackup(slide) ? 'backup' : slide.step ? 'step' : 'summary'];
  const title = { page, text: slide.title, kind: 'page' } as const;
  const titled = new Set(wordsIn(slide.title));
  const claims = Object.values(slide.claims);
  const figure = listsEveryClaim(slide) ? [] : slide.figure({ ...surroundings, part: parts, figureState: {} });
  const onPage = [slide.id, slide.title, slide.prose ?? '', ...claims.map(({ text }) => text), ...namesIn(figure)];
  const texts: readonly (readonly [Found, string, number?])[] = [
    [title, slide.title],
    [title, onPage.join(' '), WHOLE_PAGE],
    ...claims.map((claim) => [{ ...claimFound(claim), page }, claim.text] as const),
    ...saidOn(pages, page).map((said) => [said, said.text] as const),
  ];
  return texts.map(([found, text, weight = WEIGHT[found.kind]]) => ({
    ...found,
    words: wordsIn(text),
    titled,
    weight: weight * place,
  }));
}

const claimFound = (claim: Claim): Omit<Found, 'page'> => ({
  text: claim.text,
  kind: 'claim',
  claim: claim.id,
  ...(claim.kind === 'context'
    ? { mark: claim.kindName }
    : { mark: `¶ ${paragraphRange(claim.paragraphs)} ${claim.kindName}`, paragraphs: claim.paragraphs }),
});

/** What is said on a page; its hand-overs are said of the pages that they lead to. */
function saidOn(pages: readonly Page[], page: number): readonly Found[] {
  const { slide } = pages[page]!;
  if (isBackup(slide)) return [];
  const { say, handOvers = {}, close = '', ifAsked = '' } = slide.notes;
  const said = (text: string, at: number, part: number): Found => ({ page: at, text, kind: 'notes', part });
  return [
    ...say.map((text, i) => said(text, page, i + 1)),
    ...[close, ifAsked].map((text) => said(text, page, say.length)),
    ...Object.entries(handOvers).map(([id, text]) =>
      said(
        text,
        pages.findIndex((each) => each.slide.id === id),
        1,
      ),
    ),
  ].filter(({ text }) => text);
}

/** Short texts that a figure is given: names of actors, terms, options, headings. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('values' in value && 'strings' in value)
    return (value as TemplateResult).values
      .flatMap(namesIn)
      .concat(...(value as TemplateResult).strings.flatMap(attributesIn));
  return Object.entries(value).flatMap(([key, each]) => (/^(?:id|href|d|kind)$/.test(key) ? [] : namesIn(each)));
}
/** Texts that stand in the template itself. */
const attributesIn = (text: string): readonly string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, words]) => words!);
