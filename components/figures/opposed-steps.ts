import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { arrow, hint } from '../kit/strokes.js';

const STAIRS = { left: 640, right: 1216, foot: 620, rise: 92 } as const;

/**
 * Two opposed readings of one distance, then what it led to as stairs of equal treads, which measure nothing. Arrives in two
 * parts: the readings, with the stairs in outline; the consequence.
 */
@customElement('opposed-steps')
export class OpposedSteps extends Figure {
  static override readonly holds: typeof Figure.holds = { treads: [1, 3] };

  static override styles = [
    Figure.styles,
    css`
      .goal {
        font: 600 26px/32px var(--f-display);
      }
    `,
  ];

  /** Whose distance it is, at the left, and what it is from. */
  @property() subject = '';
  @property() goal = '';
  @property({ attribute: false }) claimed!: Claim;
  @property({ attribute: false }) actual!: Claim;
  @property({ attribute: false }) led!: Claim;
  @property({ attribute: false }) treads: readonly Claim[] = [];

  protected override render(): TemplateResult {
    return html`
      ${drawing([this.readings(), this.stairs()], { x: 64, y: 156, w: 1152, h: 468 })}
      <span class="lab goal placed" aria-hidden="true" style=${at(510, 272, { h: 'middle', v: 'middle' })}
        >${this.goal}</span
      >
      <span class="lab goal placed" aria-hidden="true" style=${at(130, 306, { h: 'middle', v: 'middle' })}
        >${this.subject}</span
      >
      <ul>
        <li class="lab statement" style=${at(64, 172, { w: 370 })}>${this.run(this.actual)}</li>
        <li class="lab named" style=${at(204, 340, { w: 230 })}>${this.run(this.claimed)}</li>
      </ul>
      <p class="lab statement signal ${this.from(2)}" style=${at(64, 590, { w: 540, v: 'bottom' })}>
        ${this.run(this.led)}
      </p>
      <ol>
        ${this.treads.map(
          (claim, i) =>
            html`<li
              class="lab named ${this.from(2)}"
              style=${at(this.tread(i) + 12, this.height(i) - 8, { w: this.width - 18, v: 'bottom' })}
            >
              ${this.run(claim)}
            </li>`,
        )}
      </ol>
    `;
  }

  private get width(): number {
    return (STAIRS.right - STAIRS.left) / Math.max(1, this.treads.length);
  }
  private tread(i: number): number {
    return STAIRS.left + this.width * i;
  }
  private height(i: number): number {
    return STAIRS.foot - STAIRS.rise * (i + 1);
  }

  /** Towards the goal in dots, as claimed; away from it, as it was. */
  private readings(): SVGTemplateResult {
    return svg`
      <rect class="s-ink" stroke-width="2.5" x="440" y="206" width="140" height="132" />
      <rect class="s-ink" stroke-width="2.5" x="64" y="262" width="132" height="88" />
      ${hint(this.goal, { x: 510, y: 286 }, 44)}${hint(this.subject, { x: 130, y: 316 }, 28)}
      ${arrow(
        [
          { x: 424, y: 288 },
          { x: 208, y: 288 },
        ],
        { weight: 'path' },
      )}
      <path class="s-ink2" stroke-width="2.5" stroke-dasharray="3 8" stroke-linecap="round" d="M208 324H430M416 315L432 324L416 333" />
      <g class=${this.from(2)}>
        ${arrow(
          [
            { x: 64, y: 606 },
            { x: 622, y: 606 },
          ],
          { weight: 'path', ink: 'sig', width: 5 },
        )}
      </g>`;
  }

  private stairs(): SVGTemplateResult {
    const path = this.treads.map((_, i) => `V${this.height(i)}h${this.width}`).join('');
    const d = `M${STAIRS.left} ${STAIRS.foot}${path}`;
    return svg`<path class="s-rule2" stroke-width="1.5" d="${d}V${STAIRS.foot}Z" />
      <path class="s-ink ${this.from(2)}" stroke-width="4" d=${d} />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'opposed-steps': OpposedSteps;
  }
}
