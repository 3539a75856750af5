import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { hint } from '../kit/strokes.js';

/** What a stance asks for at a stage of the axis. */
export interface StanceMark {
  /** Index of the stage. */
  readonly stage: number;
  readonly label: string;
  /** It comes about there; the others only lead to it. */
  readonly final?: boolean;
}
/** A position that somebody holds. */
export interface Stance {
  readonly answer: string;
  readonly claim: Claim;
  readonly marks: readonly StanceMark[];
  /** Said under the claim, of a mark beside it. */
  readonly also?: Claim;
  /** What would follow, and what it leaves open or concedes: shown when a reader asks, so it is the slide’s `evidence` too. */
  readonly more: readonly Claim[];
}

const LEFT = 500;
const RIGHT = 1216;
const HEAD = 250;
const TOP = 262;
const PITCH = 122;

/**
 * Positions as lanes over one course of events, so that their difference is seen; what all agree on is a band over the stage
 * that it rules out. Part 1 has what is shared, with empty lanes; each part after it brings a lane. A reader can ask for more
 * of any lane.
 */
@customElement('stance-lanes')
export class StanceLanes extends Figure {
  static override readonly holds: typeof Figure.holds = { stances: [1, 3], stages: [2, 6] };

  static override styles = [
    Figure.styles,
    css`
      .stage {
        font: 600 24px/30px var(--f-display);
      }
      .out {
        font: 600 22px/28px var(--f-sans);
      }
      button.lab {
        width: 34px;
        height: 34px;
        border: 1.5px solid var(--blue);
        border-radius: 0;
        background: var(--paper);
        font: 600 22px/30px var(--f-sans);
        text-align: center;
      }
      button.lab[aria-pressed='true'] {
        background: var(--blue);
        color: var(--paper);
      }
      .more {
        background: var(--paper);
        padding: 8px 12px;
        border: 1.5px solid var(--ink);
      }
      @container (max-width: 1119px) {
        button.lab {
          width: 44px !important;
          text-align: center !important;
        }
      }
    `,
  ];

  /** Stages of the course of events, in order. */
  @property({ attribute: false }) stages: readonly string[] = [];
  /** What all agree on, the stage that it rules out (by index), and in a word how. */
  @property({ attribute: false }) shared!: { readonly claim: Claim; readonly stage: number; readonly label: string };
  @property({ attribute: false }) stances: readonly Stance[] = [];

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.strokes(), { x: LEFT, y: HEAD - 40, w: RIGHT - LEFT, h: 440 })}
      <p class="lab statement" style=${at(64, 138, { w: 1152 })}>${this.run(this.shared.claim)}</p>
      ${this.stages.map((stage, i) => html`<span class="lab stage placed" aria-hidden="true" style=${at(this.x(i), HEAD - 8, { h: 'middle', v: 'bottom' })}>${stage}</span>`)}
      <span
        class="lab signal out placed"
        aria-hidden="true"
        style=${at(this.x(this.shared.stage), HEAD - 38, { h: 'middle', v: 'bottom' })}
        >${this.shared.label}</span
      >
      <ol>
        ${this.stances.map((stance, i) => this.stance(stance, i))}
      </ol>
    `;
  }

  private get width(): number {
    return (RIGHT - LEFT) / Math.max(1, this.stages.length);
  }
  private x(stage: number): number {
    return LEFT + this.width * (stage + 0.5);
  }
  private y(i: number): number {
    return TOP + PITCH * (i + 0.5);
  }

  private stance({ answer, claim, marks, also, more }: Stance, i: number): TemplateResult {
    const y = this.y(i);
    const isOpen = this.askedNumber('open') === i;
    const shown = this.from(i + 2);
    return html`<li>
      <div class="lab named ${shown}" style=${at(64, y, { w: 380, v: 'middle' })}>
        <p>
          ${marks.length ? leadIn(marks.map((mark) => `${mark.label} (${this.stages[mark.stage]})`).join(', ')) : ''}${this.run(claim)}
        </p>
        ${also ? html`<p>${this.run(also)}</p>` : ''}
      </div>
      ${
        more.length
          ? html`<button
              type="button"
              class="lab control ${shown}"
              aria-pressed=${isOpen ? 'true' : 'false'}
              aria-label=${`More of this view: ${answer}`}
              style=${at(452, y, { v: 'middle' })}
              @click=${() => this.change(isOpen ? {} : { open: i })}
            >
              ${isOpen ? '–' : '+'}
            </button>`
          : ''
      }
      ${marks.map(
        ({ stage, label }) =>
          html`<span
            class="lab named placed ${isOpen ? 'later' : shown}"
            aria-hidden="true"
            style=${at(this.x(stage), y + 20, { h: 'middle' })}
            >${label}</span
          >`,
      )}
      ${
        isOpen
          ? html`<div class="lab named more now" style=${at(LEFT + 6, y, { w: RIGHT - LEFT - 6, v: 'middle' })}>
              ${more.map((each) => html`<p>${claimRun(each)}</p>`)}
            </div>`
          : ''
      }
    </li>`;
  }

  private strokes(): SVGTemplateResult {
    const end = TOP + PITCH * this.stances.length;
    const band = this.x(this.shared.stage) - this.width / 2;
    return svg`
      <rect class="f-tint" x=${band} y=${HEAD} width=${this.width} height=${end - HEAD} />
      <path class="s-ink" stroke-width="2" d="M${LEFT} ${HEAD}H${RIGHT}" />
      <path class="s-rule2" stroke-width="1" d=${this.stances.map((_, i) => `M64 ${TOP + PITCH * (i + 1)}H${RIGHT}`).join('')} />
      <path class="s-sig" stroke-width="4" d="M${band} ${HEAD}H${band + this.width}M${band} ${end}H${band + this.width}" />
      ${this.stages.map((stage, i) => hint(stage, { x: this.x(i), y: HEAD - 12 }, 28))}
      ${this.stances.map(({ marks }, i) => this.marks(marks, i))}`;
  }

  private marks(marks: readonly StanceMark[], i: number): SVGTemplateResult {
    const y = this.y(i) - 8;
    const [first, last] = [marks[0], marks.at(-1)];
    const isOpen = this.askedNumber('open') === i;
    return svg`<g class=${isOpen ? 'later' : this.from(i + 2)}>
      ${first && last && first !== last ? svg`<path class="s-ink edge" pathLength="1" stroke-width="3" d="M${this.x(first.stage)} ${y}H${this.x(last.stage)}" />` : svg``}
      ${marks.map(({ stage, final }) => svg`<circle class="s-ink ${final ? 'f-ink' : 'f-paper'}" stroke-width="3.5" cx=${this.x(stage)} cy=${y} r="13" />`)}
    </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'stance-lanes': StanceLanes;
  }
}
