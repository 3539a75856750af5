/** What whoever briefs has filled in, and the cut and pages that follow from it: one for all views of a window. */
import type { Cut, Deck } from '../model/deck.js';
import { OWN_CUT, withOwnCut } from '../model/own-cut.js';
import { cutOf, pagesOf, surroundingsOf, type Page } from '../model/pages.js';
import type { Surroundings } from '../model/slide.js';
import { inkOf, type Ink } from './ink.js';
import type { Memory } from './memory.js';
import { withoutNotes } from './own-notes.js';

/** What is filled in, by the field's name; `cut` is among it. */
export type Inputs = Readonly<Record<string, string>>;

/** All that follows from the inputs. */
export interface Derived {
  readonly inputs: Inputs;
  /** The deck’s, and one of one’s own where there is one. */
  readonly cuts: Deck['cuts'];
  readonly cut: Cut;
  /** Always the same pages, in the same order; their numbers are the cut's. */
  readonly pages: readonly Page[];
  /** What figures ask of their surroundings, a part apart. */
  readonly surroundings: Omit<Surroundings, 'part' | 'figureState'>;
}
export interface DeckState {
  readonly now: Derived;
  /** What is written on the pages. */
  readonly ink: Ink;
  /** Fills fields in, over what is there. */
  fill(values: Inputs): void;
  /** Calls back after the inputs have changed, with what was before. */
  onChange(listener: (before: Derived) => void): void;
}

/** @param kept where the inputs are remembered */
export function deckState(deck: Deck, kept: Memory, ink: Ink = inkOf()): DeckState {
  /** The deck, with a cut of one’s own. */
  let withOwn = deck;
  const derive = (inputs: Inputs, before?: Derived): Derived => {
    const isSameChoice = before?.inputs[OWN_CUT] === inputs[OWN_CUT];
    if (!isSameChoice) withOwn = withOwnCut(deck, inputs[OWN_CUT]);
    const cut = cutOf(withOwn, inputs['cut']);
    const pages = before?.cut === cut ? before.pages : pagesOf(withOwn, cut);
    const drawn = withoutNotes(inputs);
    // A letter of a note is no reason to draw all anew.
    const isSame = before?.pages === pages && JSON.stringify(withoutNotes(before.inputs)) === JSON.stringify(drawn);
    return {
      inputs,
      cuts: withOwn.cuts,
      cut,
      pages,
      surroundings: isSame ? before.surroundings : surroundingsOf(withOwn, pages, drawn),
    };
  };
  let now = derive(kept.read());
  const listeners: ((before: Derived) => void)[] = [];
  const change = (inputs: Inputs): void => {
    const before = now;
    kept.write(inputs);
    now = derive(inputs, before);
    for (const listener of listeners) listener(before);
  };
  return {
    get now() {
      return now;
    },
    ink,
    fill: (values) => change({ ...now.inputs, ...values }),
    onChange: (listener) => void listeners.push(listener),
  };
}
