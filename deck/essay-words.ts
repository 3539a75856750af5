/** The deck against its essay: its paragraphs, and words that they share. Runs in the build, where the essay lies beside the slides. */
import type { Problem } from '../model/check.js';
import type { Deck } from '../model/deck.js';
import { pagesOf, surroundingsOf } from '../model/pages.js';
import { textOf } from './drawn.js';

/** Words in a row that are the essay’s and no longer the deck’s own. */
const RUN = 8;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));

/** Whether the deck counts the paragraphs that the essay numbers, and keeps to words of its own. An empty essay is none. */
export function checkEssay(essay: string, deck: Deck): readonly Problem[] {
  const numbers = [...essay.matchAll(/^\s*(?:¶\s*)?(\d+)[.)]?\s/gm)].map(([, number]) => Number(number));
  const last = numbers.filter((number, i) => number === i + 1).length;
  const counted =
    last > 1 && last !== deck.paragraphs
      ? [{ file: 'outline.ts', what: `the essay numbers ${last} paragraphs, not ${deck.paragraphs}: mend paragraphs` }]
      : [];
  return [...counted, ...sharedWith(essay, deck)];
}

/** A line for each text that has eight words in a row from the essay, its title apart. */
function sharedWith(essay: string, deck: Deck): readonly Problem[] {
  const theirs = new Set(runsIn(wordsIn(essay)));
  if (!theirs.size) return [];
  const title = ` ${wordsIn(deck.identity.title).join(' ')} `;
  const told = new Set<string>(); // a claim stands on its slide, in the register and in the brief
  const tell = (at: Omit<Problem, 'what'>, texts: readonly string[]): readonly Problem[] =>
    texts
      .flatMap((text) => stretchesIn(wordsIn(text), (run) => theirs.has(run) && !title.includes(run)))
      .filter((stretch) => !told.has(stretch) && told.add(stretch))
      .map((stretch) => ({ ...at, what: `“${stretch}” is the essay’s: say it in words of your own` }));
  const view = surroundingsOf(deck, pagesOf(deck), {});
  const complete = { ...view, part: Number.POSITIVE_INFINITY, figureState: {} };
  const slides = [...deck.run, ...deck.backup];
  return [
    // First where it is written, since a register draws the claims of others.
    ...slides.flatMap((slide) => tell({ slide: slide.id }, stringsIn({ ...slide, quotes: [] }))),
    ...slides.flatMap((slide) => tell({ slide: slide.id }, textOf(slide.figure(complete)).split('\n'))),
    ...tell({ file: 'brief.ts' }, stringsIn(deck.brief)),
  ];
}

/** As many words in a row as are shared, each stretch whole. */
function stretchesIn(words: readonly string[], isShared: (run: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from + RUN <= words.length; from++) {
    let to = from;
    while (to + RUN <= words.length && isShared(words.slice(to, to + RUN).join(' '))) to++;
    if (to === from) continue;
    found.push(words.slice(from, to + RUN - 1).join(' '));
    from = to + RUN - 2;
  }
  return found;
}

/** All strings that a value holds, however deep. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
