import { expect, test } from 'vitest';
import { pagesOf, registerOf, viewOf } from '../../deck/pages.js';
import { deck } from '../../slides/index.js';

const pages = pagesOf(deck);
const page = (id: string) => pages.find(({ slide }) => slide.id === id)!;
const view = viewOf(pages, {});

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
  expect(view.place('paradox')).toMatchObject({
    href: '#/paradox',
    page: '16',
    step: { number: 4, name: 'Substitutes' },
  });
  expect(view.place('title').step).toBeUndefined();
});

test('a step tells its first and last page', () => {
  const { from, to } = view.pagesOf('when');
  expect([from.page, to.page]).toEqual(['10', '13']);
});

test('the source line names the paragraphs used, then what was added', () => {
  expect(page('unwritten-veto').source).toBe(
    'Source: Socor, Jamestown Foundation, December 2024, ¶ 2. Added: NATO, Bucharest, 3 April 2008, para. 23; EU report, September 2009; UN GA 68/262, 27 March 2014.',
  );
});

test('the cover says whose argument it is, and when it ends', () => {
  expect(page('title').source).toMatch(/^One author’s argument.*December 2024/);
});

test('the key has only kinds used on the page, in the order of the lesson', () => {
  expect(page('unwritten-veto').kinds).toEqual(['judgement', 'context']);
  expect(page('claims').kinds).toEqual(['reported', 'judgement', 'proposal', 'context']);
});

test('the register holds every claim with the page that makes it', () => {
  const row = registerOf(pages).find(({ claim }) => claim.id === 'paradox/consent');
  expect(row?.place.page).toBe('16');
});
