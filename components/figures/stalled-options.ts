import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** An option by its name, and what says more of it: among the slide’s `evidence`. */
export interface StalledOption {
  readonly name: string;
  readonly claim: Claim;
}

const TOP = 196;
const BOTTOM = 444;
const LINE = { x: 500, stop: 724 } as const;
const PLACE = { x: 788, w: 428 } as const;

/**
 * Options, each a line that ends at one rule, all alike: they are not ranked. Beyond it the place of what they do not reach,
 * which stays empty but for what is concluded of it. Arrives in three parts: the options, the first conclusion, the second.
 */
@customElement('stalled-options')
export class StalledOptions extends Figure {
  static override readonly holds: typeof Figure.holds = { options: [1, 5] };

  static override styles = [
    Figure.styles,
    css`
      .name {
        font: 600 24px/28px var(--f-sans);
      }
      .heading {
        font: 600 24px/30px var(--f-display);
      }
      .place .words {
        font-size: 34px;
        line-height: 42px;
      }
      .then {
        padding-top: 12px;
        border-top: 5px solid var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) options: readonly StalledOption[] = [];
  /** What holds where they all end. */
  @property({ attribute: false }) stall!: Claim;
  /** What else holds of all. */
  @property({ attribute: false }) all!: Claim;
  /** What would stand in the place that none reaches. */
  @property() sought = '';
  @property({ attribute: false }) conclusions!: readonly [Claim, Claim];

  private y(i: number): number {
    return TOP + ((BOTTOM - TOP) / Math.max(1, this.options.length)) * (i + 0.5);
  }

  protected override render(): TemplateResult {
    const [first, second] = this.conclusions;
    const middle = (TOP + BOTTOM) / 2;
    return html`
      ${drawing(this.strokes())}
      <ol>
        ${this.options.map(
          ({ name, claim }, i) =>
            html`<li class="lab name" style=${at(64, this.y(i), { w: 426, v: 'middle' })}>
              ${name} ${claimMark(claim)}
            </li>`,
        )}
      </ol>
      <p class="lab named" style=${at(LINE.stop - 4, TOP - 10, { h: 'end', v: 'bottom' })}>${this.run(this.stall)}</p>
      <p class="lab named" style=${at(64, BOTTOM + 16, { w: 660 })}>${this.run(this.all)}</p>
      <p class="lab heading" style=${at(PLACE.x, TOP - 10, { v: 'bottom' })}>${this.sought}</p>
      <p class="lab place signal ${this.from(2)}" style=${at(PLACE.x + 24, middle, { w: PLACE.w - 48, v: 'middle' })}>
        ${this.run(first)}
      </p>
      <p class="lab statement then" style=${at(64, 524, { w: 1152 })}>
        <span class=${this.from(3)}>${this.run(second)}</span>
      </p>
    `;
  }

  private strokes(): SVGTemplateResult {
    const { x, stop } = LINE;
    const stalled = this.options.map((_, i) => `M${x} ${this.y(i)}H${stop}`).join('');
    const frame = (ink: string, weight: number, shown = ''): SVGTemplateResult =>
      svg`<rect class="${ink} ${shown}" stroke-width=${weight} x=${PLACE.x} y=${TOP} width=${PLACE.w} height=${BOTTOM - TOP} />`;
    return svg`<path class="s-ink" stroke-width="3" stroke-dasharray="9 7" d=${stalled} />
      <path class="s-ink2" stroke-width="3" stroke-dasharray="3 8" stroke-linecap="round" d="M${stop} ${TOP}V${BOTTOM}" />
      ${frame('s-rule2', 2)} ${frame('s-sig f-tint', 4, this.from(2))}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'stalled-options': StalledOptions;
  }
}
