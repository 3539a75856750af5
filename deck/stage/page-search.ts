/** The search over the slides: whatever is asked, one field, and Enter goes there. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Page } from '../../model/pages.js';
import { dialogStyles } from '../dialog-styles.js';
import type { Found } from '../search.js';

/** As many as one looks through. */
const MOST = 30;

/**
 * A field with the list of what is found under it, as the ARIA practices call a combobox with a list.
 * @fires found-chosen - CustomEvent<Found>, to go there
 */
@customElement('page-search')
export class PageSearch extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      dialog {
        width: min(1000px, 100vw - 32px);
        height: min(640px, 92vh);
        margin-top: 4vh;
      }
      /* A dialog that is shut stays shut. */
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      input {
        box-sizing: border-box;
        width: 100%;
        min-height: 48px;
        margin: 4px 0 8px;
        padding: 0 12px;
        border: 1.5px solid var(--ink);
        border-radius: 0;
        background: var(--paper);
        font: var(--t-label);
        color: var(--ink);
      }
      ul {
        flex: 1;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }
      li {
        display: flex;
        gap: 16px;
        min-height: 28px;
        padding: 8px 12px;
        border-bottom: 1px solid var(--rule);
        cursor: pointer;
      }
      li b {
        min-width: 32px;
      }
      li span {
        flex: 1;
      }
      li i {
        color: var(--ink-2);
        white-space: nowrap;
      }
      [aria-selected='true'] {
        outline: 3px solid var(--blue);
        outline-offset: -3px;
      }
      p {
        margin: 8px 0 0;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) pages: readonly Page[] = [];
  /** What is found, the best first. */
  @property({ attribute: false }) find: (query: string) => readonly Found[] = () => [];
  @state() private found: readonly Found[] = [];
  @state() private active = 0;
  @query('dialog') private dialog: HTMLDialogElement | undefined;
  @query('input') private field!: HTMLInputElement;

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  async open(pages: readonly Page[]): Promise<void> {
    this.pages = pages;
    await this.updateComplete; // when it is first opened, nothing is drawn yet
    if (!this.isOpen) this.dialog?.showModal();
    this.field.value = '';
    this.look();
    await this.updateComplete;
    this.field.focus();
  }

  private readonly look = (): void => {
    const found = this.find(this.field.value);
    // A page stands once for all that is said on it.
    const first = found.filter(
      ({ kind, page }, i) =>
        kind !== 'notes' || found.findIndex((each) => each.kind === kind && each.page === page) === i,
    );
    this.found = first.slice(0, MOST);
    this.active = 0;
  };

  private choose(found: Found | undefined): void {
    if (!found) return;
    this.dialog?.close();
    this.dispatchEvent(new CustomEvent('found-chosen', { detail: found }));
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault(); // the field would be emptied first
      return this.dialog?.close();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined && event.key !== 'Enter') return;
    event.preventDefault(); // once the dialog is shut, the key would be the stage’s
    if (by === undefined) return this.choose(this.found[this.active]);
    this.active = Math.min(Math.max(this.active + by, 0), Math.max(this.found.length - 1, 0));
  };

  protected override updated(): void {
    this.dialog?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const count = this.found.length;
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">Find a page</h2>
      <label for="asked">A word of a title, a claim, a name; a paragraph (¶ 24)</label>
      <input
        id="asked"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-expanded=${count ? 'true' : 'false'}
        aria-controls="found"
        aria-activedescendant=${count ? `found-${this.active}` : ''}
        @input=${this.look}
        @keydown=${this.keyed}
      />
      <ul id="found" role="listbox" aria-label="Found">
        ${this.found.map((each, i) => this.row(each, i))}
      </ul>
      <p role="status">
        ${count ? `${count} found. Enter opens one; then Backspace returns.` : 'Nothing has all of these words. Try fewer, or a paragraph number.'}
      </p>
    </dialog>`;
  }

  /** What is only said is not shown to the room: its page is. */
  private row(each: Found, i: number): TemplateResult {
    const { number, slide } = this.pages[each.page]!;
    return html`<li
      role="option"
      id="found-${i}"
      aria-selected=${i === this.active ? 'true' : 'false'}
      @click=${() => this.choose(each)}
    >
      <b>${number}</b><span>${each.kind === 'notes' ? slide.title : each.text}</span
      ><i>${each.kind === 'notes' ? 'in what is said' : (each.mark ?? '')}</i>
    </li>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'page-search': PageSearch;
  }
  interface HTMLElementEventMap {
    'found-chosen': CustomEvent<Found>;
  }
}
