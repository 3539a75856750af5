import { expect, test } from 'vitest';
import { cutOf, handOverOf, pagesOf, registerOf, surroundingsOf } from '../../model/pages.js';
import { deck } from '../../slides/index.js';

const pages = pagesOf(deck);
const page = (id: string) => pages.find(({ slide }) => slide.id === id)!;
const view = surroundingsOf(deck, pages, {});

test('pages of the run are numbered from 1, those of the backup from B1', () => {
  expect([pages[0]?.number, page('paradox').number, pages[18]?.number, pages[19]?.number]).toEqual([
    '1',
    '16',
    '19',
    'B1',
  ]);
});

test('a page has a part for each paragraph said', () => {
  expect([page('title').parts, page('paradox').parts, page('sources').parts]).toEqual([1, 5, 1]);
});

test('a place tells its page and its step', () => {
  expect(view.linkTo('paradox')).toMatchObject({
    href: '#/paradox',
    page: '16',
    step: { number: 4, name: 'Substitutes' },
  });
  expect(view.linkTo('title').step).toBeUndefined();
});

test('a step tells its pages', () => {
  expect(view.pagesOf('when').map(({ page }) => page)).toEqual(['10', '11', '12', '13']);
});

test('a cut numbers the pages that it shows, and says of the others that it leaves them out', () => {
  const ten = pagesOf(deck, cutOf(deck, 'ten'));
  const numbers = Object.fromEntries(ten.map(({ slide, number, numberOf }) => [slide.id, number + numberOf]));
  expect(numbers).toMatchObject({
    title: '1 of 10',
    when: '6 of 10',
    words: '– not in this cut',
    incentive: '10 of 10',
    claims: 'B2 backup',
  });
  expect(ten.find(({ slide }) => slide.id === 'words')?.link.where).toBe('left out of this cut');
  const five = pagesOf(deck, cutOf(deck, 'five'))[0]!.steps;
  expect(five.filter(({ leftOut }) => leftOut).map(({ id }) => id)).toEqual(['door', 'when']);
});

test('a cut that is not there, as one kept from another deck, is the longest', () => {
  expect(cutOf(deck, 'ninety').id).toBe('full');
});

test('the source line names the paragraphs used, then what was added', () => {
  expect(page('unwritten-veto').source).toBe(
    'Source: Socor, Jamestown Foundation, December 2024, ¶ 2. A block stands after its year. Dotted: before it, not told in ¶ 2; after it, closed. Added: NATO, Bucharest, 3 April 2008, para. 23; EU report, September 2009; UN GA 68/262, 27 March 2014.',
  );
});

test('the cover says whose argument it is, and when it ends', () => {
  expect(page('title').source).toMatch(/^One author’s argument.*December 2024/);
});

test('the key has only kinds used on the page, in the order of the lesson', () => {
  expect(Object.keys(page('unwritten-veto').kinds)).toEqual(['judgement', 'context']);
  expect(page('claims').kinds).toEqual(deck.kinds);
});

test('what is said on leaving a page fits the page that follows it in the cut', () => {
  const leaving = (id: string, cut: string) => {
    const all = pagesOf(deck, cutOf(deck, cut));
    return handOverOf(
      all.find(({ slide }) => slide.id === id)!,
      all,
    );
  };
  const { handOvers } = deck.run.find(({ id }) => id === 'war-aim')!.notes;
  expect(leaving('war-aim', 'full')).toBe(handOvers!['inheritance']);
  expect(leaving('war-aim', 'ten')).toBe(handOvers!['when']);
  expect(leaving('war-aim', 'five')).toBe(handOvers!['paradox']);
  const { close } = deck.run.find(({ id }) => id === 'incentive')!.notes;
  expect(leaving('incentive', 'full')).not.toBe(close);
  expect(leaving('incentive', 'five')).toBe(close);
  // Shown though the cut leaves it out, a page leads back into the cut by the line that it has.
  expect(leaving('freeze', 'five')).toBe(deck.run.find(({ id }) => id === 'freeze')!.notes.handOvers!['coalition']);
  expect(leaving('sources', 'full')).toBe('');
});

test('the register holds every claim with the page that makes it', () => {
  const row = registerOf(pages).find(({ claim }) => claim.id === 'paradox/consent');
  expect(row?.link.page).toBe('16');
});
