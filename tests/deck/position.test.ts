import { describe, expect, test } from 'vitest';
import { cutOf, pagesOf } from '../../model/pages.js';
import { formatPosition, parsePosition } from '../../deck/position.js';
import { after, before } from '../../deck/stage/run-order.js';
import { deck } from '../fixture/slides/index.js';

const pages = pagesOf(deck);
const at = (hash: string) => parsePosition(hash, pages);
const home = at('#/cracks/2');

describe('an address', () => {
  test('names a part', () => expect(at('#/waiting/3')).toEqual({ page: 2, part: 3 }));
  test('without a part is the complete page', () => expect(at('#/waiting')).toEqual({ page: 2, part: 3 }));
  test('with too large a part is the last', () => expect(at('#/waiting/99').part).toBe(3));
  test('with part 0 is the first', () => expect(at('#/waiting/0').part).toBe(1));
  test.each(['#waiting', '#/Waiting', '#WAITING/', '#/3', '#read-waiting', '#/waiting%20'])(
    'that is written as people write it is understood: %s',
    (hash) => expect(at(hash)).toEqual({ page: 2, part: 3 }),
  );
  test.each(['', '#', '#/', '#/nonsense', '#/%00<script>', '#/waiting/x', '#/../waiting', `#/${'x'.repeat(9999)}`])(
    '“%.20s” is the first page',
    (junk) => expect(at(junk)).toEqual({ page: 0, part: 1 }),
  );
  test.each(pages.flatMap(({ parts }, page) => Array.from({ length: parts }, (_, i) => ({ page, part: i + 1 }))))(
    'of page $page, part $part leads back to it',
    (place) => expect(at(formatPosition(place, pages))).toEqual(place),
  );
});

describe('next', () => {
  test('is the next part', () => expect(after(at('#/waiting/2'), pages, home)).toEqual(at('#/waiting/3')));
  test('after the last part is the next page, at its first', () =>
    expect(after(at('#/waiting/3'), pages, home)).toEqual(at('#/drawn-stance-strip/1')));
  test('at the end of the run stays, and never enters the backup', () =>
    expect(after(at('#/end'), pages, home)).toEqual(at('#/end')));
  test('on a backup page returns to where the run was left', () =>
    expect(after(at('#/claims'), pages, home)).toEqual(home));
});

describe('in a shorter cut', () => {
  const short = pagesOf(deck, cutOf(deck, 'short'));
  test('next and back pass over what it leaves out', () => {
    expect(after(at('#/waiting'), short, home)).toEqual(at('#/end/1'));
    expect(before(at('#/end/1'), short, home)).toEqual(at('#/waiting'));
  });
  test('it ends where it ends', () => expect(after(at('#/end'), short, home)).toEqual(at('#/end')));
  test('a page left out leads back to where the run was left', () =>
    expect(after(at('#/drawn-term-table/2'), short, home)).toEqual(home));
});

describe('back', () => {
  test('is the part before', () => expect(before(at('#/waiting/3'), pages, home)).toEqual(at('#/waiting/2')));
  test('before the first part is the page before, complete', () =>
    expect(before(at('#/waiting/1'), pages, home)).toEqual(at('#/cracks')));
  test('at the beginning stays', () => expect(before(at('#/bridge'), pages, home)).toEqual(at('#/bridge')));
  test('on a backup page returns to where the run was left', () =>
    expect(before(at('#/sources'), pages, home)).toEqual(home));
});
