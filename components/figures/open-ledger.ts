import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A line of the ledger. */
export interface Entry {
  readonly heading: string;
  /** How sure it is, in a word. */
  readonly status: string;
  readonly claim: Claim;
  /** Nothing is entered: the box stays empty, and is the point of the page. */
  readonly empty?: boolean;
}

const TOP = 164;
const HEIGHT = 468;

/** What is known and what is not, a line each; the lines stand from the first part, and each part fills one in. */
@customElement('open-ledger')
export class OpenLedger extends Figure {
  static override readonly holds: typeof Figure.holds = { entries: [1, 6] };

  static override styles = [
    Figure.styles,
    css`
      .heading {
        font: 600 28px/36px var(--f-display);
      }
      .status {
        font: 600 30px/38px var(--f-sans);
      }
      @container (max-width: 719px) {
        .heading,
        .status {
          font-size: 22px;
          line-height: 28px;
        }
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly Entry[] = [];

  protected override render(): TemplateResult {
    const pitch = HEIGHT / Math.max(1, this.entries.length);
    const y = (i: number): number => TOP + pitch * i;
    return html`
      ${drawing(
        this.entries.map(({ empty }, i) => {
          const box = `M384 ${y(i) + 20}h300v${pitch - 40}h-300Z`;
          return svg`<path class="s-rule2" d="M64 ${y(i)}H1216${box}" />
            <path class="${empty ? 's-sig' : 's-ink f-tint'} ${this.from(i + 1)}" stroke-width=${empty ? 5 : 2} d=${box} />`;
        }),
      )}
      <dl>
        ${this.entries.map(
          ({ heading, status, claim, empty }, i) =>
            html`<dt class="lab heading" style=${at(64, y(i) + pitch / 2, { w: 300, v: 'middle' })}>${heading}</dt>
              <dd
                class="lab status ${empty ? 'signal' : ''} ${this.from(i + 1)}"
                style=${at(534, y(i) + pitch / 2, { w: 272, h: 'middle', v: 'middle' })}
              >
                ${status}
              </dd>
              <dd class="lab statement ${this.from(i + 1)}" style=${at(720, y(i) + pitch / 2, { w: 496, v: 'middle' })}>
                ${this.run(claim)}
              </dd>`,
        )}
      </dl>
    `;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'open-ledger': OpenLedger;
  }
}
