import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { blockOf, claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';

/** The sentence that a drawing leads to, under a rule at the foot of the page, in the voice of its kind. */
@customElement('verdict-line')
export class VerdictLine extends Figure {
  static override styles = [
    Figure.styles,
    css`
      :host {
        top: 76.67%;
        left: var(--margin);
        right: var(--margin);
        bottom: auto;
      }
      div {
        border-top: 1px solid var(--rule);
      }
      p {
        margin-top: 12px;
        font: var(--t-verdict);
      }
      @container (max-width: 719px) {
        p {
          font-size: 22px;
          line-height: 29px;
        }
      }
    `,
  ];

  @property({ attribute: false }) claim!: Claim;

  protected override render(): TemplateResult {
    return html`<div class=${this.from(this.arrives)}>
      <p class=${blockOf(this.claim)}>${claimRun(this.claim, { inner: true })}</p>
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'verdict-line': VerdictLine;
  }
}
