import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { blockOf } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { arrow, hint, unrest } from '../kit/strokes.js';

/** Canvas px along the arrow, between the two sides. */
const ARROW = 208;
/** Sizes of the hedge, px, and what a letter takes of its size. */
const HEDGE = { largest: 38, least: 24, letter: 0.5 } as const;

/**
 * What something was worth, and one arrow from it to what followed, with the hedge that must survive written large on it.
 * Arrives in three parts: the worth, the act, what went on after it with the whole sentence.
 */
@customElement('partial-cause')
export class PartialCause extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .worth .words {
        font-size: 34px;
        line-height: 43px;
      }
      .lead .words {
        font-size: 32px;
        line-height: 41px;
      }
      .hedge {
        font: 600 38px/44px var(--f-display);
      }
    `,
  ];

  /** Above what it was worth: whom it is said of. */
  @property() heading = '';
  @property({ attribute: false }) worth!: Claim;
  /** Words on the arrow, and the hedge under it. */
  @property() motive = '';
  @property() hedge = '';
  @property({ attribute: false }) act!: Claim;
  @property({ attribute: false }) aftermath!: Claim;
  /** What followed is drawn as unrest, and not as a plain line. */
  @property({ type: Boolean }) unrest = false;
  @property({ attribute: false }) lead!: Claim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.strokes(), { x: 500, y: 150, w: 716, h: 300 })}
      <ol>
        <li class="lab worth" style=${at(64, 176, { w: 420 })}>
          <span class="statement strong" style="display:block;margin-bottom:12px">${this.heading}</span>
          ${this.run(this.worth)}
        </li>
        <li class=${this.from(2)}>
          <span class="lab named placed" aria-hidden="true" style=${at(598, 262, { h: 'middle', v: 'bottom' })}
            >${this.motive}</span
          >
          <span
            class="lab signal hedge placed"
            aria-hidden="true"
            style="${at(606, 296, { w: ARROW, h: 'middle' })};font-size:${this.hedgeSize}px"
            >${this.hedge}</span
          >
          <p class="lab worth" style=${at(752, 176, { w: 464 })}>
            ${leadIn(`${this.motive}, ${this.hedge}`)}${this.run(this.act)}
          </p>
        </li>
        <li class="lab statement ${this.from(3)}" style=${at(752, 356, { w: 464 })}>${this.run(this.aftermath)}</li>
        <li class="lab lead ${blockOf(this.lead)} ${this.from(3)}" style=${at(64, 500, { w: 1152 })}>
          ${this.run(this.lead)}
        </li>
      </ol>
    `;
  }

  /** Large, and whole on the arrow where it can be; else on two lines of it. */
  private get hedgeSize(): number {
    return Math.round(Math.min(HEDGE.largest, Math.max(HEDGE.least, ARROW / HEDGE.letter / this.hedge.length)));
  }

  private strokes(): SVGTemplateResult {
    return svg`<path class="s-rule2" stroke-width="1.5" d="M500 280H700" />
      <path class="s-rule2" stroke-width="3" d="M722 172V440" />
      <g class=${this.from(2)}>
        ${arrow(
          [
            { x: 500, y: 280 },
            { x: 712, y: 280 },
          ],
          { weight: 'path' },
        )}
        <path class="s-ink" stroke-width="3" d="M722 172V330" />${hint(this.hedge, { x: 606, y: 336 }, 44)}
      </g>
      <g class=${this.from(3)}><path class="s-ink" stroke-width="3" d="M722 330V440" />${this.unrest ? unrest({ x: 752, y: 312 }, 456) : svg`<path class="s-ink" stroke-width="3" d="M752 312H1208" />`}</g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'partial-cause': PartialCause;
  }
}
