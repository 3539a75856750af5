import { describe, expect, test } from 'vitest';
import { cutOf, pagesOf } from '../../model/pages.js';
import { formatPosition, parsePosition } from '../../deck/position.js';
import { after, before } from '../../deck/stage/run.js';
import { deck } from '../../slides/index.js';

const pages = pagesOf(deck);
const at = (hash: string) => parsePosition(hash, pages);
const home = at('#/words/3');

describe('an address', () => {
  test('names a part', () => expect(at('#/paradox/3')).toEqual({ page: 15, part: 3 }));
  test('without a part is the complete page', () => expect(at('#/paradox')).toEqual({ page: 15, part: 5 }));
  test('with too large a part is the last', () => expect(at('#/paradox/99').part).toBe(5));
  test('with part 0 is the first', () => expect(at('#/paradox/0').part).toBe(1));
  test.each(['#paradox', '#/Paradox', '#PARADOX/', '#/16', '#read-paradox', '#/paradox%20'])(
    'that is written as people write it is understood: %s',
    (hash) => expect(at(hash)).toEqual({ page: 15, part: 5 }),
  );
  test.each(['', '#', '#/', '#/nonsense', '#/%00<script>', '#/paradox/x', '#/../paradox', `#/${'x'.repeat(9999)}`])(
    '“%.20s” is the first page',
    (junk) => expect(at(junk)).toEqual({ page: 0, part: 1 }),
  );
  test.each(pages.flatMap(({ parts }, page) => Array.from({ length: parts }, (_, i) => ({ page, part: i + 1 }))))(
    'of page $page, part $part leads back to it',
    (place) => expect(at(formatPosition(place, pages))).toEqual(place),
  );
});

describe('next', () => {
  test('is the next part', () => expect(after(at('#/paradox/3'), pages, home)).toEqual(at('#/paradox/4')));
  test('after the last part is the next page, at its first', () =>
    expect(after(at('#/paradox/5'), pages, home)).toEqual(at('#/no-substitute/1')));
  test('at the end of the run stays, and never enters the backup', () =>
    expect(after(at('#/questions'), pages, home)).toEqual(at('#/questions')));
  test('on a backup page returns to where the run was left', () =>
    expect(after(at('#/claims'), pages, home)).toEqual(home));
});

describe('in a shorter cut', () => {
  const ten = pagesOf(deck, cutOf(deck, 'ten'));
  test('next and back pass over what it leaves out', () => {
    expect(after(at('#/when'), ten, home)).toEqual(at('#/options/1'));
    expect(before(at('#/options/1'), ten, home)).toEqual(at('#/when'));
  });
  test('it ends where it ends', () => expect(after(at('#/incentive'), ten, home)).toEqual(at('#/incentive')));
  test('a page left out leads back to where the run was left', () =>
    expect(after(at('#/words/2'), ten, home)).toEqual(home));
});

describe('back', () => {
  test('is the part before', () => expect(before(at('#/paradox/3'), pages, home)).toEqual(at('#/paradox/2')));
  test('before the first part is the page before, complete', () =>
    expect(before(at('#/paradox/1'), pages, home)).toEqual(at('#/options')));
  test('at the beginning stays', () => expect(before(at('#/title'), pages, home)).toEqual(at('#/title')));
  test('on a backup page returns to where the run was left', () =>
    expect(before(at('#/timeline'), pages, home)).toEqual(home));
});
