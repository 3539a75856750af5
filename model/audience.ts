/** The deck as an audience may keep it: nothing that is said aloud, and nothing for whoever says it. */
import type { Deck } from './deck.js';
import type { Notes, Slide } from './slide.js';

/** As many parts as before, since the slides step as before; no words in them. */
const silent = ({ say }: Notes): Notes => ({ say: say.map(() => '') as unknown as Notes['say'] });

export const audienceOf = (deck: Deck): Deck => ({
  ...deck,
  edition: 'The audience’s edition',
  run: deck.run.map((slide): Slide => ({ ...slide, notes: silent(slide.notes) })),
});
