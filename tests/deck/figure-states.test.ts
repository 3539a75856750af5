import { expect, test } from 'vitest';
import { pagesOf } from '../../model/pages.js';
import { FigureStates } from '../../deck/stage/figure-states.js';
import { deck } from '../fixture/slides/index.js';

const pages = pagesOf(deck);
const index = (id: string): number => pages.findIndex(({ slide }) => slide.id === id);
const waiting = { page: index('waiting'), part: 2 };
const claims = { page: index('claims'), part: 1 };
const someStates = (): FigureStates => {
  const states = new FigureStates(() => pages);
  states.keep(waiting, { open: 1 });
  return states;
};

test('what was opened belongs to its part', () => {
  expect(someStates().at(waiting)).toEqual({ open: 1 });
  expect(someStates().at({ ...waiting, part: 3 })).toEqual({});
});
test.each([
  ['another part', { ...waiting, part: 3 }],
  ['another page', { page: 0, part: 1 }],
])('going to %s leaves it behind', (_, to) => {
  const states = someStates();
  expect(states.moveTo(to)).toEqual([waiting.page]);
  expect(states.at(waiting)).toEqual({});
});
test('a backup page and back loses nothing, on either', () => {
  const states = someStates();
  expect(states.moveTo(claims)).toEqual([]);
  states.keep(claims, { text: 'peace' });
  expect(states.moveTo(waiting)).toEqual([]);
  expect(states.at(waiting)).toEqual({ open: 1 });
  expect(states.at(claims)).toEqual({ text: 'peace' });
});
