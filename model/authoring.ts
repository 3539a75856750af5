/** What an author writes a deck with: words typed by the steps, the cuts and the paragraphs of the essay at hand. */
import type { Claim, ContextClaim, EssayClaim, KindNames } from './claim.js';
import type { Cut, Deck, Step } from './deck.js';
import type { BackupSlide, Cover, Slide, Surroundings } from './slide.js';
import type { Source } from './source.js';

/** The whole numbers from 1 to `N`. */
type UpTo<N extends number, Seen extends readonly number[] = []> = Seen['length'] extends N
  ? Seen[number]
  : [...Seen, 0]['length'] extends infer Next extends number
    ? UpTo<N, [...Seen, Next]>
    : never;

/** A claim before it has its name. */
type Unnamed<C> = C extends Claim ? Omit<C, 'id'> : never;
type Named<D> = { readonly [K in keyof D]: D[K] & { readonly id: string } };
type OneOrMore<P> = P | readonly [P, ...P[]];
/** Named by what an essay's own outline has. */
type Own<S, StepId extends string, CutId extends string> = Omit<S, 'step' | 'minutes' | 'figure'> & {
  readonly step?: StepId;
  readonly minutes: Readonly<Partial<Record<CutId, number>>>;
  readonly figure: (surroundings: Surroundings<StepId>) => ReturnType<Slide['figure']>;
};

export interface Outline<S extends readonly Step[], C extends readonly [Cut, ...Cut[]], N extends number> {
  readonly steps: S;
  readonly cuts: C;
  /** How many numbered paragraphs the essay has. */
  readonly paragraphs: N;
  readonly kinds: KindNames;
}

/**
 * @example
 * const { defineSlide, claimsOf, reported } = authoring({ steps, cuts, paragraphs: 27, kinds });
 */
export function authoring<
  const S extends readonly Step[],
  const C extends readonly [Cut, ...Cut[]],
  const N extends number,
>(outline: Outline<S, C, N>) {
  type StepId = S[number]['id'];
  type CutId = C[number]['id'];
  type Paragraph = UpTo<N>;
  const { kinds } = outline;
  const list = (at: OneOrMore<Paragraph>) => [at].flat() as unknown as readonly [number, ...number[]];

  return {
    /** The essay reports it as having happened or been said. */
    reported: (at: OneOrMore<Paragraph>, text: string) =>
      ({ kind: 'reported', kindName: kinds.reported.name, paragraphs: list(at), text }) as const,
    /** The author assesses or infers it. */
    judgement: (at: OneOrMore<Paragraph>, text: string) =>
      ({ kind: 'judgement', kindName: kinds.judgement.name, paragraphs: list(at), text }) as const,
    /** Somebody proposes it; it is not done. */
    proposal: (at: OneOrMore<Paragraph>, text: string) =>
      ({ kind: 'proposal', kindName: kinds.proposal.name, paragraphs: list(at), text }) as const,
    /** This deck adds it, from a public source of its own. */
    context: (source: Source, text: string) =>
      ({ kind: 'context', kindName: kinds.context.name, source, text }) as const,

    /** Names the claims of a slide, so that each is written once and quoted by its id (`slide/key`). */
    claimsOf: <const D extends Readonly<Record<string, Unnamed<EssayClaim> | Unnamed<ContextClaim>>>>(
      slide: string,
      drafts: D,
    ): Named<D> =>
      Object.fromEntries(
        Object.entries(drafts).map(([key, draft]) => [key, { ...draft, id: `${slide}/${key}` }]),
      ) as unknown as Named<D>,

    /** A slide of the run. */
    defineSlide: <const D extends Own<Slide, StepId, CutId>>(slide: D): D => slide,
    /** The first slide: whose argument it is. */
    defineCover: <const D extends Own<Omit<Cover, 'titleStyle'>, StepId, CutId>>(slide: D) =>
      ({ ...slide, titleStyle: 'cover' }) as const,
    /** A slide beside the run, for questions. */
    defineBackup: <const D extends Omit<BackupSlide, 'backup' | 'figure'> & Pick<Own<Slide, StepId, CutId>, 'figure'>>(
      slide: D,
    ) => ({ ...slide, backup: true }) as const,
    /** The whole. */
    defineDeck: ({
      cover,
      run,
      ...rest
    }: Omit<Deck, 'edition' | keyof typeof outline> & { readonly cover: Cover }): Deck => ({
      ...outline,
      ...rest,
      run: [cover, ...run],
    }),
  };
}
