/** What a slide is, and what its figure is drawn from. */
import type { TemplateResult } from 'lit';
import type { Claim, EssayClaim } from './claim.js';
import type { Deck } from './deck.js';

/**
 * What a viewer has opened, chosen or filtered in a figure, by names of the figure's own. Plain data: whoever owns the
 * figure can keep it, and show it in another window.
 */
export type FigureState = Readonly<Record<string, string | number | readonly number[]>>;

/** Where another slide stands, for a link that names its place. */
export interface PageLink {
  readonly href: string;
  /** `16`, or `B2` in the backup; a dash where the cut leaves the page out. */
  readonly page: string;
  readonly inRun: boolean;
  /** The run has it, but not the cut in force. */
  readonly leftOut: boolean;
  readonly title: string;
  readonly step?: { readonly number: number; readonly name: string };
  /** In words: “page 16”. */
  readonly where: string;
}
/** One row of the claims register. */
export interface Listed {
  readonly claim: Claim;
  readonly link: PageLink;
}
/** What a figure is drawn from, beside its own data. */
export interface Surroundings<StepId extends string = string> {
  /** The part of the slide that is shown, from 1. */
  readonly part: number;
  /** What a reader has asked of the page’s figure beside its part. */
  readonly figureState: FigureState;
  /** @throws RangeError naming the id, where no slide has it */
  readonly linkTo: (slideId: string) => PageLink;
  /** The pages of a step, whether the cut shows them or not. @throws RangeError where it has none */
  readonly pagesOf: (step: StepId) => readonly [PageLink, ...PageLink[]];
  /** The cut in force, and those to choose from. */
  readonly cut: { readonly id: string; readonly all: Deck['cuts'] };
  /** Which edition of the deck this is, where it is not the speaker's own. */
  readonly edition?: string;
  /** What whoever briefs has filled in on the cover, by the field’s name. */
  readonly filled: Readonly<Record<string, string>>;
  /** Every claim of the deck, in the order of the running order. */
  readonly register: () => readonly Listed[];
}

interface Base {
  /** Also its address: `#/id`. */
  readonly id: string;
  /** A full sentence: the claim of the slide. */
  readonly title: string;
  /** Whose claim the title is; hangs at its right. */
  readonly titleMark?: EssayClaim;
  readonly claims: Readonly<Record<string, Claim>>;
  /** Claims of other slides that its figure quotes. */
  readonly quotes?: readonly Claim[];
  /** Claims of its own that its figure leaves to the evidence of the page: what a room of people need not read. */
  readonly evidence?: readonly Claim[];
  /** The page's part of the article, for whoever reads and was not there: in the document, in every edition. */
  readonly prose?: string;
  /** Said of the drawing at the foot: “told, not measured”. */
  readonly notice?: string;
  readonly figure: (surroundings: Surroundings) => TemplateResult;
}

export interface Notes {
  /** Said aloud, one paragraph for each part of the slide; the slide has as many parts as these. */
  readonly say: readonly [string, ...string[]];
  /** The line that hands over, for each slide that follows this one in some cut, by its id. */
  readonly handOvers?: Readonly<Record<string, string>>;
  /** The line that ends the briefing, where this slide is the last of some cut. */
  readonly close?: string;
  /** For when the audience pushes back. */
  readonly ifAsked?: string;
}

/** A slide of the run. */
export interface Slide extends Base {
  /** Id of its step of the argument. */
  readonly step?: string;
  /** How its title is set: on the cover, or small above a question. */
  readonly titleStyle?: 'cover' | 'kicker';
  readonly notes: Notes;
  /** Minutes in each cut that shows it, by the cut's id. */
  readonly minutes: Readonly<Partial<Record<string, number>>>;
}
/** A slide after the end, reached when asked for, never in the run. */
export interface BackupSlide extends Base {
  readonly backup: true;
  /** Its figure quotes every claim of the deck. */
  readonly quotesAll?: true;
  /** Its figure is a drawing, and no list to look things up in: it keeps its places where it is read or printed. */
  readonly drawn?: true;
}
export type AnySlide = Slide | BackupSlide;
/** The first slide of every deck: whose argument it is. It is the head of the document. */
export interface Cover extends Slide {
  readonly titleStyle: 'cover';
}

export const isCover = (slide: AnySlide): slide is Cover => !isBackup(slide) && slide.titleStyle === 'cover';
export const isBackup = (slide: AnySlide): slide is BackupSlide => 'backup' in slide;
/** The register: its figure finds any claim, and shows the one that was asked for. */
export const listsEveryClaim = (slide: AnySlide): boolean => isBackup(slide) && slide.quotesAll === true;
/** A page of lists, which flow where they are read or printed. */
export const isLists = (slide: AnySlide): boolean => isBackup(slide) && !slide.drawn;
/** Parts of a slide that the presenter steps through. */
export const partsOf = (slide: AnySlide): number => (isBackup(slide) ? 1 : slide.notes.say.length);
