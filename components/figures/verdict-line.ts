import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
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
      p.then {
        margin-top: -2px;
        padding-left: 22px;
        font: var(--t-label);
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
  /** A second sentence, in smaller letters. */
  @property({ attribute: false }) then: Claim | undefined;

  protected override render(): TemplateResult {
    return html`<div class=${this.from(this.arrives)}>
      <p class="judgement-block">${claimRun(this.claim, { inner: true })}</p>
      ${this.then ? html`<p class="then">${claimRun(this.then)}</p>` : nothing}
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'verdict-line': VerdictLine;
  }
}
