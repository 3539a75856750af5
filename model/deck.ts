/** An argument as a whole: all that the four views know of an essay. */
import type { EssayClaim, KindNames } from './claim.js';
import type { BackupSlide, Slide } from './slide.js';
import type { Source } from './source.js';

/** A step of the argument, and the steps before it that it leans on, by their ids. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly leansOn: readonly string[];
}
/** A length that the briefing is given in. The minutes of its slides add up to its own. */
export interface Cut {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
}
/** A line that whoever briefs fills in: on the cover, in the print dialog, at the head of each sheet. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** A day: today is offered, as several languages write it. */
  readonly isDate?: true;
}
export interface Identity {
  /** Keys what is remembered on a device, so that two decks never mix. */
  readonly id: string;
  readonly title: string;
  readonly kicker: string;
  readonly author: string;
  readonly affiliation: string;
  /** Month of the essay; nothing in the deck is later. */
  readonly asOf: string;
}

/** A step of the argument in prose. */
export interface BriefStep {
  /** Id of the step. */
  readonly step: string;
  readonly heading: string;
  readonly text: string;
  /** Whose the sentences are; they hang beside the text. */
  readonly marks: readonly EssayClaim[];
  /** Answers in rows, a claim a cell. */
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly EssayClaim[])[] };
  /** Said after the table. */
  readonly after?: string;
  readonly afterMarks?: readonly EssayClaim[];
  /** The slide whose drawing stands under the text. */
  readonly drawing?: string;
}
/** Two pages to leave behind: the conclusion, then the steps. */
export interface Brief {
  /** What it is about, for somebody who was not there. */
  readonly opening: string;
  readonly conclusion: readonly EssayClaim[];
  readonly front: readonly BriefStep[];
  readonly overleaf: readonly BriefStep[];
}

export interface Deck {
  readonly identity: Identity;
  /** Which edition it is, said on its cover; the speaker's own says nothing. */
  readonly edition?: string;
  /** What the kinds of claim are called. */
  readonly kinds: KindNames;
  readonly steps: readonly Step[];
  readonly cuts: readonly [Cut, ...Cut[]];
  readonly fields: readonly Field[];
  /** How many numbered paragraphs the essay has. */
  readonly paragraphs: number;
  /** Those that the claims must carry between them, the first and the last. */
  readonly argued: { readonly from: number; readonly to: number };
  /** The essay as a source line names it. */
  readonly essay: Source;
  /** The cover, then the slides that follow it. */
  readonly run: readonly Slide[];
  readonly backup: readonly BackupSlide[];
  readonly brief: Brief;
}
