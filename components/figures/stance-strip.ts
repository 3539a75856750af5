import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

export interface Holder {
  readonly name: string;
  readonly claims: readonly Claim[];
}
/** A place on the strip, and who stands there. */
export interface StripPlace extends Holder {
  readonly place: string;
}

const LEFT = 64;
const WIDTH = 1152;
const STRIP = 212;
const APART = 462;

/** Who stands where on one question: an ordinal strip, equal steps without a scale; below it those who stand nowhere on it. */
@customElement('stance-strip')
export class StanceStrip extends Figure {
  static override readonly holds: typeof Figure.holds = { places: [2, 5], apart: [0, 4] };

  static override styles = [
    Figure.styles,
    css`
      .place {
        font: 600 22px/28px var(--f-sans);
      }
      .name {
        display: block;
        font: 600 26px/31px var(--f-display);
      }
      .words,
      .words.judgement {
        font-size: 22px;
        line-height: 28px;
      }
      li p {
        margin-top: 6px;
      }
      @container (max-width: 1119px) {
        .name {
          font-size: 20px;
        }
      }
    `,
  ];

  @property({ attribute: false }) places: readonly StripPlace[] = [];
  /** What is said of those who stand nowhere on the strip, and who they are. */
  @property() apartHeading = '';
  @property({ attribute: false }) apart: readonly Holder[] = [];

  protected override render(): TemplateResult {
    const step = WIDTH / Math.max(1, this.places.length);
    const half = WIDTH / Math.max(1, this.apart.length);
    return html`
      ${drawing(this.strokes(step))}
      <ul>
        ${this.places.map(
          (place, i) =>
            html`<li>
              <span class="lab place" style=${at(LEFT + step * i, STRIP - 20, { v: 'bottom' })}>${place.place}</span>
              <div class="lab" style=${at(LEFT + step * i, STRIP + 22, { w: step - 20 })}>${this.holder(place)}</div>
            </li>`,
        )}
      </ul>
      <p class="lab place" style=${at(LEFT, APART)}>${this.apartHeading}</p>
      <ul>
        ${this.apart.map((holder, i) => html`<li class="lab" style=${at(LEFT + half * i, APART + 34, { w: half - 32 })}>${this.holder(holder)}</li>`)}
      </ul>
    `;
  }

  private holder({ name, claims }: Holder): TemplateResult {
    return html`<b class="name">${name}</b> ${claims.map((claim) => html`<p>${this.run(claim)}</p>`)}`;
  }

  private strokes(step: number): SVGTemplateResult {
    return svg`<path class="s-ink" stroke-width="2" d="M${LEFT} ${STRIP}H${LEFT + WIDTH}" />
      ${this.places.map((_, i) => svg`<circle class="s-ink f-paper" stroke-width="3" cx=${LEFT + 9 + step * i} cy=${STRIP} r="9" />`)}
      <path class="s-rule2" stroke-width="1" d="M${LEFT} ${APART - 12}H${LEFT + WIDTH}" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'stance-strip': StanceStrip;
  }
}
