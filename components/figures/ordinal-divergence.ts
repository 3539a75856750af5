import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrowHead, HEADS } from '../kit/geometry.js';
import { edge, hint } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** One of the two curves: what it is called, and what is claimed of its end. */
export interface OrdinalCurve {
  readonly name: string;
  readonly claim: Claim;
}

/** Two things moving apart, by order and direction only: no ticks, no numbers. What fell arrives first, then what rose. */
@customElement('ordinal-divergence')
export class OrdinalDivergence extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .curve .words.judgement,
      .aside .words {
        font-size: 20px;
        line-height: 26px;
      }
    `,
  ];

  /** Words at the top and at the foot of the axis, a line for each curve. */
  @property({ attribute: false }) axis: readonly [readonly string[], readonly string[]] = [[], []];
  /** Before, the turn, and after. */
  @property({ attribute: false }) times: readonly [string, string, string] = ['', '', ''];
  @property({ attribute: false }) falling!: OrdinalCurve;
  @property({ attribute: false }) rising!: OrdinalCurve;
  @property({ attribute: false }) evidence: readonly Claim[] = [];
  @property({ attribute: false }) aside!: Claim;

  protected override render(): TemplateResult {
    const [high, low] = this.axis;
    const [before, turn, after] = this.times;
    return html`
      ${drawing(this.curves(), { x: 236, y: 160, w: 744, h: 452 })}
      <p class="lab soft placed" aria-hidden="true" style=${at(236, 184, { h: 'end' })}>
        ${high.map((line) => html`${line}<br />`)}
      </p>
      <p class="lab soft placed" aria-hidden="true" style=${at(236, 602, { h: 'end', v: 'bottom' })}>
        ${low.map((line) => html`${line}<br />`)}
      </p>
      <span class="lab soft placed" aria-hidden="true" style=${at(258, 613)}>${before}</span>
      <span class="lab strong placed" aria-hidden="true" style=${at(600, 613, { h: 'middle' })}>${turn}</span>
      <span class="lab soft placed" aria-hidden="true" style=${at(980, 613, { h: 'end' })}>${after}</span>
      <ul>
        <li class="lab curve" style=${at(988, 556, { w: 228, v: 'middle' })}>
          <span class="head">${this.falling.name}</span
          >${claimWords(this.falling.claim)}<br />${claimMark(this.falling.claim)}
        </li>
        <li class="lab curve ${this.from(2)}" style=${at(988, 160, { w: 228 })}>
          <span class="head signal">${this.rising.name}</span
          >${claimWords(this.rising.claim)}<br />${claimMark(this.rising.claim)}
          ${this.evidence.map((claim) => html`<p style="margin-top:8px">${claimRun(claim)}</p>`)}
        </li>
        <li class="lab aside" style=${at(628, 474, { w: 330 })}>${claimRun(this.aside)}</li>
      </ul>
    `;
  }

  private curves() {
    return svg`
      <path class="s-ink" stroke-width="1.5" d="M250 184V606H968" />
      <path class="s-ink2" stroke-width="1" stroke-dasharray="2 4" d="M600 240V606" />
      <path class="s-ink" stroke-width="4" d="M250 400C390 408 470 540 600 552C690 560 800 561 958 560" />
      <path class="f-ink" d=${arrowHead({ x: 972, y: 560 }, 0, HEADS.path)} />
      <circle class="s-ink f-paper" stroke-width="2.25" cx="600" cy="552" r="7" />
      ${hint(this.falling.name, { x: 958, y: 536 }, 30, 'end')}${hint(this.rising.name, { x: 930, y: 186 }, 30, 'end')}
      ${hint(this.times[1] ?? '', { x: 600, y: 232 }, 30)}
      ${hint(this.axis[0].join(' '), { x: 436, y: 204 }, 30)}${hint(this.axis[1].join(' '), { x: 436, y: 600 }, 30)}
      <g class=${this.from(2)}>
        ${edge({ line: 'M600 436C700 404 740 262 958 206', head: arrowHead({ x: 973, y: 202 }, 16, HEADS.path) }, { ink: 'sig', width: 4.5 })}
        <circle class="s-sig f-paper" stroke-width="2.25" cx="600" cy="436" r="7" />
      </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'ordinal-divergence': OrdinalDivergence;
  }
}
