import { describe, expect, test } from 'vitest';
import {
  clockFrom,
  countFor,
  elapsed,
  isRunning,
  pause,
  start,
  steady,
  STOPPED,
  takenBy,
} from '../../deck/speaker/clock.js';
import { minutes, paceAt, paceInWords, planned } from '../../deck/speaker/pace.js';
import { cutOf, pagesOf } from '../../model/pages.js';
import { deck as essay } from '../../slides/index.js';
import { deck as fixture } from '../fixture/slides/index.js';

const MINUTE = 60_000;

const cuts = [fixture, essay].flatMap((deck) =>
  deck.cuts.map((cut) => ({ deck, cut, name: `${deck.identity.title}, ${cut.name}` })),
);

describe.each(cuts)('a run-through of $name, on its plan to the second', ({ deck, cut }) => {
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
  const pages = pagesOf(fixture);
  const cut = cutOf(fixture, undefined);
  expect(paceInWords(paceAt({ page: pages.length - 1, part: 1 }, pages, cut, 0))).toBe('not in the plan');
  expect(planned(pages.at(-1)!, cut)).toBe(0);
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
  test('goes on where the machine’s is set back meanwhile', () => {
    let machine = 10_000;
    const now = steady(() => machine);
    const running = start(STOPPED, 'a', now());
    machine = 15_000;
    expect(elapsed(running, now())).toBe(5000);
    machine = 3000; // by twelve seconds
    expect(elapsed(running, now())).toBe(5000);
    machine = 4000;
    expect(elapsed(running, now())).toBe(6000);
  });
  test('is not taken up from the future, nor from yesterday', () => {
    const running = start(STOPPED, 'a', 50_000_000);
    expect(clockFrom(JSON.stringify(running), 49_000_000)).toEqual(STOPPED);
    expect(clockFrom(JSON.stringify(running), 50_000_000 + 86_400_000)).toEqual(STOPPED);
  });
});
