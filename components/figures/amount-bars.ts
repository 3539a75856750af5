import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { axisX } from '../kit/axis.js';
import { blockOf } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { BEYOND_AXIS, at, axisLabel, drawing, roomForNames } from '../kit/placement.js';
import { dots, hint } from '../kit/strokes.js';

/** An amount of the figure’s unit. */
export interface Amount {
  readonly name: string;
  /** Who says it, and how much it is. */
  readonly claim: Claim;
  /** The amount, or the least that it is said to be. */
  readonly amount: number;
  /** The most that it is said to be, where what is said is a range. */
  readonly most?: number;
  /** As it is written beside the bar: “9 to 14”. */
  readonly label: string;
  /** The point of the page. */
  readonly crux?: boolean;
}

const LEFT = 520;
const RIGHT = 1216;
const TOP = 256;
const BOTTOM = 540;
/** Of one row, px: no row is taller, and each bar is as high as that part of its row. */
const ROW = { tallest: 88, bar: 0.36 } as const;
/** What a letter of a label takes, px, and the space between it and its bar. */
const LABEL = { letter: 12, gap: 12 } as const;

/** As labels write it: 1,400. */
const written = (amount: number): string => amount.toLocaleString('en-GB');

/**
 * Amounts as bars from nought, to one scale; a range goes on as an open bar to the most that is said. Arrives in three
 * parts: what is measured, with the empty rows; the amounts; what follows from them.
 */
@customElement('amount-bars')
export class AmountBars extends Figure {
  static override readonly holds: typeof Figure.holds = { amounts: [1, 5] };

  static override styles = [
    Figure.styles,
    css`
      .label {
        font: 600 22px/26px var(--f-sans);
      }
    `,
  ];

  /** The end of the scale, which begins at 0, and how far apart its named amounts are. */
  @property({ type: Number }) to = 10;
  @property({ type: Number }) every = 5;
  /** What an amount is counted in, said at the head of the scale. */
  @property() unit = '';
  /** What is measured. */
  @property({ attribute: false }) lead!: Claim;
  @property({ attribute: false }) amounts: readonly Amount[] = [];
  @property({ attribute: false }) conclusion!: Claim;

  protected override render(): TemplateResult {
    const beside = roomForNames(this.amounts.map(({ name }) => name));
    return html`
      ${drawing(this.bars(), { x: LEFT - beside, y: TOP - 48, w: RIGHT - LEFT + beside + BEYOND_AXIS, h: BOTTOM - TOP + 48 })}
      <p class="lab statement" style=${at(64, 138, { w: 1152 })}>${this.run(this.lead)}</p>
      <p class="lab" style=${at(64, TOP - 16, { w: LEFT - 100, v: 'bottom' })}>${this.unit}</p>
      ${this.ticks().map((amount) => axisLabel(written(amount), this.x(amount), TOP - 16, 'bottom'))}
      <ul>
        ${this.amounts.map(
          ({ name, claim, label, crux }, i) =>
            html`<li>
              <span class="lab named strong" style=${at(64, this.y(i), { w: 176, v: 'middle' })}>${name}</span>
              <span class="lab ${this.from(2)}" style=${at(252, this.y(i), { w: LEFT - 276, v: 'middle' })}
                >${this.run(claim)}</span
              >
              <span class="lab label on-drawing ${crux ? 'signal' : ''} ${this.from(2)}" style=${this.besideBar(i)}
                >${label}</span
              >
            </li>`,
        )}
      </ul>
      <p class="lab statement ${blockOf(this.conclusion)} ${this.from(3)}" style=${at(64, BOTTOM + 32, { w: 1152 })}>
        ${this.run(this.conclusion)}
      </p>
    `;
  }

  /** @throws RangeError where the data cannot be drawn as they are: the scale, a range, an amount beyond the scale */
  protected override willUpdate(): void {
    if (!(this.to > 0 && this.every > 0)) throw new RangeError('“to” and “every” are amounts above nought');
    for (const { name, amount, most = amount } of this.amounts) {
      if (!(amount >= 0)) throw new RangeError(`“${name}” has no amount from nought up`);
      if (most < amount) throw new RangeError(`“${name}”: most, ${most}, is less than amount, ${amount}`);
      if (most > this.to) throw new RangeError(`“${name}”, ${most}, is beyond the scale, which ends at ${this.to}`);
    }
  }

  /** Canvas x of an amount. */
  private x(amount: number): number {
    return axisX({ from: 0, to: this.to }, amount, { left: LEFT, right: RIGHT });
  }
  private get pitch(): number {
    return Math.min(ROW.tallest, (BOTTOM - TOP) / Math.max(1, this.amounts.length));
  }
  private y(i: number): number {
    return TOP + this.pitch * (i + 0.5);
  }
  /** Amounts that the scale names; tenths do not add up. */
  private ticks(): readonly number[] {
    return Array.from({ length: Math.floor(this.to / this.every) + 1 }, (_, i) => Number((i * this.every).toFixed(6)));
  }
  /** After the bar, or above its end where there is no room after it. */
  private besideBar(i: number): string {
    const { amount, most = amount, label } = this.amounts[i]!;
    const end = this.x(most);
    return end + LABEL.gap + label.length * LABEL.letter <= RIGHT
      ? at(end + LABEL.gap, this.y(i), { v: 'middle' })
      : at(end, this.y(i) - (this.pitch * ROW.bar) / 2 - 2, { h: 'end', v: 'bottom' });
  }

  private bars(): SVGTemplateResult {
    const end = TOP + this.pitch * this.amounts.length;
    const height = this.pitch * ROW.bar;
    return svg`
      <path class="s-rule" stroke-width="1" d=${this.ticks()
        .map((amount) => `M${this.x(amount)} ${TOP - 10}V${end}`)
        .join('')} />
      <path class="s-rule2" stroke-width="1" d=${this.amounts.map((_, i) => `M${LEFT} ${this.y(i) + this.pitch / 2}H${RIGHT}`).join('')} />
      ${this.ticks().map((amount) => hint(written(amount), { x: this.x(amount), y: TOP - 18 }, 30))}
      ${this.amounts.map(({ name }, i) => hint(name, { x: LEFT - 12, y: this.y(i) + 8 }, 30, 'end'))}
      <g class=${this.from(2)}>
        ${this.amounts.map(({ amount, most, crux }, i) => {
          const [least, y] = [this.x(amount), this.y(i)];
          const ink = crux ? 'sig' : 'ink';
          return svg`<rect class="f-${ink}" x=${LEFT} y=${y - height / 2} width=${least - LEFT} height=${height} />
            ${
              most === undefined
                ? svg``
                : svg`<path class="s-${ink} f-paper" stroke-width="2.5" d="M${least} ${y - height / 2}H${this.x(most)}V${y + height / 2}H${least}" />${dots(`M${least + 8} ${y}H${this.x(most) - 4}`)}`
            }`;
        })}
      </g>
      <path class="s-ink" stroke-width="1.5" d="M${LEFT} ${TOP - 10}V${end}" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'amount-bars': AmountBars;
  }
}
