/** Whose briefing it is, and a copy of the file that says so. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tellFilled } from '../../components/kit/fields.js';
import type { Field } from '../../model/deck.js';
import { dialogStyles } from '../dialog-styles.js';

/** Enter ends a line, and Esc shuts the dialog, which keeps what was typed. */
const takeEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.isComposing) (event.target as HTMLInputElement).blur();
};

/**
 * @fires field-filled - CustomEvent<FieldFilled>, when a line has been changed
 * @fires copy-asked - CustomEvent<void>, to save a copy with what is filled in
 */
@customElement('briefing-details')
export class BriefingDetails extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      dialog {
        width: min(720px, 100vw - 32px);
      }
      label {
        display: block;
        margin-bottom: 12px;
      }
      .line input {
        height: 44px;
        margin-top: 6px;
      }
      p {
        margin: 0 0 16px;
        color: var(--ink-2);
      }
      .end {
        display: flex;
        gap: 12px;
        justify-content: flex-end;
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly Field[] = [];
  @property({ attribute: false }) filled: Readonly<Record<string, string>> = {};
  /** What whoever gets the copy will find in it beside the slides. */
  @property() holds = '';
  @state() private told = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  async toggle(filled: Readonly<Record<string, string>>): Promise<void> {
    if (this.dialog.open) return this.dialog.close();
    this.filled = filled;
    this.told = '';
    await this.updateComplete;
    this.dialog.showModal();
  }

  private readonly ask = (): void => {
    (this.shadowRoot?.activeElement as HTMLElement | null)?.blur(); // what has just been typed
    this.dispatchEvent(new CustomEvent('copy-asked'));
    this.told = 'The copy is where your browser keeps what it downloads.';
  };

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">This briefing</h2>
      ${this.fields.map(
        ({ name, label }) =>
          html`<label class="line"
            >${label}<input
              name=${name}
              autocomplete="off"
              dir="auto"
              .value=${this.filled[name] ?? ''}
              @change=${(event: Event) => tellFilled(this, { name, value: (event.target as HTMLInputElement).value })}
              @keydown=${takeEnter}
          /></label>`,
      )}
      <p>
        A copy is this file with these lines and the cut in it. It is saved on this machine, and nothing is sent.
        ${this.holds}
      </p>
      <p role="status">${this.told}</p>
      <div class="end">
        <button type="button" @click=${() => this.dialog.close()}>Close</button>
        <button type="button" class="main" @click=${this.ask}>Save a copy</button>
      </div>
    </dialog>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'briefing-details': BriefingDetails;
  }
  interface HTMLElementEventMap {
    'copy-asked': CustomEvent<void>;
  }
}
