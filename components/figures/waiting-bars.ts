import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { ticks, axisX, type Axis, type Tick } from '../kit/axis.js';
import { Figure } from '../kit/figure.js';
import { BEYOND_AXIS, at, drawing, roomForNames, yearLabels } from '../kit/placement.js';
import { dots, hint } from '../kit/strokes.js';

/** One that waits or has waited; years are decimal. */
export interface Wait {
  readonly name: string;
  readonly from: number;
  /** Left out while the waiting goes on. */
  readonly to?: number;
  /** How long, or from when until when. */
  readonly words: string;
}
/** What has counted. */
export interface Factor {
  readonly heading: string;
  readonly claim: Claim;
}

/** Canvas px: where the bars may begin, by what stands before them, and what a letter of it takes. */
const BARS = { from: 440, to: 700, gap: 24, letter: { name: 12, words: 10.7 } } as const;
const RIGHT = 1216;
const TOP = 288;
const PITCH = 37;

/**
 * How long each has waited, to scale, under what is said of it, and above what has counted. Arrives in three parts: the
 * rule, with the empty rows; the bars, with the practice; the factors.
 */
@customElement('waiting-bars')
export class WaitingBars extends Figure {
  static override readonly holds: typeof Figure.holds = { waits: [1, 6], factors: [0, 3] };

  static override styles = [
    Figure.styles,
    css`
      .factor > b {
        display: block;
        font: 600 22px/28px var(--f-sans);
      }
    `,
  ];

  /** Decimal years at the two ends of the axis. */
  @property({ attribute: false }) axis: Axis = { from: 2000, to: 2025 };
  /** Name every nth year; where that would name fewer than two, all. */
  @property({ type: Number }) every = 5;
  @property({ attribute: false }) rule!: Claim;
  @property({ attribute: false }) practice!: Claim;
  @property({ attribute: false }) waits: readonly Wait[] = [];
  /** Where the dates are from. */
  @property({ attribute: false }) dated!: Claim;
  @property({ attribute: false }) factors: readonly Factor[] = [];

  protected override render(): TemplateResult {
    const { left } = this;
    const beside = roomForNames(this.waits.map(({ name }) => name));
    return html`
      ${drawing(this.bars(), { x: left - beside, y: 244, w: RIGHT - left + beside + BEYOND_AXIS, h: this.end - 244 })}
      <p class="lab statement" style=${at(64, 138, { w: 1152 })}>${this.run(this.rule)}</p>
      <p class="lab statement signal ${this.from(2)}" style=${at(64, 178, { w: 1152 })}>${this.run(this.practice)}</p>
      ${yearLabels(this.years(), 268, 'bottom')}
      <p class="lab ${this.from(2)}" style=${at(64, 228, { w: 360 })}>${claimRun(this.dated)}</p>
      <ul>
        ${this.waits.map(
          ({ name, words }, i) =>
            html`<li>
              <span class="lab named strong" style=${at(64, this.y(i), { v: 'middle' })}>${name}</span>
              <span
                class="lab named soft ${this.from(2)}"
                style=${at(left - BARS.gap, this.y(i), { h: 'end', v: 'middle' })}
                >${words}</span
              >
            </li>`,
        )}
      </ul>
      <ul>
        ${this.factors.map(({ heading, claim }, i) => {
          const w = (RIGHT - 64) / this.factors.length;
          return html`<li
            class="lab named factor ${this.from(3)}"
            style=${at(64 + w * i, this.end + 26, { w: w - 32 })}
          >
            <b>${heading}</b>${this.run(claim)}
          </li>`;
        })}
      </ul>
    `;
  }

  /** After the longest name, and the longest words at its side. */
  private get left(): number {
    const longest = (list: readonly string[]): number => Math.max(0, ...list.map(({ length }) => length));
    const names = longest(this.waits.map(({ name }) => name)) * BARS.letter.name;
    const words = longest(this.waits.map((wait) => wait.words)) * BARS.letter.words;
    return Math.min(BARS.to, Math.max(BARS.from, 64 + names + words + 2 * BARS.gap));
  }
  /** Where the bars end. */
  private get end(): number {
    return TOP + PITCH * this.waits.length;
  }
  private x(year: number): number {
    return axisX(this.axis, year, { left: this.left, right: RIGHT });
  }
  private y(i: number): number {
    return TOP + PITCH * (i + 0.5);
  }
  private years(): readonly Tick[] {
    return ticks(this.axis, this.axis.to - this.axis.from < 2 * this.every ? 1 : this.every, {
      left: this.left,
      right: RIGHT,
    }).filter(({ named }) => named);
  }

  private bars(): SVGTemplateResult {
    const { end, left } = this;
    return svg`
      <path class="s-rule" stroke-width="1" d=${this.years()
        .map(({ x }) => `M${x} 272V${end}`)
        .join('')} />
      <path class="s-rule2" stroke-width="1" d=${this.waits.map((_, i) => `M${left} ${this.y(i)}H${RIGHT}`).join('')} />
      ${this.waits.map(({ name }, i) => hint(name, { x: left - 12, y: this.y(i) + 10 }, 30, 'end'))}
      ${this.years().map(({ year, x, named }) => (named ? hint(`${year}`, { x, y: 268 }, 30) : svg``))}
      <g class=${this.from(2)}>
        ${this.waits.map(({ from, to }, i) => {
          if (to !== undefined && to < from) throw new RangeError(`a wait from ${from} ends in ${to}`);
          const [start, y] = [this.x(from), this.y(i)];
          const stop = to === undefined ? RIGHT : this.x(to);
          return to === undefined
            ? svg`<rect class="f-paper" x=${start} y=${y - 10} width=${stop - start} height="20" />
              <path class="s-ink" stroke-width="2.5" d="M${stop} ${y - 10}H${start}V${y + 10}H${stop}" />${dots(`M${start + 10} ${y}H${stop}`)}`
            : svg`<rect class="f-ink" x=${start} y=${y - 10} width=${stop - start} height="20" />`;
        })}
      </g>
      ${this.factors.length ? svg`<path class="s-rule2 ${this.from(3)}" stroke-width="1" d="M64 ${this.end + 12}H${RIGHT}" />` : svg``}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'waiting-bars': WaitingBars;
  }
}
