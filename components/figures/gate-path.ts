import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { blockOf, claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { arrow, hint } from '../kit/strokes.js';

const BLOCK = { x: 470, y: 168, w: 420, h: 236 } as const;
const GOAL = { x: 1036, y: 226, w: 180, h: 84 } as const;
const OUTSIDE = 470;
const GATE = 680;
/** Where the stations stand along the path outside, and how far it is drawn once each is reached; px. */
const STATIONS = [96, 300, 560, GATE] as const;
const REACHED = [200, 400, 600, GATE] as const;
const INSIDE = GOAL.y + GOAL.h / 2;

/**
 * A path that sets out to go round a block, and in the end leads through its gate: two stations outside, one before the gate,
 * the gate itself, and what lies behind it. One arrives a part; the block, its gate and the goal stand from the first.
 */
@customElement('gate-path')
export class GatePath extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .name {
        font: 600 40px/48px var(--f-display);
      }
      .goal {
        font: 600 26px/32px var(--f-display);
      }
    `,
  ];

  /** What the path would go round, and where it is to lead. */
  @property() block = '';
  @property() goal = '';
  @property({ attribute: false }) stations!: readonly [Claim, Claim, Claim];
  /** On what the gate opens. */
  @property({ attribute: false }) gate!: Claim;
  @property({ attribute: false }) beyond!: Claim;
  @property({ attribute: false }) conclusion!: Claim;

  protected override render(): TemplateResult {
    const [first, second, third] = this.stations;
    return html`
      ${drawing(this.strokes(), { x: 64, y: 160, w: 1152, h: 350 })}
      <span class="lab name placed" aria-hidden="true" style=${at(BLOCK.x + 24, BLOCK.y + 14)}>${this.block}</span>
      <span
        class="lab goal placed"
        aria-hidden="true"
        style=${at(GOAL.x + GOAL.w / 2, INSIDE, { h: 'middle', v: 'middle' })}
        >${this.goal}</span
      >
      <ol>
        <li class="lab named" style=${at(64, OUTSIDE - 34, { w: 340, v: 'bottom' })}>${this.run(first)}</li>
        <li class="lab named ${this.from(2)}" style=${at(150, OUTSIDE + 30, { w: 240 })}>${this.run(second)}</li>
        <li class="lab named ${this.from(3)}" style=${at(654, OUTSIDE + 30, { w: 264, h: 'end' })}>
          ${this.run(third)}
        </li>
        <li class="lab named signal ${this.from(4)}" style=${at(GATE + 44, BLOCK.y + BLOCK.h + 5, { w: 310 })}>
          ${this.run(this.gate)}
        </li>
        <li
          class="lab named ${this.from(5)}"
          style=${at(GOAL.x + GOAL.w - 24, GOAL.y + GOAL.h + 8, { w: 292, h: 'end' })}
        >
          ${claimRun(this.beyond)}
        </li>
      </ol>
      <p class="lab statement ${blockOf(this.conclusion)} ${this.from(5)}" style=${at(64, 566, { w: 1152 })}>
        ${this.run(this.conclusion)}
      </p>
    `;
  }

  private strokes(): SVGTemplateResult {
    const { x, y, w, h } = BLOCK;
    const foot = y + h;
    return svg`
      <path class="s-ink" stroke-width="4" d="M${GATE - 30} ${foot}H${x}V${y}H${x + w}V${INSIDE - 30}M${x + w} ${INSIDE + 30}V${foot}H${GATE + 30}" />
      <rect class="s-ink" stroke-width="2.5" x=${GOAL.x} y=${GOAL.y} width=${GOAL.w} height=${GOAL.h} />
      ${hint(this.block, { x: x + 90, y: y + 60 }, 44)}${hint(this.goal, { x: GOAL.x + GOAL.w / 2, y: INSIDE + 10 }, 30)}
      <path class="s-rule2" stroke-width="2" stroke-dasharray="3 9" stroke-linecap="round" d="M64 ${OUTSIDE}H1206V${GOAL.y + GOAL.h + 4}" />
      <path class="s-ink" stroke-width="5" d="M64 ${OUTSIDE}H${REACHED[Math.min(this.shown, REACHED.length) - 1]}" />
      <path class="s-sig ${this.from(4)}" stroke-width="5" d="M${GATE} ${OUTSIDE}V${foot - 10}" />
      <path class="s-sig ${this.from(4)}" stroke-width="6" d="M${GATE - 30} ${foot - 12}V${foot + 12}M${GATE + 30} ${foot - 12}V${foot + 12}" />
      <g class=${this.from(5)}>
        <path class="s-sig" stroke-width="4" stroke-dasharray="9 7" d="M${GATE} ${foot - 12}V${INSIDE}H${GOAL.x - 26}" />
        ${arrow(
          [
            { x: GOAL.x - 24, y: INSIDE },
            { x: GOAL.x - 6, y: INSIDE },
          ],
          { weight: 'path', ink: 'sig' },
        )}
      </g>
      ${STATIONS.map((stop, i) => svg`<g class=${this.from(i + 1)}><circle class=${stop === GATE ? 'f-sig' : 'f-ink'} cx=${stop} cy=${OUTSIDE} r=${stop === GATE ? 13 : 10} /></g>`)}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'gate-path': GatePath;
  }
}
