import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { ticks, axisX, type Axis, type Tick } from '../kit/axis.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { hint } from '../kit/strokes.js';

/** A lane of events, above the band or below it. */
export interface BandLane {
  readonly heading: string;
  readonly claim: Claim;
  readonly events: readonly { readonly year: number; readonly claim: Claim; readonly goesOn?: boolean }[];
}

const LEFT = 64;
const RIGHT = 1216;
const SPAN = { left: LEFT, right: RIGHT } as const;
const BAND = { y: 336, h: 92 } as const;

/** One aim as an unbroken band through time, between two lanes of events that it serves. */
@customElement('common-band')
export class CommonBand extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .band .words {
        font-size: 36px;
        line-height: 44px;
      }
    `,
  ];

  /** Decimal years at the two ends. */
  @property({ attribute: false }) axis: Axis = { from: 2020, to: 2025 };
  @property({ attribute: false }) band!: Claim;
  @property({ attribute: false }) above!: BandLane;
  @property({ attribute: false }) below!: BandLane;

  protected override render(): TemplateResult {
    return html`
      ${drawing([this.axisLine(), this.lane(this.above, 290), this.lane(this.below, 474)], { x: LEFT, y: 270, w: RIGHT - LEFT, h: 374 })}
      ${this.years().map(({ year, x }) => html`<span class="lab year placed" aria-hidden="true" style=${at(x + 8, 602)}>${year}</span>`)}
      <ul>
        ${this.words(this.above, 164, 266, 'bottom')}
        <li class="lab band" style=${at(640, BAND.y + BAND.h / 2, { w: 1100, h: 'middle', v: 'middle' })}>
          ${this.run(this.band)}
        </li>
        ${this.words(this.below, 546, 486, 'top')}
      </ul>
    `;
  }

  private x(year: number): number {
    return axisX(this.axis, year, SPAN);
  }
  /** Years that begin on the axis. */
  private years(): readonly Tick[] {
    return ticks(this.axis, 1, SPAN).filter(({ year }) => year < this.axis.to);
  }

  private words({ heading, claim, events }: BandLane, y: number, eventY: number, v: 'top' | 'bottom'): TemplateResult {
    return html`<li>
      <p class="lab statement" style=${at(LEFT, y, { w: 1152 })}><b>${heading}</b> ${this.run(claim)}</p>
      ${events.map(({ year, claim: event }) => {
        // Beside its mark, on whichever side there is room, and as far as half the way to the next.
        const x = this.x(year);
        const named = `${Math.floor(year)}`;
        const [side, h] = x < (LEFT + RIGHT) / 2 ? ([1, 'start'] as const) : ([-1, 'end'] as const);
        const others = events.flatMap((other) => (other.year === year ? [] : Math.abs(this.x(other.year) - x) / 2));
        const w = Math.min(460, ...others) - 24;
        return html`<p class="lab named" style=${at(x + 16 * side, eventY, { w, h, v })}>
          ${event.text.includes(named) ? '' : leadIn(named)}${claimRun(event)}
        </p>`;
      })}
    </li>`;
  }

  private axisLine(): SVGTemplateResult {
    return svg`<path class="s-rule" stroke-width="1" d=${this.years()
      .map(({ x }) => `M${x} 596V624`)
      .join('')} />
      <path class="s-rule2" stroke-width="1" d="M${LEFT} 596H${RIGHT}" />
      ${this.years().map(({ year, x }) => hint(`${year}`, { x: x + 8, y: 630 }, 30, 'start'))}
      <rect class="s-sig f-tint" stroke-width="4" x=${LEFT} y=${BAND.y} width=${RIGHT - LEFT} height=${BAND.h} />`;
  }

  /** A mark at each event, and a bar where it goes on; each is tied to the band. */
  private lane({ events }: BandLane, y: number): SVGTemplateResult {
    const edge = y < BAND.y ? BAND.y : BAND.y + BAND.h;
    return svg`${events.map(({ year, goesOn }) => {
      const x = this.x(year);
      return svg`${goesOn ? svg`<rect class="f-ink" x=${x} y=${y - 8} width=${RIGHT - x} height="16" />` : svg``}
        <path class="s-ink" stroke-width="2.5" d="M${x} ${y}V${edge}" /><circle class="f-ink s-paper" stroke-width="2.5" cx=${x} cy=${y} r="10" />`;
    })}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'common-band': CommonBand;
  }
}
