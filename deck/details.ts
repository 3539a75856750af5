/** What every briefing may say of itself beside the lines of its cover, and the line that says it on each page. */
import type { Deck, Field } from '../model/deck.js';
import type { Inputs } from './deck-state.js';

const OF_EVERY_BRIEFING: readonly Field[] = [
  { name: 'institution', label: 'Institution' },
  { name: 'distribution', label: 'Distribution, as “For official use”' },
];

/** All lines that can be filled in: the deck’s, on its cover, then those of every briefing. */
export const fieldsOf = ({ fields }: Deck): readonly Field[] => [
  ...fields,
  ...OF_EVERY_BRIEFING.filter(({ name }) => fields.every((field) => field.name !== name)),
];

/** All that is filled in, in one line; the marking first: what is too long is cut short at its end. */
export const givenLine = (deck: Deck, filled: Inputs): string =>
  [...fieldsOf(deck)]
    .reverse()
    .map(({ name }) => filled[name]?.trim())
    .filter(Boolean)
    .join(', ');

/** At the head of every slide; the marking last, which is the last to be cut short. */
export const standingWords = ({ institution = '', distribution = '' }: Inputs): readonly string[] =>
  [institution.trim(), distribution.trim()].filter(Boolean);
