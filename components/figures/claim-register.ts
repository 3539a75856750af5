import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KINDS, type ClaimKind, type KindNames } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import {
  countLine,
  filterRows,
  inParagraphOrder,
  type RegisterQuery,
  type RegisterRow,
} from './claim-register.model.js';
import { leaveField } from '../kit/fields.js';
import { Figure } from '../kit/figure.js';

/** Every claim with its kind and its place; filtered by kind, and by words or paragraph. */
@customElement('claim-register')
export class ClaimRegister extends Figure {
  static override styles = [
    Figure.styles,
    css`
      :host {
        top: 18.9%;
        left: var(--margin);
        right: var(--margin);
        bottom: 11.1%;
        display: flex;
        flex-direction: column;
        pointer-events: auto;
      }
      form {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: 6px 0 14px;
        border-bottom: 1.5px solid var(--ink);
      }
      input {
        width: 250px;
        height: 36px;
        margin-right: 18px;
        padding: 0 2px;
        border: 0;
        border-bottom: 1.5px solid var(--ink);
        border-radius: 0;
        background: transparent;
        font: var(--t-label);
        color: var(--ink);
      }
      input::placeholder {
        color: var(--ink-2);
        opacity: 1;
      }
      button {
        padding: 4px 13px 5px;
        border: 1.5px solid var(--blue);
        background: var(--paper);
        font: var(--t-label);
      }
      button[aria-pressed='true'] {
        background: var(--blue);
        color: var(--paper);
        font-weight: 600;
      }
      output {
        margin-left: auto;
        color: var(--ink-2);
      }
      .rows {
        flex: 1;
        overflow-y: auto;
        overscroll-behavior: contain;
        border-bottom: 1.5px solid var(--ink);
      }
      .rows:focus-visible {
        outline-offset: -3px;
      }
      .words {
        font-size: 20px;
        line-height: 26px;
      }
      .words.judgement {
        font-size: 21px;
      }
      li {
        display: grid;
        grid-template-columns: 218px 1fr 84px;
        gap: 16px;
        align-items: baseline;
        padding: 9px 12px 10px 16px;
        border-bottom: 1px solid var(--rule);
      }
      li a {
        text-align: right;
      }
      @container (max-width: 1119px) {
        form {
          flex-wrap: wrap;
        }
        .rows {
          overflow: visible;
        }
        li {
          break-inside: avoid;
        }
      }
      @container (max-width: 719px) {
        li {
          grid-template-columns: 1fr auto;
          padding: 9px 0;
          border-top: 0;
        }
        .words {
          grid-column: 1 / -1;
        }
        li a {
          grid-row: 1;
          grid-column: 2;
        }
      }
      li:hover,
      li:focus-within {
        background: var(--tint);
        box-shadow: inset 4px 0 var(--signal);
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly RegisterRow[] = [];
  /** What the kinds are called, to choose from. */
  @property({ attribute: false }) kinds!: KindNames;

  private get query(): RegisterQuery {
    const { kind, text, claim } = this.state;
    // Kept from a deck that has changed since, an id may name no claim.
    if (typeof claim === 'string' && this.rows.some((row) => row.claim.id === claim)) return { text: '', claim };
    const known = KINDS.find((each) => each === kind);
    return { text: typeof text === 'string' ? text : '', ...(known && { kind: known }) };
  }

  /** The query without a claim asked for from elsewhere, which any filter ends. */
  private get filter(): RegisterQuery {
    const { kind, text } = this.query;
    return { text, ...(kind && { kind }) };
  }

  protected override render(): TemplateResult {
    const shown = filterRows(inParagraphOrder(this.rows), this.query);
    return html`
      <form class="control" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <input
          type="search"
          aria-label="Find a claim or a paragraph"
          placeholder="find a claim or a ¶"
          .value=${live(this.query.text)}
          @keydown=${leaveField}
          @input=${(event: Event) => this.change({ ...this.filter, text: (event.target as HTMLInputElement).value })}
        />
        <span>Show</span>${this.chip('all')}${KINDS.map((kind) => this.chip(this.kinds[kind].name, kind))}
        ${
          this.query.claim === undefined
            ? nothing
            : html`<button type="button" aria-pressed="true" @click=${() => this.change({ text: '' })}>
                one claim ×
              </button>`
        }
        <output>${countLine(shown.length, this.rows.length)}</output>
      </form>
      <div class="rows" tabindex="0" role="region" aria-label="Claims, in order of paragraph">
        ${
          shown.length
            ? html`<ul>
                ${shown.map((row) => this.row(row))}
              </ul>`
            : html`<p style="padding:16px">No claim has all of these words. Try fewer, or a paragraph number.</p>`
        }
      </div>
    `;
  }

  private chip(label: string, kind?: ClaimKind): TemplateResult {
    const { text } = this.query;
    return html`<button
      type="button"
      aria-pressed=${this.query.claim === undefined && this.query.kind === kind ? 'true' : 'false'}
      @click=${() => this.change(kind ? { kind, text } : { text })}
    >
      ${label}
    </button>`;
  }

  private row({ claim, href, where }: RegisterRow): TemplateResult {
    return html`<li>
      <span>${claimMark(claim)}</span>${claimWords(claim)}<a href=${href} aria-label=${`${where}: ${claim.text}`}
        >${where}</a
      >
    </li>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'claim-register': ClaimRegister;
  }
}
