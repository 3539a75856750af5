import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { dialogStyles } from '../dialog-styles.js';
import { PAPERS, type Choice, type Paper } from './handout.js';
import type { Layout } from './handout-view.js';

const LAYOUTS: readonly { readonly value: Layout; readonly name: string; readonly what: string }[] = [
  { value: 'slides', name: 'Slides', what: 'one to a page, complete, landscape' },
  { value: 'notes', name: 'Notes pages', what: 'slide, sources and notes' },
  { value: 'three', name: 'Three to a page', what: 'with lines to write on' },
  { value: 'leave-behind', name: 'Brief to leave behind', what: 'two pages that stand alone' },
];

/**
 * Asks what is to be printed.
 * @fires print-chosen - CustomEvent<Choice>
 */
@customElement('print-dialog')
export class PrintDialog extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      dialog {
        width: 560px;
        max-width: 92vw;
      }
      fieldset {
        margin: 0 0 14px;
        padding: 0 0 10px;
        border: 0;
        border-bottom: 1px solid var(--rule);
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 10px;
        align-items: baseline;
        min-height: 30px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0 24px;
      }
      small {
        font: var(--t-tag);
        color: var(--ink-2);
      }
      input {
        accent-color: var(--blue);
      }
    `,
  ];

  /** The file has speaker notes to print. */
  @property({ type: Boolean }) notes = false;
  /** The cut in force, by name: what it leaves out is not printed. */
  @property() cut = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('form') private form!: HTMLFormElement;

  show(): void {
    this.dialog.showModal();
  }

  private readonly choose = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(this.form);
    const detail: Choice = {
      layout: form.get('layout') as Layout,
      paper: form.get('paper') as Paper,
      backup: form.has('backup'),
      grey: form.has('grey'),
    };
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('print-chosen', { detail }));
  };

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="print">
      <h2 id="print">Print</h2>
      <form @submit=${this.choose}>
        <fieldset>
          <legend>Layout</legend>
          ${LAYOUTS.filter(({ value }) => this.notes || value !== 'notes').map(
            ({ value, name, what }, i) =>
              html`<label
                ><input type="radio" name="layout" value=${value} ?checked=${i === 0} /><span
                  >${name} <small>${what}</small></span
                ></label
              >`,
          )}
        </fieldset>
        <fieldset>
          <legend>Paper</legend>
          <div class="row">
            ${Object.entries(PAPERS).map(
              ([value, { name }], i) =>
                html`<label><input type="radio" name="paper" value=${value} ?checked=${i === 0} />${name}</label>`,
            )}
          </div>
        </fieldset>
        <div class="row">
          <label><input type="checkbox" name="backup" />With the backup pages</label>
          <label><input type="checkbox" name="grey" />Without colour</label>
        </div>
        <p>
          Prints the pages of the cut “${this.cut}” (C chooses another). Presenter, venue and date are those on the
          cover.
        </p>
        <button class="main">Print</button>
        <button type="button" @click=${() => this.dialog.close()}>Cancel</button>
      </form>
    </dialog>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'print-dialog': PrintDialog;
  }
  interface HTMLElementEventMap {
    'print-chosen': CustomEvent<Choice>;
  }
}
