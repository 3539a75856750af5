/** The deck as a speaker has it and as an audience may keep it: the same slides, with what is said aloud and without. */
import type { Deck } from './deck.js';
import type { Notes, Slide } from './slide.js';

/** Said on the audience’s cover, and on its paper. */
export const AUDIENCE_EDITION = 'The audience’s edition';

/** As many parts as before, since the slides step as before; no words in them. */
const silent = ({ say }: Notes): Notes => ({ say: say.map(() => '') as unknown as Notes['say'] });

const withNotes = (deck: Deck, notesOf: (slide: Slide) => Notes): Deck => ({
  ...deck,
  run: deck.run.map((slide): Slide => ({ ...slide, notes: notesOf(slide) })),
});

export const audienceOf = (deck: Deck): Deck => ({
  ...withNotes(deck, ({ notes }) => silent(notes)),
  edition: AUDIENCE_EDITION,
});

/** @param notes by the ids of the slides */
export const speakersOf = (deck: Deck, notes: Readonly<Record<string, Notes>>): Deck =>
  withNotes(deck, (slide) => notes[slide.id] ?? slide.notes);
