import { describe, expect, test } from 'vitest';
import { searchOf } from '../../deck/search.js';
import { pagesOf, surroundingsOf } from '../../model/pages.js';
import { deck } from '../../slides/index.js';

describe('a search', () => {
  const pages = pagesOf(deck);
  const { find } = searchOf(pages, surroundingsOf(deck, pages, {}));
  const ids = (query: string) => find(query).map(({ page }) => pages[page]!.slide.id);

  test('lists every page until something is asked', () => expect(ids('')).toHaveLength(pages.length));

  test.each([
    // As an analyst would ask.
    ['open door', 'open-door'],
    ['veto', 'unwritten-veto'],
    ['Bucharest', 'timeline'],
    ['Georgia 2008', 'unwritten-veto'],
    ['distance from NATO', 'distance'],
    ['annexations', 'distance'],
    ['war aim', 'war-aim'],
    ['when might Ukraine join', 'when'],
    ['Trump', 'inheritance'],
    ['bridge', 'door-to-bridge'],
    ['Biden', 'door-to-bridge'],
    ['Minsk', 'freeze'],
    ['Macron', 'coalition'],
    ['guarantees', 'coalition'],
    ['options for troops', 'options'],
    ['consent', 'paradox'],
    ['viable substitute', 'no-substitute'],
    ['incentive to fight', 'incentive'],
    ['lowest common denominator', 'when'],
    ['who is the author', 'sources'],
    // With a typo.
    ['concent', 'paradox'],
    ['Bucarest', 'timeline'],
    ['subsitute', 'no-substitute'],
    ['anexations', 'distance'],
    ['brigde', 'door-to-bridge'],
    ['garantees', 'coalition'],
    // In another case, with another apostrophe, with other words.
    ['VETO', 'unwritten-veto'],
    ["nato's collective consent", 'paradox'],
    ['NATO`s collective consent', 'paradox'],
    ['WAR AIM', 'war-aim'],
    // Paragraphs, and a page by its number.
    ['¶ 24', 'paradox'],
    ['26', 'incentive'],
    ['b2', 'claims'],
  ])('for “%s” has the right page first', (query, id) => expect(ids(query)[0]).toBe(id));

  test('leads to the part that says it', () => {
    expect(find('lowest common denominator').map(({ part }) => part)).toEqual([1]);
  });
  test('finds nothing for words that nowhere stand together', () => expect(ids('armistice giraffe')).toEqual([]));
});
