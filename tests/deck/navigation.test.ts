import { beforeEach, describe, expect, test } from 'vitest';
import { deckState, type DeckState } from '../../deck/deck-state.js';
import type { Position } from '../../deck/position.js';
import { navigation, type Navigation } from '../../deck/stage/navigation.js';
import { deck } from '../fixture/slides/index.js';
import { inMind } from './in-mind.js';

/** Index of a page by its slide's id. */
const page = (state: DeckState, id: string): number => state.now.pages.findIndex(({ slide }) => slide.id === id);

let state: DeckState;
let here: Position;
let isOverview: boolean;
let ends: number;
let go: Navigation;
const open = (start: Position, resumed?: string): void => {
  here = start;
  isOverview = false;
  ends = 0;
  go = navigation(
    deck,
    state,
    {
      here: () => here,
      isOverview: () => isOverview,
      toggleOverview: (on = !isOverview) => void (isOverview = on),
      move: (_, to) => void (here = to),
    },
    { start, kept: inMind(), resumed },
    () => ends++,
  );
};
beforeEach(() => {
  state = deckState(deck, inMind());
  open({ page: 0, part: 1 });
});

describe('from a page beside the run', () => {
  test('next and back lead to where the run was left', () => {
    const left = { page: page(state, 'waiting'), part: 3 };
    go.show(left);
    go.open('claims');
    go.next();
    expect(here).toEqual(left);
    go.open('sources');
    go.open('claims'); // from one to another the way back stays
    go.leave();
    expect(here).toEqual(left);
  });

  test('a window loaded anew there leads back to what was kept', () => {
    open({ page: page(state, 'claims'), part: 1 }, '#/waiting/3');
    go.leave();
    expect(here).toEqual({ page: page(state, 'waiting'), part: 3 });
  });
});

test('a cut that leaves the present page out goes on from the page of the run before it', () => {
  go.show({ page: page(state, 'drawn-stance-lanes'), part: 2 });
  state.fill({ cut: 'short' });
  go.next();
  expect(state.now.pages[here.page]!.slide.id).toBe('waiting');
  go.next();
  expect(state.now.pages[here.page]!.slide.id).toBe('end');
});

describe('a jump', () => {
  const from = (): Position => ({ page: page(state, 'waiting'), part: 3 });
  test('leads back to where the first of several began, once', () => {
    go.show(from());
    go.toStep(0);
    go.open('claims');
    go.returnOrBack();
    expect(here).toEqual(from());
    go.returnOrBack();
    expect(here).toEqual({ ...from(), part: 2 });
  });
  test('is where the run goes on, once another page is gone to from there', () => {
    go.show(from());
    go.jump({ page: page(state, 'cracks'), part: 1 });
    go.next(); // another part of the page is still the answer
    go.returnOrBack();
    expect(here).toEqual(from());
    go.jump({ page: page(state, 'cracks'), part: 2 });
    go.next();
    const { part } = here;
    go.returnOrBack();
    expect(here).not.toEqual(from());
    expect(part).toBe(1);
  });
});

test('at the end one stays, and is told', () => {
  go.last();
  const end = here;
  go.next();
  expect([here, ends]).toEqual([end, 1]);
});

test('in the overview one goes from page to page, complete, and out of it first', () => {
  isOverview = true;
  go.next();
  expect(here).toEqual({ page: 1, part: state.now.pages[1]!.parts });
  go.leave();
  expect(isOverview).toBe(false);
});

test('a step opens its first page that the cut shows', () => {
  state.fill({ cut: 'short' });
  go.toStep(0);
  expect(state.now.pages[here.page]!.slide.id).toBe('cracks');
  go.toStep(7);
  expect(state.now.pages[here.page]!.slide.id).toBe('cracks');
});
