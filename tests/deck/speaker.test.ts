import { describe, expect, test } from 'vitest';
import { clockFrom, countFor, elapsed, isRunning, pause, start, STOPPED, takenBy } from '../../deck/speaker/clock.js';
import { minutes, paceAt, paceInWords, planned } from '../../deck/speaker/pace.js';
import { search } from '../../deck/speaker/search.js';
import { cutOf, pagesOf } from '../../model/pages.js';
import { deck } from '../../slides/index.js';

const MINUTE = 60_000;

describe.each(deck.cuts)('a run-through of the $name, on its plan to the second', (cut) => {
  const pages = pagesOf(deck, cut);
  test('is on time at every part, and at its end the time is up', () => {
    let time = 0;
    for (const [page, each] of pages.entries()) {
      if (!each.inRun) continue;
      for (let part = 1; part <= each.parts; part++) {
        const pace = paceAt({ page, part }, pages, cut, time)!;
        expect(pace.from).toBeCloseTo(time);
        expect(paceInWords(pace)).toBe('on time');
        time = pace.to;
      }
    }
    expect(time).toBeCloseTo(cut.minutes * MINUTE);
  });
  test('20 s late is 20 s behind at every part, and 20 s early 20 s ahead', () => {
    for (const [page, each] of pages.entries()) {
      if (!each.inRun) continue;
      const { from, to } = paceAt({ page, part: each.parts }, pages, cut, 0)!;
      expect(paceInWords(paceAt({ page, part: each.parts }, pages, cut, to + 20_000))).toBe('+0:20 behind');
      if (from >= 20_000)
        expect(paceInWords(paceAt({ page, part: each.parts }, pages, cut, from - 20_000))).toBe('−0:20 ahead');
    }
  });
});

test('beside the run there is no pace', () => {
  const pages = pagesOf(deck);
  expect(paceInWords(paceAt({ page: pages.length - 1, part: 1 }, pages, cutOf(deck, 'full'), 0))).toBe(
    'not in the plan',
  );
  expect(planned(pages.at(-1)!, cutOf(deck, 'full'))).toBe(0);
});

test('times are told in minutes and seconds', () => {
  expect([0, 59_999, 60_000, 1_021_000, -20_000, -400].map(minutes)).toEqual([
    '0:00',
    '0:59',
    '1:00',
    '17:01',
    '−0:20',
    '0:00',
  ]);
});

describe('the clock', () => {
  test('runs from its start, stands while paused, and goes on', () => {
    const running = start(STOPPED, 'a', 1000);
    expect(elapsed(running, 4000)).toBe(3000);
    const paused = pause(running, 4000);
    expect(elapsed(paused, 90_000)).toBe(3000);
    expect(elapsed(start(paused, 'a', 90_000), 91_000)).toBe(4000);
    expect(isRunning(paused)).toBe(false);
  });
  test('tells what each page has taken, pauses apart', () => {
    let state = countFor(start(STOPPED, 'a', 0), 'b', 2000);
    state = countFor(pause(state, 3000), 'a', 8000);
    state = start(state, 'a', 10_000);
    expect([takenBy(state, 'a', 10_500), takenBy(state, 'b', 10_500)]).toEqual([2500, 1000]);
  });
  test('goes on after a reload, and starts afresh from what is no clock', () => {
    const running = start(STOPPED, 'a', 1000);
    expect(elapsed(clockFrom(JSON.stringify(running), 5000), 5000)).toBe(4000);
    for (const kept of [undefined, '', '{', '"x"', '{"run":"later"}', 'null', '{"run":1,"taken":{"a":"x"}}'])
      expect(clockFrom(kept, 5000)).toEqual(STOPPED);
  });
  test('is not taken up from the future, nor from yesterday', () => {
    const running = start(STOPPED, 'a', 50_000_000);
    expect(clockFrom(JSON.stringify(running), 49_000_000)).toEqual(STOPPED);
    expect(clockFrom(JSON.stringify(running), 50_000_000 + 86_400_000)).toEqual(STOPPED);
  });
});

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
