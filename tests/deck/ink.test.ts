import { expect, test } from 'vitest';
import { inkOf } from '../../deck/ink.js';

test('a line belongs to the part of the page that it was drawn at, and is undone there alone', () => {
  const ink = inkOf();
  ink.begin('when', 2, [10, 10]);
  ink.extend('when', 2, [20.4, 20.6]);
  ink.begin('when', 3, [1, 1]);
  expect(ink.at('when', 2)).toEqual([[10, 10, 20, 21]]);
  expect(ink.at('when', Number.POSITIVE_INFINITY)).toHaveLength(2);
  expect(ink.undo('when', 1)).toBe(false);
  expect(ink.undo('when', 2)).toBe(true);
  expect(ink.at('when', 2)).toEqual([]);
  ink.clear('when', 3);
  expect(ink.isEmpty).toBe(true);
  expect(ink.asText()).toBe('');
});

test('what it gives as text, another reads', () => {
  const ink = inkOf();
  ink.begin('when', 2, [10, 10, 12, 14]);
  expect(inkOf(ink.asText()).at('when', 2)).toEqual([[10, 10, 12, 14]]);
});

test.each(['', 'x', '[]', 'null', '{"when/2":7}', '{"when/2":[[1],["a","b"],[null,2],[]]}'])(
  'of a text that is not its own, “%s”, nothing is drawn',
  (text) => {
    expect(inkOf(text).at('when', 2)).toEqual([]);
  },
);
