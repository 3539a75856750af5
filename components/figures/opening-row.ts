import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { dimension, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** A leaf that is too short for the opening, and what it leaves open. */
export interface ShortLeaf {
  readonly name: string;
  readonly claim: Claim;
}

const WALL_Y = 282;
const LEAF = 140;
const PITCH = 226;

/**
 * One opening drawn several times: each substitute falls short by the same length, since no ranking is meant, and the
 * real thing fits. Arrives in three parts: the substitutes, the thing itself, and the judgement both ways.
 */
@customElement('opening-row')
export class OpeningRow extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .letter {
        display: block;
        font: 600 28px/32px var(--f-display);
      }
      .name {
        display: block;
        font: var(--t-label-strong);
      }
      .fits .words,
      .both .words {
        font: 400 22px/28px var(--f-italic);
      }
      .both .words {
        font: 400 23px/30px var(--f-italic);
      }
      .leaves .words {
        font-size: 18px;
        line-height: 24px;
      }
    `,
  ];

  @property({ attribute: false }) setting!: Claim;
  @property({ attribute: false }) leaves: readonly ShortLeaf[] = [];
  @property() gap = '';
  /** What the thing itself fills. */
  @property() whole = '';
  /** Whose reading the gaps are. */
  @property({ attribute: false }) reading!: ContextClaim;
  @property({ attribute: false }) fits!: Claim;
  @property() link = '';
  /** The judgement, for the one side and for the other. */
  @property({ attribute: false }) both: readonly [Claim, Claim] | readonly [] = [];

  protected override render(): TemplateResult {
    return html`
      ${drawing(
        svg`${this.leaves.map((_, i) => this.short(i))}<g class=${this.from(2)}>${this.fitting()}</g>
        <path class="s-ink" stroke-width="1.5" d="M64 548H1216" />
        <path class="s-rule" stroke-width="1" d="M986 196V272M986 310V500" />
        <g class=${this.from(3)}><path class="s-ink" stroke-width="2.25" d="M534 604H742" /><path class="f-ink" d="M520 604l15 -6l-3.6 6l3.6 6ZM756 604l-15 -6l3.6 6l-3.6 6Z" /></g>`,
      )}
      <p class="lab" style=${at(64, 150, { w: 900 })}>${claimRun(this.setting)}</p>
      <ul class="leaves">
        ${this.leaves.map(({ name, claim }, i) => {
          const x = 64 + PITCH * i;
          return html`<li>
            <span
              class="lab strong signal placed"
              aria-hidden="true"
              style=${at(x + 56, WALL_Y - 40, { h: 'middle', v: 'bottom' })}
              >${this.gap}</span
            >
            <div class="lab" style=${at(x, 334, { w: 208 })}>
              <span class="letter">${String.fromCharCode(65 + i)}</span
              ><span class="name">${name}</span>${leadIn(this.gap)}${claimWords(claim)}<br />${claimMark(claim)}
            </div>
          </li>`;
        })}
      </ul>
      <p class="lab" style=${at(64, 506, { w: 900 })}>${claimRun(this.reading)}</p>
      <span
        class="lab strong placed ${this.from(2)}"
        aria-hidden="true"
        style=${at(1100, WALL_Y - 40, { h: 'middle', v: 'bottom' })}
        >${this.whole}</span
      >
      <p class="lab fits ${this.from(2)}" style=${at(1002, 334, { w: 214 })}>
        ${claimWords(this.fits)}<br />${claimMark(this.fits)}
      </p>
      <ul class="both ${this.from(3)}">
        ${this.both.map(
          (claim, i) =>
            html`<li class="lab judgement-block" style=${at(i ? 778 : 64, 564, { w: 438 })}>
              ${claimRun(claim, { inner: true })}
            </li>`,
        )}
      </ul>
      <span
        class="lab soft placed ${this.from(3)}"
        aria-hidden="true"
        style=${at(638, 592, { h: 'middle', v: 'bottom' })}
        >${this.link}</span
      >
    `;
  }

  private short(i: number): SVGTemplateResult {
    const x = 92 + PITCH * i;
    const last = i === this.leaves.length - 1;
    const hinge = x + LEAF;
    return svg`
      ${i ? svg`` : wall({ x: 64, y: WALL_Y, w: 28, h: 18 }, { open: ['left'] })}
      ${wall({ x: hinge, y: WALL_Y, w: last ? 1030 - hinge : PITCH - LEAF, h: 18 })}
      <path class="s-ink" stroke-width="7" stroke-dasharray="10 5" d="M${hinge} ${WALL_Y + 9}H${x + 56}" />
      <circle class="s-ink f-paper" stroke-width="1.75" cx=${hinge} cy=${WALL_Y + 9} r="5" />
      ${dimension({ x, y: WALL_Y - 26 }, { x: x + 56, y: WALL_Y - 26 }, { ink: 'sig', width: 2 })}`;
  }

  private fitting(): SVGTemplateResult {
    return svg`${wall({ x: 1170, y: WALL_Y, w: 46, h: 18 }, { open: ['right'] })}
      <path class="s-ink" stroke-width="9" d="M1170 ${WALL_Y + 9}H1031" />
      <circle class="s-ink f-paper" stroke-width="1.75" cx="1170" cy=${WALL_Y + 9} r="6" />
      ${dimension({ x: 1030, y: WALL_Y - 26 }, { x: 1170, y: WALL_Y - 26 }, { width: 1 })}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'opening-row': OpeningRow;
  }
}
