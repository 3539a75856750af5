import { expect, test } from 'vitest';
import { pagesOf } from '../../model/pages.js';
import { FigureStates } from '../../deck/stage/figure-states.js';
import { deck } from '../../slides/index.js';

const pages = pagesOf(deck);
const index = (id: string): number => pages.findIndex(({ slide }) => slide.id === id);
const when = { page: index('when'), part: 2 };
const claims = { page: index('claims'), part: 1 };
const explored = (): FigureStates => {
  const explorations = new FigureStates(() => pages);
  explorations.keep(when, { open: 1 });
  return explorations;
};

test('what was opened belongs to its part', () => {
  expect(explored().at(when)).toEqual({ open: 1 });
  expect(explored().at({ ...when, part: 3 })).toEqual({});
});
test.each([
  ['another part', { ...when, part: 3 }],
  ['another page', { page: 0, part: 1 }],
])('going to %s leaves it behind', (_, to) => {
  const explorations = explored();
  expect(explorations.moveTo(to)).toEqual([when.page]);
  expect(explorations.at(when)).toEqual({});
});
test('a backup page and back loses nothing, on either', () => {
  const explorations = explored();
  expect(explorations.moveTo(claims)).toEqual([]);
  explorations.keep(claims, { text: 'peace' });
  expect(explorations.moveTo(when)).toEqual([]);
  expect(explorations.at(when)).toEqual({ open: 1 });
  expect(explorations.at(claims)).toEqual({ text: 'peace' });
});
