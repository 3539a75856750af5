import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { ticks, axisX, type Axis, type Tick } from '../kit/axis.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, yearLabels } from '../kit/placement.js';
import { unrest } from '../kit/strokes.js';

/** What was seen, at its dates. */
export interface SeenLane {
  readonly heading: string;
  /** Decimal years: when it was halted, and when it broke out again. */
  readonly halted: number;
  readonly broken: number;
  readonly claims: readonly [Claim, Claim, Claim];
}
/** What may come again; it has no dates. */
export interface FearedLane {
  readonly heading: string;
  readonly claims: readonly [Claim, Claim, Claim];
}

const LEFT = 300;
const RIGHT = 1216;
const SPAN = { left: LEFT, right: RIGHT } as const;
const SEEN = 216;
const FEARED = 406;

/**
 * What was seen, to scale, above what may recur: dashed, and without a date. Arrives in four parts: what was seen, with the other
 * lane in outline; how it may begin again; what may follow; what nobody can do alone.
 */
@customElement('recurring-lanes')
export class RecurringLanes extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .heading {
        font: 600 26px/32px var(--f-display);
      }
    `,
  ];

  /** Decimal years at the two ends of what was seen. */
  @property({ attribute: false }) axis: Axis = { from: 2014, to: 2023 };
  @property({ attribute: false }) seen!: SeenLane;
  @property({ attribute: false }) feared!: FearedLane;
  @property({ attribute: false }) limit!: Claim;

  protected override render(): TemplateResult {
    const { halted, broken } = this.seen;
    const [halt, breach] = [this.x(halted), this.x(broken)];
    const years = ticks(this.axis, 1, SPAN);
    /** The first claim comes with one part, the others with the next. */
    const lane = (
      [first, between, last]: SeenLane['claims'],
      y: number,
      { start, part, next, tone = '' }: { start: number; part: number; next: number; tone?: string },
    ) =>
      html`<ol>
        <li class="lab named ${this.from(part)}" style=${at(start, y + 34, { w: 230 })}>${this.run(first)}</li>
        <li class="lab named ${this.from(next)}" style=${at((halt + breach) / 2 + 40, y + 34, { w: 290, h: 'middle' })}>
          ${this.run(between)}
        </li>
        <li class="lab named ${tone} ${this.from(next)}" style=${at(RIGHT, y + 34, { w: 230, h: 'end' })}>
          ${this.run(last)}
        </li>
      </ol>`;
    return html`
      ${drawing(this.strokes(halt, breach, years), { x: LEFT - 10, y: 170, w: RIGHT - LEFT + 20, h: 270 })}
      <p class="lab heading" style=${at(64, SEEN, { w: 220, v: 'middle' })}>${this.seen.heading}</p>
      ${yearLabels(years, 164, 'top')} ${lane(this.seen.claims, SEEN, { start: halt - 8, part: 1, next: 1 })}
      <p class="lab heading ${this.from(2)}" style=${at(64, FEARED, { w: 220, v: 'middle' })}>${this.feared.heading}</p>
      ${lane(this.feared.claims, FEARED, { start: LEFT, part: 2, next: 3, tone: 'signal' })}
      <p class="lab statement ${this.from(4)}" style=${at(64, 580, { w: 1152 })}>${this.run(this.limit)}</p>
    `;
  }

  private x(year: number): number {
    return axisX(this.axis, year, SPAN);
  }

  private strokes(halt: number, breach: number, years: readonly Tick[]): SVGTemplateResult {
    return svg`
      <path class="s-rule" stroke-width="1" d=${years.map(({ x }) => `M${x} 188V${SEEN + 22}`).join('')} />
      <path class="s-ink" stroke-width="4" d="M${halt} ${SEEN - 22}V${SEEN + 22}" />
      ${unrest({ x: halt + 8, y: SEEN }, breach - halt - 8, { height: 12, pitch: 22 })}
      <rect class="f-ink" x=${breach} y=${SEEN - 22} width=${RIGHT - breach} height="44" />
      ${this.shown < 3 ? svg`<path class="s-rule2" stroke-width="1.5" stroke-dasharray="8 7" d="M${LEFT} ${FEARED}H${RIGHT}" />` : svg``}
      <path class="s-ink ${this.from(2)}" stroke-width="4" stroke-dasharray="8 7" d="M${LEFT + 2} ${FEARED - 22}V${FEARED + 22}" />
      <g class=${this.from(3)}>
        ${unrest({ x: LEFT + 14, y: FEARED }, breach - LEFT - 22, { height: 12, pitch: 22, dashed: true })}
        <rect class="s-sig" stroke-width="3" stroke-dasharray="8 7" x=${breach} y=${FEARED - 22} width=${RIGHT - breach} height="44" />
      </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'recurring-lanes': RecurringLanes;
  }
}
