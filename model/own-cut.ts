/** A cut that whoever briefs puts together, beside those of the deck. */
import type { Deck } from './deck.js';
import { isCover, type Slide } from './slide.js';

/** The id of the cut, and the name of the input that holds the ids of its slides, parted by spaces. */
export const OWN_CUT = 'own-cut';

/** The minutes that a slide is given in the longest cut that has it. */
export const minutesOf = ({ minutes }: Slide): number => Math.max(...Object.values(minutes).map((each) => each ?? 0));

/**
 * The deck with that cut as its last, its slides in their order and the cover before them; the deck as it is where none
 * of its slides is chosen.
 */
export function withOwnCut(deck: Deck, chosen: string | undefined): Deck {
  const ids = (chosen ?? '').split(' ');
  const slides = deck.run.filter((slide) => isCover(slide) || ids.includes(slide.id));
  if (!slides.some((slide) => !isCover(slide))) return deck;
  const minutes = slides.reduce((sum, slide) => sum + minutesOf(slide), 0);
  return {
    ...deck,
    cuts: [...deck.cuts, { id: OWN_CUT, name: `Your own, ${Math.round(minutes)} min`, minutes }],
    run: deck.run.map((slide) =>
      slides.includes(slide) ? { ...slide, minutes: { ...slide.minutes, [OWN_CUT]: minutesOf(slide) } } : slide,
    ),
  };
}
