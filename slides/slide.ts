/** The contract between an argument and the readings of it: what a slide, a claim and a source are. */
import type { TemplateResult } from 'lit';
import type {
  Claim as DrawnClaim,
  ContextClaim as DrawnContext,
  EssayClaim as DrawnEssayClaim,
  KindNames,
} from '../components/claim.js';
import type { Explored } from '../components/figure.js';
import { kinds, type cuts, type Paragraph, type steps } from './outline.js';
import type { Source } from './sources.js';

export type StepId = (typeof steps)[number]['id'];
export type CutId = (typeof cuts)[number]['id'];

/** A source as a list gives it; many titles carry their date. */
export const inFull = ({ title, date }: Source): string =>
  (title.includes(date.slice(0, 11)) ? title : `${title}, ${date}`).replace(/(\d) (?=[A-Z])/g, '$1\u00a0');

/** A claim of the essay's, at one or more of its paragraphs. */
export interface EssayClaim extends DrawnEssayClaim {
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
}
/** A claim that this deck adds, with its own source. */
export interface ContextClaim extends DrawnContext {
  readonly source: Source;
}
export type Claim = EssayClaim | ContextClaim;

type Unnamed<C> = C extends DrawnClaim ? Omit<C, 'id'> : never;
type Draft = Unnamed<EssayClaim> | Unnamed<ContextClaim>;
type Paragraphs = Paragraph | readonly [Paragraph, ...Paragraph[]];
const list = (p: Paragraphs): readonly [Paragraph, ...Paragraph[]] => (typeof p === 'number' ? [p] : p);

/** The essay reports it as having happened or been said. */
export const reported = (at: Paragraphs, text: string) =>
  ({ kind: 'reported', kindName: kinds.reported.name, paragraphs: list(at), text }) as const;
/** The author assesses or infers it. */
export const judgement = (at: Paragraphs, text: string) =>
  ({ kind: 'judgement', kindName: kinds.judgement.name, paragraphs: list(at), text }) as const;
/** Somebody proposes it; it is not done. */
export const proposal = (at: Paragraphs, text: string) =>
  ({ kind: 'proposal', kindName: kinds.proposal.name, paragraphs: list(at), text }) as const;
/** This deck adds it, from a public source of its own. */
export const context = (source: Source, text: string) =>
  ({ kind: 'context', kindName: kinds.context.name, source, text }) as const;

/** Names the claims of a slide, so that each is written once and quoted by its id (`slide/key`). */
export function claimsOf<const D extends Readonly<Record<string, Draft>>>(slide: string, drafts: D): Named<D> {
  const named = Object.entries(drafts).map(([key, draft]) => [key, { ...draft, id: `${slide}/${key}` }]);
  return Object.fromEntries(named) as Named<D>;
}
type Named<D> = { readonly [K in keyof D]: D[K] & { readonly id: string } };

/** Where another slide stands, for a link that names its place. */
export interface Place {
  readonly href: string;
  /** `16`, or `B2` in the backup; a dash where the cut leaves the page out. */
  readonly page: string;
  readonly inRun: boolean;
  /** The run has it, but not the cut in force. */
  readonly leftOut: boolean;
  readonly title: string;
  readonly step?: { readonly number: number; readonly name: string };
  /** In words: “page 16, in step 4”. */
  readonly where: string;
}
/** One row of the claims register. */
export interface Listed {
  readonly claim: Claim;
  readonly place: Place;
}
/** What a figure is drawn from, beside its own data. */
export interface View {
  /** The part of the slide that is shown, from 1. */
  readonly part: number;
  /** What a reader has asked of the page’s figure beside its part. */
  readonly explored: Explored;
  /** @throws RangeError naming the id, where no slide has it */
  readonly place: (slideId: string) => Place;
  /** The pages of a step, whether the cut shows them or not. @throws RangeError where it has none */
  readonly pagesOf: (step: StepId) => readonly [Place, ...Place[]];
  /** The cut in force, and those to choose from. */
  readonly cut: { readonly id: CutId; readonly all: Deck['cuts'] };
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
  /** Said of the drawing at the foot: “told, not measured”. */
  readonly notice?: string;
  readonly figure: (view: View) => TemplateResult;
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
  readonly step?: StepId;
  /** How its title is set: on the cover, or small above a question. */
  readonly titleStyle?: 'cover' | 'kicker';
  readonly notes: Notes;
  /** Minutes in each cut that shows it. */
  readonly minutes: Readonly<Partial<Record<CutId, number>>>;
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

/** The page that says whose argument it is: the head of the document. */
export const isCover = (slide: AnySlide): boolean => !isBackup(slide) && slide.titleStyle === 'cover';
export const isBackup = (slide: AnySlide): slide is BackupSlide => 'backup' in slide;
/** The register: its figure finds any claim, and shows the one that was asked for. */
export const listsEveryClaim = (slide: AnySlide): boolean => isBackup(slide) && slide.quotesAll === true;
/** A page of lists, which flow where they are read or printed. */
export const isLists = (slide: AnySlide): boolean => isBackup(slide) && !slide.drawn;
/** Parts of a slide that the presenter steps through. */
export const partsOf = (slide: AnySlide): number => (isBackup(slide) ? 1 : slide.notes.say.length);

export const defineSlide = <const S extends Slide>(slide: S): S => slide;
export const defineBackup = <const S extends Omit<BackupSlide, 'backup'>>(slide: S): S & { readonly backup: true } => ({
  ...slide,
  backup: true,
});

/** A step of the argument in prose. */
export interface BriefStep {
  readonly step: StepId;
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

/** An argument: all that the four readings know of an essay. */
export interface Deck {
  readonly identity: {
    readonly id: string;
    readonly title: string;
    readonly kicker: string;
    readonly author: string;
    readonly affiliation: string;
    readonly asOf: string;
  };
  /** Said on its cover, where it is not the speaker's own. */
  readonly edition?: string;
  /** What the kinds of claim are called. */
  readonly kinds: KindNames;
  readonly steps: readonly { readonly id: StepId; readonly name: string; readonly leansOn: readonly StepId[] }[];
  readonly cuts: readonly { readonly id: CutId; readonly name: string; readonly minutes: number }[];
  /** Paragraphs of the essay that the claims must carry between them. */
  readonly argued: { readonly from: number; readonly to: number };
  /** The essay as a source line names it. */
  readonly essay: Source;
  readonly run: readonly Slide[];
  readonly backup: readonly BackupSlide[];
  readonly brief: Brief;
}
