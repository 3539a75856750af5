/** Every claim of the page on show, its kind and its paragraph or source: what the room asks for when it doubts. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { claimItems, claimStyles } from '../../components/claims/claim-mark.js';
import { claimsShown, type Page } from '../../model/pages.js';
import { dialogStyles } from '../dialog-styles.js';

@customElement('page-evidence')
export class PageEvidence extends LitElement {
  static override styles = [
    dialogStyles,
    claimStyles,
    css`
      dialog {
        width: min(1120px, 100vw - 32px);
        font: var(--t-body);
      }
      ul {
        margin: 0 0 20px;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 8px 0;
        border-bottom: 1px solid var(--rule);
      }
      p {
        margin: 0 0 16px;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) page: Page | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the evidence of a page, or closes it. */
  async toggle(page: Page): Promise<void> {
    this.page = page;
    await this.updateComplete;
    if (this.dialog.open) return this.dialog.close();
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const { slide, source } = this.page ?? {};
    const claims = slide ? claimsShown(slide).filter(({ text }) => text) : [];
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">Evidence: ${slide?.title ?? ''}</h2>
      <ul>
        ${claimItems(claims)}
      </ul>
      <p>${source}</p>
      <div class="end"><button type="button" class="main" @click=${() => this.dialog.close()}>Close</button></div>
    </dialog>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'page-evidence': PageEvidence;
  }
}
