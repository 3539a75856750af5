/** The parts of the speaker view, each with its surroundings faked. */
import { beforeEach, describe, expect, test } from 'vitest';
import { searchOf } from '../../deck/search.js';
import { briefingClock, type KeptTimes } from '../../deck/speaker/briefing-clock.js';
import { noteSize } from '../../deck/speaker/note-size.js';
import { panels } from '../../deck/speaker/panels.js';
import { timesCsv } from '../../deck/speaker/times-csv.js';
import { cutOf, pagesOf, surroundingsOf } from '../../model/pages.js';
import { deck } from '../fixture/slides/index.js';
import { inMind } from './in-mind.js';

describe('the clock of a briefing', () => {
  let time: number;
  let kept: KeptTimes;
  const now = (): number => time;
  beforeEach(() => {
    time = 1_000_000;
    kept = { clock: inMind(), rehearsal: inMind() };
  });

  test('starts by itself with the first step of the speaker, and not by what the room does alone', () => {
    const clock = briefingClock(kept, now);
    clock.shows('a', false);
    expect(clock.isRunning).toBe(false);
    clock.shows('b', true);
    time += 4000;
    expect([clock.isRunning, clock.elapsed, clock.taken('b')]).toEqual([true, 4000, 4000]);
  });
  test('that was paused is not started again by a step', () => {
    const clock = briefingClock(kept, now);
    clock.startOrPause('a');
    time += 1000;
    clock.startOrPause('a');
    clock.shows('b', true);
    expect(clock.isRunning).toBe(false);
  });
  test('goes on after a reload', () => {
    briefingClock(kept, now).startOrPause('a');
    time += 5000;
    expect(briefingClock(kept, now).taken('a')).toBe(5000);
  });
  test('is reset only once that is confirmed', () => {
    const clock = briefingClock(kept, now);
    clock.startOrPause('a');
    time += 5000;
    clock.reset();
    expect([clock.isResetting, clock.elapsed]).toEqual([true, 5000]);
    clock.reset(false);
    expect([clock.isResetting, clock.elapsed]).toEqual([false, 5000]);
    clock.reset(true);
    expect([clock.isRunning, clock.elapsed, clock.taken('a')]).toEqual([false, 0, 0]);
  });
  test('keeps the times of a rehearsal for the next, and those of a briefing nowhere', () => {
    const rehearsal = briefingClock(kept, now);
    rehearsal.rehearse('a');
    time += 3000;
    rehearsal.shows('b', true);
    rehearsal.reset(true);
    expect([rehearsal.lastTime('a'), rehearsal.lastTime('b')]).toEqual([3000, 0]);
    rehearsal.startOrPause('a');
    time += 9000;
    rehearsal.startOrPause('a');
    expect(briefingClock(kept, now).lastTime('a')).toBe(3000);
  });
  test('takes no stale time for a time', () => {
    kept = { clock: inMind(), rehearsal: inMind({ a: 'soon', b: '-4', c: '4000' }) };
    const clock = briefingClock(kept, now);
    expect(['a', 'b', 'c', 'd'].map((id) => clock.lastTime(id))).toEqual([undefined, undefined, 4000, undefined]);
  });
});

describe('the panels', () => {
  const pages = pagesOf(deck);
  const { find } = searchOf(pages, surroundingsOf(deck, pages, {}));
  test('lie over the speaker view one at a time', () => {
    const open = panels(find);
    open.toggle('keys');
    open.toggle('rehearsal');
    expect(open.open).toEqual({ kind: 'rehearsal' });
    open.search('');
    expect(open.open?.kind).toBe('search');
    open.toggle('keys');
    open.toggle('keys');
    expect(open.open).toBeUndefined();
  });
  test('search what has been typed so far, and close', () => {
    const open = panels(find);
    open.search('');
    expect(open.open).toMatchObject({ query: '', found: pages.map((_, page) => ({ page })) });
    open.search('no such word anywhere');
    expect(open.open).toMatchObject({ found: [] });
    open.close();
    expect(open.open).toBeUndefined();
  });
});

describe('the size of the notes', () => {
  test('goes in steps, stops at either end, and is remembered', () => {
    const kept = inMind();
    const size = noteSize(kept);
    expect(size.now).toBe(1);
    size.change(1);
    expect(noteSize(kept).now).toBe(size.now);
    for (let i = 0; i < 20; i++) size.change(1);
    const largest = size.now;
    for (let i = 0; i < 40; i++) size.change(-1);
    expect([largest > 1, size.now < 1, size.now > 0]).toEqual([true, true, true]);
  });
  test('is the design’s where something else was kept', () => expect(noteSize(inMind({ size: '40' })).now).toBe(1));
});

test('the times are saved as a line for each page of the run, titles with quotation marks among them', () => {
  const cut = cutOf(deck, undefined);
  const pages = pagesOf(deck, cut).map((page, i) =>
    i ? page : { ...page, slide: { ...page.slide, title: 'Who said “now”, and "later"' } },
  );
  const lines = timesCsv(pages, cut, () => 61_000).split('\r\n');
  expect(lines[0]).toBe('page,title,planned,taken');
  expect(lines[1]).toMatch(/^1,"Who said “now”, and ""later""",\d+:\d\d,1:01$/);
  expect(lines).toHaveLength(1 + pages.filter(({ inRun }) => inRun).length + 1);
});
