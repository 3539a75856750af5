import { expect, test } from 'vitest';
import { pagesOf } from '../../model/pages.js';
import { FigureStates } from '../../deck/stage/figure-states.js';
import { deck } from '../../slides/index.js';

const pages = pagesOf(deck);
const index = (id: string): number => pages.findIndex(({ slide }) => slide.id === id);
const when = { page: index('when'), part: 2 };
const claims = { page: index('claims'), part: 1 };
const someStates = (): FigureStates => {
  const states = new FigureStates(() => pages);
  states.keep(when, { open: 1 });
  return states;
};

test('what was opened belongs to its part', () => {
  expect(someStates().at(when)).toEqual({ open: 1 });
  expect(someStates().at({ ...when, part: 3 })).toEqual({});
});
test.each([
  ['another part', { ...when, part: 3 }],
  ['another page', { page: 0, part: 1 }],
])('going to %s leaves it behind', (_, to) => {
  const states = someStates();
  expect(states.moveTo(to)).toEqual([when.page]);
  expect(states.at(when)).toEqual({});
});
test('a backup page and back loses nothing, on either', () => {
  const states = someStates();
  expect(states.moveTo(claims)).toEqual([]);
  states.keep(claims, { text: 'peace' });
  expect(states.moveTo(when)).toEqual([]);
  expect(states.at(when)).toEqual({ open: 1 });
  expect(states.at(claims)).toEqual({ text: 'peace' });
});
