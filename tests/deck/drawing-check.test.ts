/** What the build says of a figure, once it has drawn it. */
import { html, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import { checkDrawings } from '../../deck/drawing-check.js';
import type { Deck } from '../../model/deck.js';
import { isBackup, type AnySlide, type Surroundings } from '../../model/slide.js';
import { deck } from '../fixture/slides/index.js';

/** The fixture's slide with an open ledger, which arrives in three parts. */
const ID = 'waiting';
const having = (change: (slide: AnySlide) => object): Deck => ({
  ...deck,
  run: deck.run.map((slide) => (slide.id === ID ? { ...slide, ...change(slide) } : slide)),
});
const tell = (deck: Deck): readonly string[] => checkDrawings(deck).map(({ slide, what }) => `${slide}: ${what}`);
const say = (parts: number) => (slide: AnySlide) => ({
  notes: { ...(isBackup(slide) ? {} : slide.notes), say: Array.from({ length: parts }, () => 'Words.') },
});
const drawing = (figure: (surroundings: Surroundings) => TemplateResult) => () => ({ figure });

test('of figures that are sound, nothing', () => {
  expect(tell(deck)).toEqual([]);
});

describe('in one line, with the mend', () => {
  test.each<[string, (slide: AnySlide) => object, RegExp]>([
    [
      'an element that nobody has imported',
      drawing(() => html`<open-legder></open-legder>`),
      /^waiting: <open-legder> is no element that is there: import its file/,
    ],
    [
      'a property that is misspelt',
      drawing(({ part }) => html`<open-ledger shown=${part} .entry=${[]}></open-ledger>`),
      /^waiting: <open-ledger> has no “\.entry”: use one of .*entries/,
    ],
    [
      'an attribute that is misspelt',
      drawing(({ part }) => html`<open-ledger show=${part} .entries=${[]}></open-ledger>`),
      /^waiting: <open-ledger> has no “show”/,
    ],
    [
      'more than a figure holds',
      drawing(
        ({ part }) => html`<open-ledger shown=${part} .entries=${Array.from({ length: 7 }, () => ({}))}></open-ledger>`,
      ),
      /^waiting: <open-ledger> holds 1 to 6 entries, not 7: leave some out, or split the slide/,
    ],
    [
      'a property that is left out',
      drawing(({ part }) => html`<choice-fork shown=${part}></choice-fork>`),
      /^waiting: its figure cannot be drawn \(.+\): give it all that it needs/,
    ],
    [
      'a claim that no figure draws',
      (slide) => ({
        claims: { ...slide.claims, more: { id: 'waiting/more', kind: 'reported', text: 'More', paragraphs: [2] } },
      }),
      /^waiting: no figure draws the claim “More”: give it to one, or list it in evidence/,
    ],
    [
      'a claim of another slide that is drawn unnamed',
      () => ({ claims: {} }),
      /^waiting: it draws “waiting\/wait”, a claim of another slide: list it in quotes/,
    ],
    [
      'fewer notes than parts',
      say(2),
      /^waiting: its figure is not complete with part 2: it has more parts than notes/,
    ],
    [
      'a range that ends below its beginning',
      drawing(
        ({ part }) =>
          html`<amount-bars
            shown=${part}
            .amounts=${[{ name: 'Repair', claim: {}, amount: 9, most: 3, label: '3 to 9' }]}
          ></amount-bars>`,
      ),
      /^waiting: its figure cannot be drawn \(“Repair”: most, 3, is less than amount, 9\): mend what it is given/,
    ],
    [
      'cells for which there is no heading',
      drawing(
        ({ part }) =>
          html`<option-grid
            shown=${part}
            .headings=${['Option', 'Cost', 'All']}
            .options=${[{ name: 'Repair', cells: [undefined, undefined] }]}
            .conclusions=${[{}, {}]}
          ></option-grid>`,
      ),
      /^waiting: its figure cannot be drawn \(“Repair” has 2 cells under 1 headings\)/,
    ],
    ['more notes than parts', say(4), /^waiting: part 4 shows nothing new: its figure has fewer parts than notes/],
  ])('%s', (_, change, line) => {
    expect(tell(having(change))[0]).toMatch(line);
  });
});

test('a backup page that shows one part of several is told of', () => {
  const { id, title, claims, figure } = deck.run.find((slide) => slide.id === ID)!;
  const backedBy = (part: number): Deck => ({
    ...deck,
    backup: [{ id, title, claims, backup: true, figure: (surroundings) => figure({ ...surroundings, part }) }],
    run: deck.run.filter((slide) => slide.id !== ID),
  });
  expect(tell(backedBy(3))).toEqual([]);
  expect(tell(backedBy(1))).toContain(
    'waiting: its figure is not complete, and a backup page has one part: leave out “shown”',
  );
});
