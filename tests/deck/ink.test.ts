import { expect, test } from 'vitest';
import { inkOf } from '../../deck/ink.js';

const written = () => {
  const ink = inkOf();
  ink.begin('when', 2, [10, 10])([20.4, 20.6]);
  ink.begin('when', 3, [1, 1]);
  return ink;
};

test('a line is there from the part on that it was drawn at', () => {
  const ink = written();
  expect(ink.at('when', 1)).toEqual([]);
  expect(ink.at('when', 2)).toEqual([[10, 10, 20, 21]]);
  expect(ink.at('when', 3)).toHaveLength(2);
  expect(ink.at('words', 3)).toEqual([]);
});

test('what was done last is undone, a clearing too, and nothing that is not seen', () => {
  const ink = written();
  expect(ink.clear('when', 1)).toBe(false);
  expect(ink.undo('when', 2)).toBe(false); // the last line is of a later part
  expect(ink.clear('when', 2)).toBe(true);
  expect(ink.at('when', 3)).toEqual([[1, 1]]);
  expect(ink.clear('when', 3)).toBe(true);
  expect(ink.isEmpty).toBe(true);
  expect(ink.asText()).toBe('');
  expect(ink.undo('when', 3)).toBe(true);
  expect(ink.undo('when', 3)).toBe(true);
  expect(ink.at('when', 3)).toHaveLength(2);
  expect(ink.undo('when', 3)).toBe(true);
  expect(ink.undo('when', 3)).toBe(true);
  expect(ink.undo('when', 3)).toBe(false);
});

test('a line that was undone or cleared while it is drawn is not drawn on, and no other in its place', () => {
  const ink = inkOf();
  ink.begin('when', 2, [0, 0]);
  const extend = ink.begin('when', 2, [10, 10]);
  ink.undo('when', 2);
  extend([20, 20]);
  expect(ink.at('when', 2)).toEqual([[0, 0]]);
});

test('what a copy has brought is undone too', () => {
  const ink = inkOf(written().asText());
  expect(ink.undo('when', 3)).toBe(true);
  expect(ink.at('when', 3)).toEqual([[10, 10, 20, 21]]);
});

test('what it gives as text, another reads', () => {
  expect(inkOf(written().asText()).at('when', 3)).toEqual(written().at('when', 3));
});

test.each([
  '',
  'x',
  '[]',
  'null',
  '{"when":7}',
  '{"when":[[1],[2,["a","b"]],[2,[null,2]],[2,[]],[2,[1,2,3]],[null,[1,2]]]}',
])('of a text that is not its own, “%s”, nothing is drawn', (text) => {
  expect(inkOf(text).isEmpty).toBe(true);
});
