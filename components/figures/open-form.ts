import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';

/** What is not known: a form with one box that holds no answer, and under it what little is said. */
@customElement('open-form')
export class OpenForm extends Figure {
  static override styles = [
    Figure.styles,
    css`
      :host {
        left: 676px;
        top: 290px;
        right: var(--margin);
        bottom: auto;
      }
      .form {
        margin-top: 12px;
        padding: 14px 24px 16px;
        border: 1.5px solid var(--ink);
        background: var(--tint);
      }
      .box {
        margin: 6px 0 14px;
        padding: 10px 14px;
        border: 3px solid var(--signal);
        background: var(--paper);
        color: var(--signal);
        font: var(--t-strong);
      }
      .box .mark {
        float: right;
      }
      .verdict {
        margin-top: 18px;
        font: 400 24px/32px var(--f-italic);
      }
    `,
  ];

  @property() heading = '';
  @property() question = '';
  @property({ attribute: false }) answer!: Claim;
  @property({ attribute: false }) known: readonly Claim[] = [];
  @property({ attribute: false }) verdict!: Claim;

  protected override render(): TemplateResult {
    return html`<div class=${this.from(this.arrives)}>
      <h3 class="head">${this.heading}</h3>
      <div class="form">
        <p class="body">${this.question}</p>
        <p class="box">${claimRun(this.answer)}</p>
        <ul>
          ${this.known.map((claim) => html`<li>${claimRun(claim)}</li>`)}
        </ul>
      </div>
      <p class="verdict judgement-block">${claimRun(this.verdict, { inner: true })}</p>
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'open-form': OpenForm;
  }
}
