import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimRun, claimWords } from '../claims/claim-mark.js';
import { hatch, type Point } from '../kit/geometry.js';
import { arrow } from '../kit/strokes.js';
import { Figure, partIf } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A word that might fill the slot, and what it would still leave to be asked. */
export interface Term {
  readonly word: string;
  readonly asks: readonly [ContextClaim, ...ContextClaim[]];
  /** Share of the case's width. */
  readonly width: number;
}
/** From the cell of a word at `x` up and across to the slot, which always stands over this point. */
const route = (x: number): Point[] =>
  Math.abs(x - SLOT) < 24
    ? [
        { x: SLOT, y: 290 },
        { x: SLOT, y: 221 },
      ]
    : [
        { x, y: 290 },
        { x, y: 238 },
        { x: SLOT, y: 238 },
        { x: SLOT, y: 221 },
      ];
const SLOT = 838;
const LEFT = 64;
const WIDTH = 1152;

/**
 * One sentence with a slot, and a case of words that are used as if they were one. Each part puts the next word into
 * the slot and asks what it would then mean; the part after the last leaves the slot empty and gives the verdict. A reader
 * can put any word in at any part, and take it out again.
 */
@customElement('term-lens')
export class TermLens extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .sentence {
        display: flex;
        align-items: center;
        height: 84px;
        font: 400 37.4px/46px var(--f-display);
        letter-spacing: -0.014em;
      }
      .slot {
        min-width: 190px;
        padding: 6px 24px 9px;
        border: 3px solid var(--signal);
        font-weight: 600;
        text-align: center;
      }
      .sorted {
        display: inline-block;
      }
      @keyframes sort {
        from {
          translate: var(--from-case);
          scale: 0.63;
        }
      }
      :host([arriving]) .sorted {
        animation: sort calc(var(--d-draw) * 0.76) var(--ease) backwards;
      }
      @container (max-width: 1119px) {
        .sentence {
          display: block;
          height: auto;
          font-size: 26px;
          line-height: 34px;
        }
        /* In sight of the words that can be put in. */
        .sentence + .sentence {
          position: sticky !important;
          z-index: 1;
          top: 48px !important;
          padding: 4px 0 14px;
          background: var(--paper);
        }
        .sort {
          display: inline;
        }
        .sort.sort[aria-pressed='true'] {
          opacity: 1;
          font-weight: 600;
        }
      }
      ol .lab:first-child {
        padding: 0 4px;
      }
      .taken {
        background: var(--tint); /* keeps the hatch off the number */
      }
      .sort {
        font: 400 24px/30px var(--f-display);
        text-decoration: underline 1px;
        text-underline-offset: 4px;
      }
      .sort[aria-pressed='true'] {
        opacity: 0; /* the word is in the sentence, and its place here can still be pressed */
      }
      .sort[aria-pressed='true']:focus-visible {
        padding: 0 4px;
        background: var(--tint);
        opacity: 1;
      }
      .asks {
        width: fit-content;
        padding-right: 28px;
        font: 400 24px/36px var(--f-display);
      }
      .asks .context-block,
      .asks li {
        color: var(--ink);
      }
      .used .words {
        font-size: 20px;
      }
      .verdicts li {
        padding: 12px 0;
        border-bottom: 1px solid var(--rule);
        font: var(--t-strong);
      }
    `,
  ];

  /** Whose the sentence and the questions are. */
  @property({ attribute: false }) whose!: ContextClaim;
  /** The sentence before its slot. */
  @property() sentence = '';
  @property({ attribute: false }) terms: readonly Term[] = [];
  /** Said of the words together, under their case. */
  @property({ attribute: false }) used!: Claim;
  @property() verdictHeading = '';
  @property({ attribute: false }) verdicts: readonly Claim[] = [];

  /** Complete, every word tells all that it asks, and what stands below makes room. */
  private get complete(): boolean {
    return this.shown === Number.POSITIVE_INFINITY;
  }
  /** The room made then, canvas px. */
  private get below(): number {
    return this.complete ? 36 : 0;
  }
  /** Index of the word in the slot; none once all have been tried. */
  private get current(): number {
    return this.askedNumber('word') ?? (this.shown > this.terms.length ? -1 : this.shown - 1);
  }

  protected override render(): TemplateResult {
    const term = this.terms[this.current];
    const last = this.terms.length + 1;
    return html`
      ${drawing(this.case())}
      <p class="lab sentence" aria-hidden="true" style=${at(730, 142, { h: 'end' })}>${this.sentence}</p>
      <p class="lab sentence" style=${at(744, 142)}>
        <span class="unseen">${this.sentence} </span
        ><span class="slot">${keyed(this.current, this.inSlot(term?.word))}</span>.
      </p>
      <ol>
        ${this.terms.map((each, i) => this.sort(each, i))}
      </ol>
      <div class="lab" style=${at(64, 396 + this.below, { w: 700 })}>
        ${
          term
            ? html`<p class="strong" style="margin-bottom:8px">What “${term.word}” leaves open</p>
                <ul class="context-block asks">
                  ${term.asks.map((claim) => html`<li>${claimWords(claim)}</li>`)}
                </ul>`
            : html`<p class="strong" style="margin-bottom:8px">Each term leaves questions open</p>
                <p class="body used">${claimRun(this.used)}</p>`
        }
      </div>
      <p class="lab" style=${at(term ? 512 : 64, term ? 430 : 486 + this.below, { w: term ? 270 : 640 })}>
        ${claimRun(this.whose)}
      </p>
      <div class="lab ${this.from(last)}" style=${at(792, 396 + this.below, { w: 424 })}>
        <p class="strong">${this.verdictHeading}</p>
        <ul class="verdicts">
          ${this.verdicts.map((claim) => html`<li>${claimRun(claim)}</li>`)}
        </ul>
      </div>
    `;
  }

  /** The word, and the way that it has come from its place in the case. */
  private inSlot(word: string | undefined): TemplateResult {
    if (word === undefined) return html`<span class="signal">?</span>`;
    const { x, w } = this.box(this.current);
    return html`<span class="sorted" style="--from-case:${Math.round(x + w / 2 - SLOT)}px 105px">${word}</span>`;
  }

  private box(i: number): { x: number; w: number } {
    const total = this.terms.reduce((sum, term) => sum + term.width, 0);
    const before = this.terms.slice(0, i).reduce((sum, term) => sum + term.width, 0);
    return { x: LEFT + (WIDTH * before) / total, w: (WIDTH * (this.terms[i]?.width ?? 0)) / total };
  }

  private sort({ word, asks }: Term, i: number): TemplateResult {
    const { x, w } = this.box(i);
    const here = i === this.current;
    return html`<li>
      <span class="lab ${here ? 'taken' : ''}" aria-hidden="true" style=${at(x + 5, 259)}>${i + 1}</span>
      <button
        type="button"
        class="lab sort"
        aria-pressed=${here ? 'true' : 'false'}
        style=${at(x + w / 2 + 7, 289, { h: 'middle', v: 'middle' })}
        @click=${() => this.change(here ? {} : { word: i })}
      >
        ${word}
      </button>
      <p
        class="lab ${here ? 'strong' : 'soft'} ${partIf(here || this.shown > i)}"
        style=${at(x + w / 2, 332, { w, h: 'middle' })}
      >
        ${this.complete ? asks.map((ask) => html`${claimWords(ask)}<br />`) : claimWords(asks[0])}
      </p>
    </li>`;
  }

  private case() {
    const slot = this.terms.length ? this.box(this.current) : { x: LEFT, w: 0 };
    const edges = this.terms.slice(1).map((_, i) => `M${this.box(i + 1).x} 256V322`);
    return svg`
      ${
        this.current < 0
          ? svg``
          : svg`<rect class="f-tint" x=${slot.x} y="256" width=${slot.w} height="66" />
          <path class="s-rule" stroke-width="1" d=${hatch({ x: slot.x, y: 256, w: slot.w, h: 66 }, 9)} />
          ${arrow(route(slot.x + slot.w / 2), { ink: 'sig', width: 2.5 })}`
      }
      <path class="s-ink" stroke-width="1.5" d="M64 256H1216V322H64Z${edges.join('')}" />
      <path class="s-ink" stroke-width="1" d="M64 327H1216" /><path class="s-rule" stroke-width="1" d="M64 ${380 + this.below}H1216" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'term-lens': TermLens;
  }
}
