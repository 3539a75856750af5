import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, EssayClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrowHead } from '../kit/geometry.js';
import { arrow, door, dots, edge, node, unrest, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

export interface LaneRow {
  readonly heading: string;
  readonly note: string;
  /** One claim a stage. */
  readonly stages: readonly [EssayClaim, EssayClaim, EssayClaim];
}

const BOXES = [
  { x: 250, w: 214 },
  { x: 518, w: 290 },
  { x: 862, w: 250 },
] as const;
const HEIGHT = 96;

/**
 * What was seen once and what would follow, stage under stage; the return from the end of one to the start of the
 * other makes the cycle. Arrives in four parts: seen, returned, again, and who can start it.
 */
@customElement('return-lanes')
export class ReturnLanes extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .stage .words {
        font: 600 20px/26px var(--f-display);
      }
      .stage .words.judgement {
        font: 400 21px/27px var(--f-italic);
      }
      .verdict {
        font: 400 22px/29px var(--f-italic);
      }
      .again {
        font: 600 22px/28px var(--f-display);
      }
    `,
  ];

  @property({ attribute: false }) stages: readonly [string, string, string] = ['', '', ''];
  @property({ attribute: false }) seen!: LaneRow;
  @property({ attribute: false }) again!: LaneRow;
  /** Named on the edge that returns. */
  @property() feedback = '';
  @property() whoHeading = '';
  /** Who would have to, and why that is not enough. */
  @property() actor = '';
  @property({ attribute: false }) limit!: Claim;
  @property({ attribute: false }) verdict!: Claim;
  /** Along the foot: what stands behind it. */
  @property({ attribute: false }) because!: Claim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(svg`
        <path class="s-rule" stroke-width="1" d="M250 178H1216M64 512H1216" />
        ${this.row(this.seen, 214, true)}
        <g class=${this.from(2)}>
          ${edge({ line: 'M1112 262H1160V356H357V380', head: arrowHead({ x: 357, y: 395 }, -90, { length: 20, width: 17 }) }, { ink: 'sig', width: 4.5 })}
        </g>
        ${this.row(this.again, 398, false)}<g class=${this.from(3)}>${dots('M1112 446H1160V368')}</g>
        <g class=${this.from(4)}>${this.gate()}</g>`)}
      ${this.stages.map((stage, i) => html`<span class="lab column-head" aria-hidden="true" style=${at(BOXES[i]?.x ?? 0, 148)}>${stage}</span>`)}
      <ul>
        ${this.lane(this.seen, 262, 1)}
        <li
          class="lab again signal ${this.from(2)}"
          aria-hidden="true"
          style=${at(663, 350, { h: 'middle', v: 'bottom' })}
        >
          ${this.feedback}
        </li>
        ${this.lane(this.again, 446, 2)}
      </ul>
      <div class=${this.from(4)}>
        <span class="lab head" style=${at(64, 566, { w: 170, v: 'middle' })}>${this.whoHeading}</span>
        <span class="lab" style=${at(250, 546, { v: 'bottom' })}>${this.actor}</span>
        <p class="lab" style=${at(518, 570, { w: 270, v: 'middle' })}>${claimRun(this.limit)}</p>
        <p class="lab judgement-block verdict" style=${at(830, 522, { w: 386 })}>
          ${claimRun(this.verdict, { inner: true })}
        </p>
        <p class="lab" style=${at(64, 618)}>${claimRun(this.because)}</p>
      </div>
    `;
  }

  private lane({ heading, note, stages }: LaneRow, y: number, arrives: number): TemplateResult {
    return html`<li class="stage ${this.from(arrives)}">
      <div class="lab" style=${at(64, y, { w: 180, v: 'middle' })}>
        <span class="head">${heading}</span><span class="soft">${note}</span>
      </div>
      ${stages.map((claim, i) => {
        const { x, w } = BOXES[i] ?? BOXES[0];
        const up = arrives === 1 && i === 1 ? 8 : 0;
        return html`<p
          class="lab ${this.from(arrives === 2 && i ? 3 : arrives)}"
          style=${at(x + 18, y - up, { w: w - 28, v: 'middle' })}
        >
          ${leadIn(this.stages[i] ?? '')}${claimWords(claim)}${i ? ' ' : html`<br />`}${claimMark(claim, { inner: true })}
        </p>`;
      })}
    </li>`;
  }

  private row({ stages }: LaneRow, y: number, strong: boolean): SVGTemplateResult {
    const mid = y + HEIGHT / 2;
    return svg`${stages.map((claim, i) => {
      const { x, w } = BOXES[i] ?? BOXES[0];
      const before = BOXES[i - 1];
      return svg`<g class=${this.from(strong ? 1 : i ? 3 : 2)}>${node({ x, y, w, h: HEIGHT }, claim.kind)}
        ${
          before
            ? arrow(
                [
                  { x: before.x + before.w, y: mid },
                  { x: x - 3, y: mid },
                ],
                { weight: strong ? 'follow' : 'edge' },
              )
            : svg``
        }
        ${strong && i === 1 ? unrest({ x: x + 18, y: y + 78 }, w - 40, { height: 6, pitch: 12 }) : svg``}</g>`;
    })}`;
  }

  /** The leaf lies across: one side’s hand does not open it. */
  private gate(): SVGTemplateResult {
    return svg`${arrow(
      [
        { x: 250, y: 566 },
        { x: 470, y: 566 },
      ],
      { weight: 'follow' },
    )}
      ${wall({ x: 484, y: 526, w: 12, h: 18 }, { open: ['top'] })}${wall({ x: 484, y: 588, w: 12, h: 18 }, { open: ['bottom'] })}
      ${door({ hinge: { x: 490, y: 588 }, width: 44, angle: 0, turn: 1, leaf: 6, swing: false })}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'return-lanes': ReturnLanes;
  }
}
