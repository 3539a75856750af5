import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';

/** Whose argument it is, what it cites, what was added, and how the deck was made. */
@customElement('source-columns')
export class SourceColumns extends Figure {
  static override styles = [
    Figure.styles,
    css`
      :host {
        top: 20%;
        left: var(--margin);
        right: var(--margin);
        bottom: auto;
      }
      .columns {
        display: grid;
        grid-template-columns: 272px auto 1fr;
        height: calc(452px * var(--stretch, 1));
        border-bottom: 1.5px solid var(--ink);
      }
      .columns > * + * {
        padding-left: 20px;
        border-left: 1px solid var(--rule);
      }
      .press {
        width: 236px;
      }
      .columns > :first-child {
        padding-right: 20px;
      }
      li {
        padding: calc(2px + (var(--stretch, 1) - 1) * 16px) 0;
        border-bottom: 1px solid var(--rule);
        line-height: 21px;
      }
      li:last-child {
        border: 0; /* what follows is ruled off anyway */
      }
      .name {
        font: 600 28px/36px var(--f-display);
      }
      .made {
        margin-top: 12px;
      }
      @container (max-width: 1119px) {
        .columns {
          display: block;
          height: auto;
        }
        .columns > * {
          padding: 0 0 20px !important;
          border: 0 !important;
        }
      }
    `,
  ];

  @property() author = '';
  @property({ attribute: false }) about!: Claim;
  @property() essay = '';
  /** What else the essay cites, and the claim that it does. */
  @property({ attribute: false }) cited: Claim | undefined;
  @property() citedHeading = '';
  @property({ attribute: false }) press: readonly string[] = [];
  @property({ attribute: false }) context: readonly string[] = [];
  @property() contextHeading = '';
  @property() made = '';

  protected override render(): TemplateResult {
    return html`
      <div class="columns">
        <div>
          <p class="name">${this.author}</p>
          <p style="margin:6px 0 14px">${claimRun(this.about)}</p>
          <p class="strong">The essay</p>
          <p>${this.essay}</p>
        </div>
        ${
          this.cited
            ? html`<div class="press">
                <p class="strong">${this.citedHeading} ${claimMark(this.cited)}</p>
                <ul data-claim=${this.cited.id}>
                  ${this.press.map((item) => html`<li>${item}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        <div>
          <p class="strong">${this.contextHeading}</p>
          <ul>
            ${this.context.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>
      </div>
      <p class="made"><span class="strong">How this deck was made</span> ${this.made}</p>
    `;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'source-columns': SourceColumns;
  }
}
