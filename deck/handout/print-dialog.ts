import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tellFilled } from '../../components/kit/fields.js';
import type { Field } from '../../model/deck.js';
import { dialogStyles } from '../dialog-styles.js';
import { PAPERS, type Choice, type Paper } from './handout.js';
import type { Layout } from './handout-template.js';

const LAYOUTS: readonly { readonly value: Layout; readonly name: string; readonly what: string }[] = [
  { value: 'slides', name: 'Slides', what: 'one to a page, complete, landscape' },
  { value: 'notes', name: 'Notes pages', what: 'slide, evidence, notes, room to write' },
  { value: 'two', name: 'Two to a page', what: 'with lines to write on' },
  { value: 'leave-behind', name: 'Brief to leave behind', what: 'two pages that stand alone' },
];

/**
 * Asks what is to be printed, and for whom.
 * @fires print-chosen - CustomEvent<Choice>
 * @fires field-filled - CustomEvent<FieldFilled>, when the cut or a line of the cover is changed
 */
@customElement('print-dialog')
export class PrintDialog extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      dialog {
        width: 620px;
        max-width: 92vw;
      }
      fieldset {
        margin: 0 0 12px;
        padding: 0 0 8px;
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
      .row label.line {
        flex: 1 1 150px;
        display: block;
      }
      .line input {
        height: 32px;
      }
      small {
        font: var(--t-tag);
        color: var(--ink-2);
      }
      input {
        accent-color: var(--blue);
      }
      output {
        flex: 1;
        color: var(--ink-2);
      }
    `,
  ];

  /** Cuts to choose from; what the one in force leaves out is not printed. */
  @property({ attribute: false }) cuts: readonly { readonly id: string; readonly name: string }[] = [];
  /** The lines to fill in. */
  @property({ attribute: false }) fields: readonly Field[] = [];
  /** What is filled in on the cover. */
  @property({ attribute: false }) filled: Readonly<Record<string, string>> = {};
  /** How many sheets a layout takes now. */
  @property({ attribute: false }) sheets: (layout: Layout) => number = () => 0;
  /** Something is written on the slides. */
  @property({ type: Boolean }) isWritten = false;
  @state() private layout: Layout = 'slides';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('form') private form!: HTMLFormElement;

  show(): void {
    this.dialog.showModal();
  }

  private readonly choose = (): void => {
    const form = new FormData(this.form);
    const detail: Choice = {
      layout: this.layout,
      paper: form.get('paper') as Paper,
      backup: form.has('backup'),
      grey: form.has('grey'),
      ink: form.has('ink'),
    };
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('print-chosen', { detail }));
  };

  /** As a form does with Enter; a sandboxed frame may have no forms that do anything. */
  private readonly enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.target.dispatchEvent(new Event('change')); // what has just been typed
    this.choose();
  };

  protected override render(): TemplateResult {
    const count = this.sheets(this.layout);
    const brief = this.layout === 'leave-behind';
    const cut = this.filled['cut'] ?? this.cuts[0]?.id;
    return html`<dialog aria-labelledby="print">
      <h2 id="print">Print</h2>
      <form @submit=${(event: Event) => event.preventDefault()} @keydown=${this.enter}>
        <fieldset>
          <legend>Layout</legend>
          ${LAYOUTS.map(({ value, name, what }) =>
            this.radio(
              'layout',
              value,
              value === this.layout,
              () => (this.layout = value),
              html`${name} <small>${what}</small>`,
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>Cut</legend>
          <div class="row">
            ${this.cuts.map(({ id, name }) =>
              this.radio('cut', id, id === cut, () => tellFilled(this, { name: 'cut', value: id }), html`${name}`),
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend>Paper</legend>
          <div class="row">
            ${Object.entries(PAPERS).map(([value, { name }], i) => this.radio('paper', value, i === 0, () => undefined, html`${name}`))}
            <label><input type="checkbox" name="backup" ?disabled=${brief} />With the backup pages</label>
            <label><input type="checkbox" name="grey" />Without colour</label>
            ${this.isWritten ? html`<label><input type="checkbox" name="ink" />With what the pen wrote</label>` : nothing}
          </div>
        </fieldset>
        <fieldset>
          <legend>At the head of each sheet</legend>
          <div class="row">
            ${this.fields.map(
              ({ name, label }) =>
                html`<label class="line"
                  >${label}<input
                    autocomplete="off"
                    .value=${this.filled[name] ?? ''}
                    @change=${(event: Event) => tellFilled(this, { name, value: (event.target as HTMLInputElement).value })}
                /></label>`,
            )}
          </div>
        </fieldset>
        <div class="end">
          <output
            >${count} ${count === 1 ? 'sheet' : 'sheets'}${brief ? '' : ', and more with the backup pages'}</output
          >
          <button type="button" @click=${() => this.dialog.close()}>Cancel</button>
          <button type="button" class="main" @click=${this.choose}>Print</button>
        </div>
      </form>
    </dialog>`;
  }

  private radio(
    name: string,
    value: string,
    checked: boolean,
    choose: () => void,
    label: TemplateResult,
  ): TemplateResult {
    return html`<label
      ><input type="radio" name=${name} value=${value} ?checked=${checked} @change=${choose} /><span
        >${label}</span
      ></label
    >`;
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
