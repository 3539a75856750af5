import { expect, test } from 'vitest';
import { OWN_CUT, withOwnCut } from '../../model/own-cut.js';
import { cutOf, handOverOf, pagesOf } from '../../model/pages.js';
import { deck } from '../fixture/slides/index.js';

const [cover, ...others] = deck.run;

test('has the cover and the slides that were chosen, in their order, and their minutes', () => {
  const [first, , third] = others;
  const own = withOwnCut(deck, `${third!.id} ${first!.id} no-such`);
  const cut = cutOf(own, OWN_CUT);
  const shown = pagesOf(own, cut).filter(({ inRun }) => inRun);
  expect(shown.map(({ slide }) => slide.id)).toEqual([cover!.id, first!.id, third!.id]);
  const longest = deck.cuts[0].id;
  expect(cut.minutes).toBe([cover!, first!, third!].reduce((sum, { minutes }) => sum + minutes[longest]!, 0));
});

test('hands over to a page that nobody wrote a hand-over to by its title, and ends with the deck’s close', () => {
  const [first, , third] = others;
  const own = withOwnCut(deck, `${first!.id} ${third!.id}`);
  const pages = pagesOf(own, cutOf(own, OWN_CUT));
  const page = (id: string) => pages.find(({ slide }) => slide.id === id)!;
  expect(first!.notes.handOvers).not.toHaveProperty(third!.id);
  expect(handOverOf(page(first!.id), pages)).toBe(`Next: ${third!.title}.`);
  expect(handOverOf(page(third!.id), pages)).toBe(deck.run.at(-1)!.notes.close);
});

test.each([undefined, '', 'no-such', cover!.id])('of “%s” there is none', (chosen) => {
  expect(withOwnCut(deck, chosen)).toBe(deck);
});
