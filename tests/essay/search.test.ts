import { describe, expect, test } from 'vitest';
import { search } from '../../deck/speaker/search.js';
import { pagesOf } from '../../model/pages.js';
import { deck } from '../../slides/index.js';

describe('a jump', () => {
  const pages = pagesOf(deck);
  const ids = (query: string) => search(pages, query).map(({ page }) => pages[page]!.slide.id);
  test('lists every page until something is asked', () => expect(ids('')).toHaveLength(pages.length));
  test('finds titles before claims, and claims before notes', () => {
    const kinds = search(pages, 'armistice').map(({ kind }) => kind);
    expect(kinds).toEqual(
      [...kinds].sort((a, b) => ['page', 'claim', 'notes'].indexOf(a) - ['page', 'claim', 'notes'].indexOf(b)),
    );
    expect(kinds).toContain('notes');
  });
  test('finds a paragraph by its number, and a page by its own', () => {
    expect(ids('¶ 24')).toContain('paradox');
    expect(ids('b2')[0]).toBe('claims');
  });
  test('finds what is set with a curled apostrophe, and leads to the part that says it', () => {
    expect(ids("nato's").length).toBeGreaterThan(5);
    const found = search(pages, 'lowest common denominator');
    expect(found.map(({ part }) => part)).toEqual([1]);
  });
  test('finds nothing for words that nowhere stand together', () => expect(ids('armistice giraffe')).toEqual([]));
});
