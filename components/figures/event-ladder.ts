import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { ticks, axisX, type Axis, type Tick } from '../kit/axis.js';
import { unrest } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** An event: what the essay tells, beside what was added of the same moment. */
export interface Rung {
  /** As it is written. */
  readonly year: string;
  /** Decimal years. An event of which the year alone is known spans it; one with a date has no `to`. */
  readonly from: number;
  readonly to?: number;
  readonly told?: Claim;
  readonly added?: ContextClaim;
  readonly sign: 'event' | 'closed' | 'unrest' | 'war';
}

const TOP = 190;
const BOTTOM = 600;
/** The axis stands upright: along it, y is what x is along another. */
const SPAN = { left: TOP, right: BOTTOM } as const;
/** The axis, where the leaders end, the two columns; canvas px. */
const X = { year: 64, axis: 142, leader: 222, told: 232, added: 862 } as const;

const isStretch = ({ sign }: Rung): boolean => sign === 'unrest' || sign === 'war';
const isMoment = ({ sign, to }: Rung): boolean => sign === 'event' && to === undefined;
/** What lasts lies under what happens in it, and moments over all. */
const layerOf = (rung: Rung): number => (isStretch(rung) ? 0 : isMoment(rung) ? 2 : 1);
/** Of a moment’s mark, px; two that are nearer stand side by side. */
const MOMENT = { radius: 5.5, apart: 13 } as const;

/** Events beside an axis to scale, each tied to its time: the essay’s at the left, the added ones at the right. */
@customElement('event-ladder')
export class EventLadder extends Figure {
  static override readonly holds: typeof Figure.holds = { rungs: [1, 16] };

  static override styles = [
    Figure.styles,
    css`
      .words,
      .words.judgement {
        font-size: 19px;
        line-height: 26px;
      }
    `,
  ];

  /** Decimal years at the two ends, the earlier above. */
  @property({ attribute: false }) axis: Axis = { from: 2000, to: 2024 };
  /** In order of time. */
  @property({ attribute: false }) rungs: readonly Rung[] = [];
  @property() toldHeading = '';
  @property() addedHeading = '';

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.strokes())}
      <span class="lab strong placed" aria-hidden="true" style=${at(X.told, 146)}>${this.toldHeading}</span>
      <span class="lab strong placed" aria-hidden="true" style=${at(X.added, 146)}>${this.addedHeading}</span>
      ${this.years().map(({ year }) => html`<span class="lab head placed" aria-hidden="true" style=${at(X.year, this.y(year + 0.5), { v: 'middle' })}>${this.isNamed(year) ? year : ''}</span>`)}
      <ol>
        ${this.rungs.map(
          ({ year, told, added }, i) =>
            html`<li>
              ${leadIn(year)}
              ${told ? html`<span class="lab" style=${at(X.told, this.row(i), { v: 'middle' })}>${claimRun(told, { ask: this.askClaim })}</span>` : ''}
              ${added ? html`<span class="lab" style=${at(X.added, this.row(i), { v: 'middle' })}>${claimRun(added, { ask: this.askClaim })}</span>` : ''}
            </li>`,
        )}
      </ol>
    `;
  }

  private y(year: number): number {
    return axisX(this.axis, year, SPAN);
  }
  /** Where the words of a rung stand. */
  private row(i: number): number {
    return TOP + ((BOTTOM - TOP) * (i + 0.5)) / Math.max(1, this.rungs.length);
  }
  /** Years of which the half is on the axis. */
  private years(): readonly Tick[] {
    return ticks(this.axis, 1, SPAN).filter(({ year }) => year + 0.5 <= this.axis.to);
  }
  private isNamed(year: number): boolean {
    return this.rungs.some((rung) => Math.floor(rung.from) === year);
  }

  private strokes(): SVGTemplateResult {
    return svg`
      <path class="s-ink" stroke-width="1.5" d="M64 178H1216" />
      <path class="s-rule2" stroke-width="1" d=${`M${X.axis} ${TOP}V${BOTTOM}${this.years()
        .map(({ x }) => `M${X.axis - 7} ${x}h14`)
        .join('')}`} />
      ${this.rungs.map((rung, i) => svg`<path class="s-rule2" stroke-width="1" d="M${X.axis + 16} ${this.tied(rung)}H${X.axis + 26}L${X.leader - 20} ${this.row(i)}H${rung.told ? X.leader : X.added - 10}" />`)}
      ${[0, 1, 2].flatMap((layer) => this.rungs.map((rung, i) => (layerOf(rung) === layer ? this.mark(rung, this.aside(i)) : svg``)))}`;
  }

  /** How far from the axis the mark of a moment stands, px: it would lie on that of the moment before. */
  private aside(i: number): number {
    const [rung, before] = [this.rungs[i]!, this.rungs[i - 1]];
    if (!isMoment(rung) || !before || !isMoment(before) || this.middle(rung) - this.middle(before) >= MOMENT.apart)
      return 0;
    return this.aside(i - 1) ? 0 : MOMENT.apart;
  }

  private middle({ from, to = from }: Rung): number {
    return this.y((from + to) / 2);
  }
  /** Where the words of a rung are tied: what goes on, where it began. */
  private tied(rung: Rung): number {
    return isStretch(rung) ? this.y(rung.from) + MOMENT.radius : this.middle(rung);
  }

  private mark({ from, to, sign }: Rung, aside: number): SVGTemplateResult {
    const [y, end] = [this.y(from), this.y(to ?? from)];
    if (sign === 'unrest') return unrest({ x: X.axis, y }, end - y, { height: 6, pitch: 12, vertical: true });
    if (sign === 'war') return svg`<rect class="f-ink" x=${X.axis - 7} y=${y} width="14" height=${end - y} />`;
    if (sign === 'closed')
      return svg`<rect class="f-sig s-paper" stroke-width="2" x=${X.axis - 15} y=${(y + end) / 2 - 5} width="30" height="10" />`;
    if (to === undefined)
      return svg`<circle class="s-ink f-paper" stroke-width="2" cx=${X.axis - aside} cy=${y} r=${MOMENT.radius} />`;
    return svg`<path class="s-ink" stroke-width="3.5" d="M${X.axis + 12} ${y + 2}V${end - 2}" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'event-ladder': EventLadder;
  }
}
