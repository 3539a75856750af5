/** How a claim says what it is: the four voices, and the tag that follows each. Templates and their styles. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { paragraphRange, type Claim, type ClaimKind, type KindName } from '../../model/claim.js';

interface MarkOptions {
  /** The claim stands in a block or node that already carries the judgement's double rule. */
  readonly inner?: boolean;
  /** Makes the tag a button: asked for the claim, its owner opens it where all claims stand. */
  readonly ask?: (id: string) => void;
}

/** Seen as a sign, heard as a word. */
export const pilcrow = (many = false): TemplateResult =>
  html`<span aria-hidden="true">¶</span><span class="unseen">${many ? 'paragraphs ' : 'paragraph '}</span>`;

/**
 * The tag of a claim: `¶ 4`, `‖ ¶ 24 judgement`, `¶ 19 proposed`, `[added source]`.
 */
export function claimMark(claim: Claim, { inner = false, ask }: MarkOptions = {}): TemplateResult {
  if (claim.kind === 'context') {
    return html`<span class="mark context"><b>${claim.kindName}</b> ${claim.source.cite}</span>`;
  }
  // A plain report shows no word, and is heard as what it is.
  const heard =
    claim.kind === 'reported' ? html`<span class="unseen">, ${claim.kindName}</span>` : html`${` ${claim.kindName}`}`;
  const tag = html`<span class="mark ${claim.kind} ${inner ? 'inner' : ''}"
    ><b translate="no">${pilcrow(claim.paragraphs.length > 1)} ${paragraphRange(claim.paragraphs)}</b>${heard}</span
  >`;
  return ask ? asked(claim, tag, ask) : tag;
}

const asked = ({ id }: Claim, content: TemplateResult, ask: (id: string) => void): TemplateResult =>
  html`<button type="button" class="ask" title="Open this claim in the register" @click=${() => ask(id)}>
    ${content}
  </button>`;

/** What the mark of a kind means, as the key at the foot of a page says it. */
export function kindKey(kind: ClaimKind, { name, means }: KindName): TemplateResult {
  switch (kind) {
    case 'reported':
      return html`<span class="mark reported"><b>${pilcrow()}</b></span> ${name} ${means}`;
    case 'judgement':
    case 'proposal':
      return html`<span class="mark ${kind}"><b>${pilcrow()}</b> ${name}</span> ${means}`;
    case 'context':
      return html`<span class="mark context"><b>${name}</b></span> ${means}`;
    default:
      return kind satisfies never;
  }
}

/**
 * A claim's own words, in the voice of its kind. What is added may stand without its tag, in brackets alone: so that it can
 * be heard as what it is, its words carry what the deck calls its kind.
 */
export function claimWords(claim: Claim): TemplateResult {
  return html`<span
    class="words ${claim.kind}"
    data-claim=${claim.id}
    data-kind=${claim.kind === 'context' ? claim.kindName : nothing}
    >${claim.text}</span
  >`;
}

/** Class of a block that one claim fills: the sign of its kind stands at its side; what is added has its brackets. */
export const blockOf = ({ kind }: Claim): string => (kind === 'context' ? '' : `${kind}-block`);

/** Items of a list of claims, each with its tag: a context claim's names its source. */
export const claimItems = (claims: readonly Claim[]): readonly TemplateResult[] =>
  claims.map((claim) => html`<li>${claimWords(claim)} ${claimMark(claim)}</li>`);

/** Words and tag in one run. */
export function claimRun(claim: Claim, options: MarkOptions = {}): TemplateResult {
  if (claim.kind === 'context') {
    const run = html`<span class="mark context" data-claim=${claim.id}><b>${claim.kindName}</b> ${claim.text}</span>`;
    return options.ask ? asked(claim, run, options.ask) : run;
  }
  return html`${claimWords(claim)} ${claimMark(claim, options)}`;
}

export const claimStyles = css`
  .unseen {
    -webkit-user-select: none;
    user-select: none; /* copied, it would stand beside the sign that it explains */
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark {
    font: var(--t-tag);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .mark b {
    font-weight: 600;
    color: var(--ink);
  }
  .ask {
    min-height: 24px;
  }
  button.ask .mark,
  button.ask .mark b {
    color: var(--blue);
  }
  .ask:hover .mark {
    text-decoration: underline;
  }
  .mark.judgement {
    position: relative;
    padding-left: 13px;
    font-family: var(--f-italic);
  }
  .mark.judgement b {
    font-weight: 400;
  }
  .mark.judgement:not(.inner)::before {
    content: '';
    position: absolute;
    left: 0;
    top: 0.22em;
    bottom: 0.12em;
    width: 5px;
    border: solid var(--ink);
    border-width: 0 1.5px;
  }
  .mark.judgement.inner {
    padding-left: 0;
  }
  .mark.proposal {
    padding-bottom: 1px;
    border-bottom: 1.75px dashed var(--ink-2);
  }
  .mark.context {
    white-space: inherit;
  }
  .mark.context::before,
  .mark.context::after {
    content: '[';
    margin-right: 2px;
    font-size: 1.12em;
    font-weight: 600;
    line-height: 1;
    color: var(--ink);
  }
  .mark.context::after {
    content: ']';
    margin: 0 0 0 2px;
  }
  .words.judgement {
    font-family: var(--f-italic);
  }
  :where(.judgement-block, .proposal-block, .context-block) {
    position: relative;
  }
  .judgement-block,
  .proposal-block,
  .context-block {
    padding-left: 22px;
  }
  .judgement-block::before {
    content: '';
    position: absolute;
    left: 0;
    top: 0.12em;
    bottom: 0.1em;
    width: 6px;
    border: solid var(--ink);
    border-width: 0 2px;
  }
  .proposal-block::before {
    content: '';
    position: absolute;
    left: 0;
    top: 0.12em;
    bottom: 0.1em;
    border-left: 2.5px dashed var(--ink);
  }
  .context-block {
    padding: 0 18px;
  }
  .context-block::before,
  .context-block::after {
    content: '';
    position: absolute;
    top: 0.12em;
    bottom: 0.08em;
    width: 7px;
    border: 2px solid var(--ink);
  }
  .context-block::before {
    left: 0;
    border-right: 0;
  }
  .context-block::after {
    right: 0;
    border-left: 0;
  }
`;
