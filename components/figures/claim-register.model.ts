/** Which claims a reader of the register asked for. */
import type { Claim, ClaimKind } from '../../model/claim.js';
import { matcher } from '../../model/plain-text.js';

export interface RegisterRow {
  readonly claim: Claim;
  readonly href: string;
  /** “page 15” */
  readonly where: string;
}
export interface RegisterQuery {
  readonly kind?: ClaimKind;
  /** Words of the claim or its source, or a paragraph: `24` or `¶ 24`. */
  readonly text: string;
  /** Id of one claim that was asked for from elsewhere. */
  readonly claim?: string;
}

/** Rows of the kind asked for that have every word of the query; a bare number asks for a paragraph. */
export function filterRows(
  rows: readonly RegisterRow[],
  { kind, text, claim: one }: RegisterQuery,
): readonly RegisterRow[] {
  if (one !== undefined) return rows.filter(({ claim }) => claim.id === one);
  const has = matcher(text) ?? (() => true);
  return rows.filter(({ claim }) => {
    if (kind && claim.kind !== kind) return false;
    return claim.kind === 'context' ? has(`${claim.text} ${claim.source.cite}`) : has(claim.text, claim.paragraphs);
  });
}

/** Rows in order of their first paragraph; what the deck adds comes last. */
export function inParagraphOrder(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const first = ({ claim }: RegisterRow): number =>
    claim.kind === 'context' ? Infinity : Math.min(...claim.paragraphs);
  return [...rows].sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}

/** One line that says what is shown: “12 of 104 claims”. */
export const countLine = (shown: number, all: number): string =>
  shown === all ? `${all} claims` : `${shown} of ${all} claims`;
