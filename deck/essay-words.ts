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
  const sharedIn = (texts: readonly string[]): readonly string[] => [
    ...new Set(
      texts.flatMap((text) => runsIn(wordsIn(text)).find((run) => theirs.has(run) && !title.includes(run)) ?? []),
    ),
  ];
  const view = surroundingsOf(deck, pagesOf(deck), {});
  const complete = { ...view, part: Number.POSITIVE_INFINITY, figureState: {} };
  const tell = (at: Omit<Problem, 'what'>, texts: readonly string[]): readonly Problem[] =>
    sharedIn(texts).map((run) => ({ ...at, what: `“${run}” is the essay’s: say it in words of your own` }));
  return [
    ...[...deck.run, ...deck.backup].flatMap((slide) =>
      tell({ slide: slide.id }, [...stringsIn(slide), ...textOf(slide.figure(complete)).split('\n')]),
    ),
    ...tell({ file: 'brief.ts' }, stringsIn(deck.brief)),
  ];
}

/** All strings that a value holds, however deep. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
