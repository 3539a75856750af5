import type { Source } from './source.js';

/**
 * A claim: a wording, a kind, and where it comes from. The kinds are the deck's whole grammar
 * of trust: what the essay reports, what its author judges, what is only proposed, and what this deck adds.
 */
export type ClaimKind = 'reported' | 'judgement' | 'proposal' | 'context';

/** In the order of every key and filter. */
export const KINDS: readonly ClaimKind[] = ['reported', 'judgement', 'proposal', 'context'];

/** What a deck calls a kind, since one essay proposes and another recommends or demands. */
export interface KindName {
  /** In the tag of a claim, and wherever kinds are listed: “proposed”. */
  readonly name: string;
  /** What follows the name in a key: “by somebody, not done”. */
  readonly means: string;
}
export type KindNames = Readonly<Record<ClaimKind, KindName>>;

interface Worded {
  /** Stable across the deck: `slide/key`. Figures carry it as `data-claim`. */
  readonly id: string;
  readonly text: string;
  /** What its deck calls its kind. */
  readonly kindName: string;
}
/** A claim that the essay makes, at the numbered paragraphs named. */
export interface EssayClaim extends Worded {
  readonly kind: Exclude<ClaimKind, 'context'>;
  readonly paragraphs: readonly [number, ...number[]];
}
/** A claim that the deck adds, with its own source. */
export interface ContextClaim extends Worded {
  readonly kind: 'context';
  readonly source: Source;
}
export type Claim = EssayClaim | ContextClaim;

/** Paragraph numbers as a reader writes them: `[3, 13, 14]` → `3, 13–14`. */
export function paragraphRange(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Whether the tags of two claims would say the same. */
export const isTaggedLike = (claim: Claim, other: Claim | undefined): boolean =>
  claim.kind !== 'context' &&
  other?.kind === claim.kind &&
  paragraphRange(claim.paragraphs) === paragraphRange(other.paragraphs);
