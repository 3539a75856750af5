import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimRun, claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A word that might fill the slot, and what it would still leave to be asked. */
export interface Term {
  readonly word: string;
  /** What one might ask of the word: shown when a reader asks, so it is the slide’s `evidence` too. */
  readonly asks: readonly [ContextClaim, ...ContextClaim[]];
}

const TOP = 278;
const HEIGHT = 264;
/** Canvas px: the words, the two columns of cells, what stands beside them. */
const X = { word: 64, cells: [352, 624], cell: 252, beside: 900 } as const;

/**
 * One sentence with a slot, and a table of the words that are put into it as if they were one; the cells, which would say
 * who has agreed on what they mean, are empty. The first part has one word in the slot, with the table in outline; the second
 * has all of them, and what is said of the columns. A reader can put any word in at any part, which then tells what it
 * leaves open, and take it out again.
 */
@customElement('term-table')
export class TermTable extends Figure {
  static override readonly holds: typeof Figure.holds = { terms: [2, 6] };

  static override styles = [
    Figure.styles,
    css`
      .sentence {
        display: flex;
        align-items: center;
        height: 74px;
        font: 400 34px/42px var(--f-display);
        letter-spacing: -0.014em;
      }
      .sentence > :first-child {
        flex: none;
      }
      .slot {
        margin-left: 14px;
        padding: 6px 24px 9px;
        border: 3px solid var(--signal);
        font-weight: 600;
        text-align: center;
      }
      .slot.full {
        padding: 6px 20px;
        font: 600 22px/27px var(--f-display);
        white-space: normal;
      }
      .one {
        white-space: nowrap;
      }
      .term {
        font: 400 26px/34px var(--f-display);
        text-decoration: underline 1px;
        text-underline-offset: 4px;
      }
      .term[aria-pressed='true'] {
        font-weight: 600;
        color: var(--ink);
      }
      .column .words {
        font: 600 22px/27px var(--f-sans);
      }
      .asks {
        font: 400 24px/32px var(--f-display);
      }
      .asks .words {
        color: var(--ink);
      }
      @container (max-width: 1119px) {
        .sentence {
          display: block;
          height: auto;
          font-size: 26px;
          line-height: 34px;
        }
        .slot,
        .slot.full {
          font-size: 22px;
          border: 0;
          padding: 0;
          color: var(--signal);
        }
      }
    `,
  ];

  /** Whose the sentence and the questions are. */
  @property({ attribute: false }) whose!: ContextClaim;
  /** The sentence before its slot. */
  @property() sentence = '';
  @property({ attribute: false }) terms: readonly Term[] = [];
  /** Said of the words together. */
  @property({ attribute: false }) used!: Claim;
  /** Said of each column of empty cells. */
  @property({ attribute: false }) columns!: readonly [Claim, Claim];

  /** The word that a reader has put in. */
  private get asked(): Term | undefined {
    return this.terms[this.askedNumber('word') ?? -1];
  }

  protected override render(): TemplateResult {
    const { asked } = this;
    const term = asked ?? (this.shown > 1 ? undefined : this.terms[0]);
    const words = this.terms.map(({ word }, i) => html`${i ? ' / ' : ''}<span class="one">${word}</span>`);
    return html`
      ${drawing(this.cells())}
      <p class="lab sentence" style=${at(64, 138, { w: 1152 })}>
        <span>${this.sentence} </span><span class="slot ${term ? '' : 'full'}">${term?.word ?? words}</span>.
      </p>
      <ol>
        ${this.terms.map(
          (each, i) =>
            html`<li>
              <button
                type="button"
                class="lab term"
                aria-pressed=${each === term ? 'true' : 'false'}
                style=${at(X.word, this.y(i), { v: 'middle' })}
                @click=${() => this.change(each === asked ? {} : { word: i })}
              >
                ${each.word}
              </button>
            </li>`,
        )}
      </ol>
      ${this.columns.map((claim, i) => html`<p class="lab column ${this.from(2)}" style=${at(X.cells[i]!, TOP - 8, { w: X.cell + 12, v: 'bottom' })}>${this.run(claim)}</p>`)}
      ${asked ? this.asks(asked) : html`<p class="lab statement ${this.from(2)}" style=${at(X.beside, TOP, { w: 316 })}>${this.run(this.used)}</p>`}
      <p class="lab" style=${at(X.beside, TOP + HEIGHT - 12, { w: 316, v: 'bottom' })}>${claimRun(this.whose)}</p>
    `;
  }

  private asks({ word, asks }: Term): TemplateResult {
    return html`<div class="lab" style=${at(X.beside, TOP, { w: 316 })}>
      <p class="strong" style="margin-bottom:8px">What “${word}” leaves open</p>
      <ul class="context-block asks">
        ${asks.map((claim) => html`<li>${claimWords(claim)}</li>`)}
      </ul>
    </div>`;
  }

  private y(i: number): number {
    return TOP + (HEIGHT / Math.max(1, this.terms.length)) * (i + 0.5);
  }

  private cells(): SVGTemplateResult {
    const pitch = HEIGHT / Math.max(1, this.terms.length);
    const boxes = X.cells.flatMap((x) =>
      this.terms.map((_, i) => `M${x} ${this.y(i) - pitch / 2 + 5}h${X.cell}v${pitch - 10}h${-X.cell}Z`),
    );
    return svg`<path class="s-rule2" stroke-width="1.5" d=${boxes.join('')} />
      <path class="s-sig ${this.from(2)}" stroke-width="2.5" d=${boxes.join('')} />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'term-table': TermTable;
  }
}
