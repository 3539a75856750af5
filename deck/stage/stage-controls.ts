import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { dialogStyles } from '../dialog-styles.js';
import { keycaps, type ListedCommand } from '../commands.js';
import { version } from '../version.js';

/** Milliseconds that the buttons stay after the pointer has come to rest. */
const LINGER = 3000;

/**
 * The buttons at the foot, which come when the pointer moves or the focus enters and then go; and the help on keys.
 * @fires letters-turned - CustomEvent<boolean>, whether keys that write a character shall be commands
 */
@customElement('stage-controls')
export class StageControls extends LitElement {
  static override styles = [
    dialogStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 0;
        z-index: 40;
        display: grid;
        align-items: center;
        box-sizing: border-box;
        min-height: calc(min(100vw / 1280, 100vh / 720) * 66); /* as high as the foot of a page */
        padding: 9px 0;
        background: var(--paper); /* over the foot of the page, and all of it: half a source line misleads */
        font: 600 18px/24px var(--f-sans);
        opacity: 0;
        visibility: hidden;
      }
      /* While the pen is out, a finger has no other way to put it away. */
      :host([awake]),
      :host([pen]),
      :host(:focus-within) {
        opacity: 1;
        visibility: visible;
      }
      /* Reachable by keyboard while unseen: visibility would take the buttons out of the tab order. */
      :host(:not([awake], [pen])) {
        visibility: visible;
        pointer-events: none;
      }
      /* On a tall canvas head and foot are set larger. */
      @media (max-aspect-ratio: 3/2) {
        :host {
          min-height: calc(min(100vw / 1280, 100vh / 960) * 104);
        }
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
      }
      nav button {
        margin-left: -1.5px;
      }
      nav button[aria-pressed='true'] {
        box-shadow: inset 0 -5px var(--blue);
      }
      nav button:focus-visible {
        position: relative;
        z-index: 1;
      }
      dialog {
        pointer-events: auto;
        width: min(1216px, 100vw - 16px);
        max-width: none;
        --foot: 20px;
        padding: 16px 32px var(--foot);
      }
      .tasks {
        columns: 2 380px;
        column-gap: 40px;
      }
      section {
        break-inside: avoid;
        margin-bottom: 10px;
      }
      h3 {
        margin: 0 0 2px;
        font: 600 18px/28px var(--f-sans);
        color: var(--ink-2);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      tr {
        border-top: 1px solid var(--rule);
      }
      td,
      th {
        padding: 3px 0;
        font: 400 18px/26px var(--f-sans);
      }
      th {
        width: 1%;
        padding-right: 16px;
        text-align: left;
        white-space: nowrap;
      }
      small {
        margin-left: auto;
        font: 400 14px/16px var(--f-sans);
        color: var(--ink-2);
      }
      kbd {
        display: inline-block;
        min-width: 28px;
        margin-right: 4px;
        padding: 0 6px;
        border: 1.5px solid var(--ink-2);
        font: 600 16px/24px var(--f-sans);
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) commands: readonly ListedCommand[] = [];
  /** Keys that write a character are commands. */
  @property({ type: Boolean }) letters = true;
  /** The pen is out. */
  @property({ type: Boolean, reflect: true }) pen = false;
  @property({ type: Boolean, reflect: true }) awake = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private rest: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointermove', this.wake);
    addEventListener('pointerdown', this.wake);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointermove', this.wake);
    removeEventListener('pointerdown', this.wake);
    clearTimeout(this.rest);
  }

  /** Opens the list of keys, or shuts it. */
  toggleHelp(): void {
    if (this.dialog.open) this.dialog.close();
    else {
      this.dialog.showModal();
      this.dialog.querySelector<HTMLElement>('.main')?.focus();
      this.dialog.scrollTop = 0; // the focus goes to its button, at the end of the list
    }
  }

  /** Shows the buttons for a while. */
  readonly wake = (): void => {
    this.awake = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => (this.awake = false), LINGER);
  };

  protected override render(): TemplateResult {
    const { name, digest } = version();
    return html`
      <nav aria-label="Presenting">
        ${this.commands
          .filter(({ button, withPen }) => button && (this.pen ? withPen : withPen !== 'only'))
          .map(
            (command) =>
              html`<button
                type="button"
                class=${command.id === 'next' ? 'main' : ''}
                aria-pressed=${command.id === 'pen' ? (this.pen ? 'true' : 'false') : nothing}
                @click=${() => command.run('')}
              >
                ${command.button}
              </button>`,
          )}
      </nav>
      <dialog aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <div class="tasks">${[...new Set(this.commands.map(({ task }) => task))].map((task) => this.task(task))}</div>
        <div class="end">
          <button type="button" class="main" @click=${() => this.dialog.close()}>Close</button>
          <label
            ><input
              type="checkbox"
              .checked=${this.letters}
              @change=${(event: Event) =>
                this.dispatchEvent(
                  new CustomEvent('letters-turned', { detail: (event.target as HTMLInputElement).checked }),
                )}
            />
            Letters, digits and signs are keys too. Turn this off if you speak to your machine.</label
          ><small>${name}<br />SHA-256 ${digest.slice(0, 32)}<br />${digest.slice(32)}</small>
        </div>
      </dialog>
    `;
  }

  private task(name: string): TemplateResult {
    return html`<section>
      <h3>${name}</h3>
      <table>
        <tbody>
          ${this.commands
            .filter(({ task, withPen, unlisted }) => task === name && withPen !== 'only' && !unlisted)
            .map(
              ({ keys, does }) =>
                html`<tr>
                  <th scope="row">${keycaps(keys).map((cap) => (cap === '–' ? cap : html`<kbd>${cap}</kbd>`))}</th>
                  <td>${does}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </section>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'stage-controls': StageControls;
  }
  interface HTMLElementEventMap {
    'letters-turned': CustomEvent<boolean>;
  }
}
