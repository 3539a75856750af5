import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { arrow, door, dots, hint, wall } from '../kit/strokes.js';
import { ticks, axisX, type Axis, type Tick } from '../kit/axis.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, yearLabels } from '../kit/placement.js';

/** A door across a lane's path, at a date. */
export interface Gate {
  /** Decimal year. */
  readonly year: number;
  /** Force stands in the doorway: the path stops here, though the leaf is open. */
  readonly blocked?: boolean;
}
/** A path through time. The first lane is the rule; the others are what came of it. */
export interface Lane {
  readonly heading: string;
  readonly note: string;
  /** Where the path begins; at the left edge if left out. */
  readonly start?: number;
  /** From where the path is told of; before it the lane is dotted. */
  readonly toldFrom?: number;
  readonly gates: readonly Gate[];
  /** Said of the lane, above its path beside its first gate. */
  readonly claim: Claim;
  /** Added under the path, after the gate. */
  readonly added?: ContextClaim;
}
/** An added event from which two lanes set out. */
export interface Origin {
  readonly year: number;
  readonly claim: ContextClaim;
}

const TOP = 262;
const PITCH = 108;
const OPENING = 60;
const SPAN = { left: 276, right: 1216 } as const;

/** Paths through time, with doors across them: each lane stands in outline, and arrives at a part of its own. */
@customElement('event-timeline')
export class EventTimeline extends Figure {
  static override readonly holds: typeof Figure.holds = { lanes: [1, 3] };

  static override styles = [
    Figure.styles,
    css`
      .claim .words {
        font-size: 26px;
        line-height: 32px;
      }
      @container (max-width: 1119px) {
        .claim .words {
          font-size: 20px;
          line-height: 25px;
        }
        ul {
          display: flow-root; /* beside the upright drawing, not around it */
        }
      }
      @container (max-width: 345px) {
        svg.tall {
          float: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) axis: Axis = { from: 2000, to: 2024 };
  /** Name every nth year. */
  @property({ type: Number }) every = 4;
  @property({ attribute: false }) lanes: readonly Lane[] = [];
  @property({ attribute: false }) origin: Origin | undefined;

  protected override render(): TemplateResult {
    const years = ticks(this.axis, this.every, SPAN);
    const paths = svg`
      <path class="s-ink" stroke-width="1" d="M${SPAN.left} 190H${SPAN.right}${years.map(({ x, named }) => `M${x} 190V${named ? 180 : 185}`).join('')}" />
      <path class="s-rule" stroke-width="1.5" d=${this.lanes.map((_, i) => (i < this.shown ? '' : `M${SPAN.left} ${TOP + PITCH * i}H${SPAN.right}`)).join('')} />
      ${this.lanes.map((lane, i) => svg`<g class=${this.from(i + 1)}>${this.path(lane, i)}</g>`)}
      ${this.origin ? this.fork(this.origin) : svg``}`;
    return html`
      ${drawing(paths)} ${this.upright(paths, years)} ${yearLabels(this.inTheirMiddle(years), 178, 'bottom')}
      <ul>
        ${this.lanes.map((lane, i) => html`${i === 1 && this.origin ? this.fell(this.origin) : ''}${this.lane(lane, i)}`)}
      </ul>
    `;
  }

  private x(year: number): number {
    return axisX(this.axis, year, SPAN);
  }

  /** A year is named in its middle: what is closed at its end stands after it. */
  private inTheirMiddle(years: readonly Tick[]): readonly Tick[] {
    const half = years[1] ? (years[1].x - years[0]!.x) / 2 : 0;
    return years.map((tick) => ({ ...tick, x: tick.x + half }));
  }

  /** For a narrow page: the same paths with time running down, half as large, and what they are called above them. */
  private upright(paths: SVGTemplateResult, years: readonly Tick[]): TemplateResult {
    const across = (y: number): number => 52 + (y - 215) / 2;
    const down = (x: number): number => 30 + (x - SPAN.left) / 2;
    return html`<svg class="tall" width="222" height="508" aria-hidden="true">
      ${years.filter(({ named }) => named).map(({ year, x }) => hint(`${year}`, { x: 31, y: down(x) + 5 }, 14, 'end'))}
      ${this.lanes.map(({ heading }, i) => hint(heading, { x: across(TOP + PITCH * i), y: 15 }, 14))}
      <g transform="matrix(0 .5 .5 0 ${across(0)} ${down(0)})">${paths}</g>
    </svg>`;
  }

  private lane({ heading, note, gates, claim, added }: Lane, i: number): TemplateResult {
    const y = TOP + PITCH * i;
    const gate = this.x((gates.find(({ blocked }) => blocked) ?? gates.at(-1))?.year ?? this.axis.from);
    // After its gate, or before it where too little room is left.
    const after = SPAN.right - gate - 76 > 300;
    const x = after ? gate + 76 : gate - 40;
    const place = { w: after ? SPAN.right - x : x - SPAN.left, h: after ? 'start' : 'end' } as const;
    return html`<li>
      <div class="lab" style=${at(64, y, { w: 190, v: 'middle' })}>
        <span class="head">${heading}</span><span class="soft">${note}</span>
      </div>
      <p class="lab claim ${this.from(i + 1)}" style=${at(x, y - 9, { ...place, v: 'bottom' })}>${this.run(claim)}</p>
      ${added ? html`<p class="lab named ${this.from(i + 1)}" style=${at(x, y + 10, place)}>${claimRun(added)}</p>` : ''}
    </li>`;
  }

  /** What two lanes begin with, between them on the drawing and before them in time. */
  private fell({ year, claim }: Origin): TemplateResult {
    return html`<li
      class="lab ${this.from(2)}"
      style=${at(this.x(year) - 18, TOP + PITCH * 1.5, { w: 226, h: 'end', v: 'middle' })}
    >
      ${claimRun(claim)}
    </li>`;
  }

  private path({ start, toldFrom, gates }: Lane, i: number): SVGTemplateResult {
    const y = TOP + PITCH * i;
    const origin = start === undefined ? SPAN.left : this.x(start);
    const left = toldFrom === undefined ? origin : this.x(toldFrom);
    const blocked = gates.find((gate) => gate.blocked);
    const stop = blocked ? this.x(blocked.year) - 18 : SPAN.right;
    return svg`
      ${left > origin ? dots(`M${origin + 14} ${y}H${left - 6}`) : svg``}
      ${
        blocked
          ? svg`<path class="s-ink edge" pathLength="1" stroke-width="4" d="M${left} ${y}H${stop}" />${dots(`M${stop + 52} ${y}H1216`)}`
          : arrow(
              [
                { x: left, y },
                { x: stop, y },
              ],
              { weight: 'path' },
            )
      }
      ${gates.map((gate) => this.gate(gate, y, i))}
      ${start === undefined ? svg`` : svg`<circle class="s-ink f-paper" stroke-width="2.25" cx=${origin} cy=${y} r="6" />`}`;
  }

  private gate({ year, blocked }: Gate, y: number, lane: number): SVGTemplateResult {
    const x = this.x(year) + 5;
    const top = y - OPENING / 2;
    const leader = lane === 0 ? `M${x - 5} 193V${y - 9}` : '';
    // Where nothing stands in the way there is nothing to draw but when.
    if (!blocked)
      return svg`<path class="s-ink2" stroke-width="1" stroke-dasharray="2 4" d=${leader} />
        <circle class="s-ink f-paper" stroke-width="2.25" cx=${x - 5} cy=${y} r="7" />`;
    return svg`<path class="s-ink2" stroke-width="1" stroke-dasharray="2 4" d=${leader} />
      ${wall({ x: x - 10, y: top - 22, w: 10, h: 22 }, { open: ['top'] })}${wall({ x: x - 10, y: top + OPENING, w: 10, h: 22 }, { open: ['bottom'] })}
      <rect class="f-sig block" x=${x - 22} y=${top + 2} width="34" height=${OPENING - 4} />
      ${door({ hinge: { x, y: top + OPENING }, width: OPENING, angle: 90, turn: 1, leaf: 4 })}`;
  }

  private fork({ year }: Origin): SVGTemplateResult {
    const x = this.x(year);
    const middle = TOP + PITCH * 1.5;
    return svg`
      <path class="s-ink ${this.from(2)}" stroke-width="1" d="M${x} ${TOP + PITCH + 9}V${middle}h-10" />
      <path class="s-ink ${this.from(3)}" stroke-width="1" d="M${x} ${middle}V${TOP + 2 * PITCH - 9}" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
