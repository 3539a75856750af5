import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { arrow, node } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** One of two things that meet in the same core. */
export interface Approach {
  readonly heading: string;
  readonly claim: Claim;
}

/** Two roads to one aim: whichever way one comes, the same thing stands in the middle. */
@customElement('shared-core')
export class SharedCore extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .big {
        font: 600 42px/52px var(--f-display);
        display: block;
      }
      .core .words {
        font: 400 36px/46px var(--f-italic);
      }
      .approach .words {
        color: var(--ink);
        font-size: 21px;
        line-height: 30px;
      }
    `,
  ];

  @property({ attribute: false }) left!: Approach;
  @property({ attribute: false }) right!: Approach;
  @property({ attribute: false }) core!: Claim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(svg`
        ${arrow(
          [
            { x: 64, y: 394 },
            { x: 445, y: 394 },
          ],
          { weight: 'path' },
        )}
        ${arrow(
          [
            { x: 1216, y: 394 },
            { x: 835, y: 394 },
          ],
          { weight: 'path' },
        )}
        ${node({ x: 448, y: 284, w: 384, h: 220 }, 'judgement', { crux: true })}`)}
      <ul>
        <li class="lab approach" style=${at(64, 374, { w: 366, v: 'bottom' })}>
          <span class="big">${this.left.heading}</span>${claimWords(this.left.claim)}<br />${claimMark(this.left.claim)}
        </li>
        <li class="lab core" style=${at(644, 394, { w: 340, h: 'middle', v: 'middle' })}>
          ${claimWords(this.core)}<br />${claimMark(this.core, { inner: true })}
        </li>
        <li class="lab approach" style=${at(1216, 374, { w: 366, h: 'end', v: 'bottom' })}>
          <span class="big">${this.right.heading}</span
          >${claimWords(this.right.claim)}<br />${claimMark(this.right.claim)}
        </li>
      </ul>
    `;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'shared-core': SharedCore;
  }
}
