/** Whose briefing it is, and a copy of the file that says so. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tellFilled } from '../../components/kit/fields.js';
import type { Cut, Field } from '../../model/deck.js';
import { OWN_CUT, minutesOf } from '../../model/own-cut.js';
import type { Page } from '../../model/pages.js';
import { isBackup, isCover } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { dialogStyles } from '../dialog-styles.js';

/** Whose a copy is to be. */
export type Edition = 'speaker' | 'audience';

/** Languages of briefings, in which today’s date is offered. */
const LANGUAGES = ['en-GB', 'uk', 'fr', 'de'];

/** Enter ends a line, and Esc shuts the dialog, which keeps what was typed. */
const takeEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.isComposing) (event.target as HTMLInputElement).blur();
};

/**
 * @fires field-filled - CustomEvent<FieldFilled>, when a line has been changed
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
      details {
        margin-bottom: 16px;
      }
      ul {
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
      }
      li label {
        display: flex;
        gap: 10px;
        align-items: baseline;
        margin: 0;
        padding: 6px 0;
        border-bottom: 1px solid var(--rule);
      }
      li span {
        flex: 1;
      }
      li i {
        color: var(--ink-2);
        white-space: nowrap;
      }
      .end p {
        flex: 1;
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly Field[] = [];
  @property({ attribute: false }) filled: Readonly<Record<string, string>> = {};
  /** Saves a copy with what is filled in, and with what the pen wrote or without. @returns what it is called */
  @property({ attribute: false }) saveCopy!: (edition: Edition, withInk: boolean) => Promise<string>;
  /** This file is a copy that has what the pen wrote. */
  @property({ type: Boolean }) carriesInk = false;
  /** This edition has a speaker's notes. */
  @property({ type: Boolean }) holdsNotes = false;
  @state() private pages: readonly Page[] = [];
  @state() private cut: Cut | undefined;
  /** Something is written on the slides. */
  @state() private isWritten = false;
  @state() private isCutOpen = false;
  @state() private told = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('[name="ink"]') private ink!: HTMLInputElement | null;

  async toggle({ now, ink }: DeckState): Promise<void> {
    this.know(now);
    this.isWritten = !ink.isEmpty;
    await this.updateComplete;
    if (this.dialog.open) return this.dialog.close();
    this.dialog.showModal();
  }

  /** What is filled in now, and the pages of the cut that follows from it. */
  know({ inputs, pages, cut }: DeckState['now']): void {
    this.told = '';
    this.filled = inputs;
    this.pages = pages;
    this.cut = cut;
  }

  private readonly ask = async (edition: Edition): Promise<void> => {
    (this.shadowRoot?.activeElement as HTMLElement | null)?.blur(); // what has just been typed
    try {
      const name = await this.saveCopy(edition, this.ink?.checked ?? false);
      this.told = `Saved as ${name}, where your browser keeps downloads.`;
    } catch {
      this.told =
        'No copy could be made. Open the file in another browser, or ask for it again: it may have been changed on its way.';
    }
  };

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">This briefing</h2>
      ${this.fields.map(
        ({ name, label, isDate }) =>
          html`<label class="line"
            >${label}<input
              name=${name}
              list=${isDate ? 'today' : nothing}
              autocomplete="off"
              dir="auto"
              .value=${this.filled[name] ?? ''}
              @change=${(event: Event) => tellFilled(this, { name, value: (event.target as HTMLInputElement).value })}
              @keydown=${takeEnter}
          /></label>`,
      )}
      <datalist id="today">
        ${LANGUAGES.map((language) => html`<option value=${new Date().toLocaleDateString(language, { dateStyle: 'long' })}></option>`)}
      </datalist>
      ${this.ownCut()}
      <p>
        A copy is this file with these lines and the cut in it. It is saved on this machine, and nothing is sent.
        ${
          this.holdsNotes
            ? 'It has the notes in it, yours too; the audience’s copy has what an audience sees, and no more.'
            : 'It has what an audience sees, and no more.'
        }
      </p>
      ${
        this.isWritten
          ? html`<p>
              <label
                ><input type="checkbox" name="ink" ?checked=${this.carriesInk} /> With what the pen wrote on the
                slides</label
              >
            </p>`
          : nothing
      }
      <div class="end">
        <p role="status">${this.told || (this.isCutOpen ? `This cut: ${this.cut?.name}` : '')}</p>
        <button type="button" @click=${() => this.dialog.close()}>Close</button>
        ${
          this.holdsNotes
            ? html`<button type="button" @click=${() => this.ask('audience')}>Save the audience’s copy</button>`
            : nothing
        }
        <button type="button" class="main" @click=${() => this.ask(this.holdsNotes ? 'speaker' : 'audience')}>
          Save a copy
        </button>
      </div>
    </dialog>`;
  }

  /**
   * All pages of the run but the cover, which every cut has. Those that are ticked are the cut; before there is one, those
   * of the cut in force.
   */
  private ownCut(): TemplateResult {
    const own = this.filled[OWN_CUT]?.split(' ');
    const run = this.pages.flatMap(({ slide, inRun }) =>
      isBackup(slide) || isCover(slide) ? [] : [{ slide, isTicked: own ? own.includes(slide.id) : inRun }],
    );
    const choose = ({ target }: Event): void => {
      const { value, checked } = target as HTMLInputElement;
      const ids = run
        .filter(({ slide, isTicked }) => (slide.id === value ? checked : isTicked))
        .map(({ slide }) => slide.id);
      if (ids.length) return tellFilled(this, { name: OWN_CUT, value: ids.join(' ') });
      (target as HTMLInputElement).checked = true;
      this.told = 'A cut has one page at least.';
    };
    return html`<details @toggle=${(event: Event) => (this.isCutOpen = (event.target as HTMLDetailsElement).open)}>
      <summary>A cut of your own: tick its pages (now: ${this.cut?.name})</summary>
      <ul @change=${choose}>
        ${run.map(
          ({ slide, isTicked }) =>
            html`<li>
              <label
                ><input type="checkbox" value=${slide.id} .checked=${isTicked} /><span>${slide.title}</span
                ><i>${minutesOf(slide)} min</i></label
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'briefing-details': BriefingDetails;
  }
}
