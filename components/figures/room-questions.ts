import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimRun, claimWords } from '../claims/claim-mark.js';
import { station } from '../kit/strokes.js';
import { HANDS, leaveField, tellFilled } from '../kit/fields.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A decision put to the room. */
export interface RoomQuestion {
  readonly question: ContextClaim;
  /** The claim that it follows from, and where that is argued. */
  readonly from: Claim;
  readonly href: string;
  readonly place: string;
  /** Boxes that an answer would fill. */
  readonly boxes: readonly string[];
}

/**
 * Decisions for those present, one a part, each with room to count hands before and after; complete, it lists them all.
 * @fires field-filled - CustomEvent<FieldFilled>, when a count is written
 */
@customElement('room-questions')
export class RoomQuestions extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .asked .words {
        font: var(--t-question);
        letter-spacing: -0.014em;
      }
      .form {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        gap: 24px;
        padding: 16px 24px 24px;
        border: 1.5px solid var(--ink);
        background: var(--tint);
      }
      .form b {
        display: block;
        height: 56px;
        margin-top: 6px;
        border: 3px solid var(--signal);
        background: var(--paper);
      }
      .hands {
        display: flex;
        align-items: center;
        gap: 14px;
      }
      .hands input {
        width: 64px;
        height: 34px;
        margin-left: 8px;
        padding: 0 6px;
        border: 1.5px solid var(--blue);
        border-radius: 0;
        background: var(--paper);
        font: var(--t-body);
        font-variant-numeric: tabular-nums;
        color: var(--ink);
      }
      .blank {
        display: none;
      }
      @media print {
        .blank {
          display: inline; /* for a show of hands on paper */
          font-style: normal;
        }
        .blank b {
          display: inline-block;
          width: 44px;
          height: 22px;
          margin: 0 12px 0 6px;
          border: 1.5px solid var(--ink);
          vertical-align: middle;
        }
        /* what one room said is not the next one's */
        .hands input {
          color: transparent;
        }
      }
      .list .words.context {
        font: 400 24px/30px var(--f-display);
      }
    `,
  ];

  @property({ attribute: false }) questions: readonly RoomQuestion[] = [];
  /** Counts written so far, by the field's name. */
  @property({ attribute: false }) filled: Readonly<Record<string, string>> = {};
  /** Says whose questions they are. */
  @property() whose = '';

  protected override render(): TemplateResult {
    const asked = this.questions[this.shown - 1];
    const pitch = (asked ? 416 : 392) / Math.max(1, this.questions.length - 1);
    return html`
      ${drawing(svg`
        <path class="s-rule2" stroke-width="1" d="M84 178V${178 + pitch * (this.questions.length - 1)}" />${this.shown > this.questions.length ? svg`` : svg`<path class="s-rule" stroke-width="1" d="M176 556H1216" />`}
        ${this.questions.map((_, i) => {
          const state = i + 1 < this.shown ? 'past' : i + 1 === this.shown ? 'here' : 'ahead';
          return station({ x: 84, y: 178 + pitch * i }, i + 1, state, 17);
        })}`)}
      ${asked ? this.one(asked) : this.all(pitch)}
      <p class="lab body" style=${at(176, asked ? 574 : 612)}>
        <span class="context-block" style="display:inline-block">${this.whose}</span>
      </p>
    `;
  }

  private one({ question, from, href, place, boxes }: RoomQuestion): TemplateResult {
    const next = this.questions[this.shown];
    return html`
      <p class="lab asked" style=${at(176, 146, { w: 1000 })}>${claimWords(question)}</p>
      <div class="lab form" style=${at(176, 312, { w: 640 })}>
        ${boxes.map((box) => html`<p class="body">${box}<b></b></p>`)}
      </div>
      <div class="lab" style=${at(856, 312, { w: 360 })}>
        <p class="strong">It follows from</p>
        <p style="margin:4px 0 8px">${claimRun(from)}</p>
        <a href=${href}>${place}</a>
      </div>
      <div class="lab hands control" role="group" aria-label="Show of hands" style=${at(176, 460)}>
        <span><span class="strong">Hands up</span> for an answer now:</span>
        ${(['before', 'after'] as const).map((moment) => this.count(question.id, moment))}
      </div>
      ${next ? html`<p class="lab" style=${at(176, 508)}><span class="strong">Next</span> <span class="soft">${next.question.text}</span></p>` : nothing}
    `;
  }

  private count(question: string, moment: 'before' | 'after'): TemplateResult {
    const name = `${HANDS}${question}/${moment}`;
    return html`<label
      ><span class="unseen">Hands </span>${moment}<input
        inputmode="numeric"
        maxlength="3"
        autocomplete="off"
        .value=${this.filled[name] ?? ''}
        @keydown=${leaveField}
        @input=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          field.value = field.value.replace(/\D/g, '');
          tellFilled(this, { name, value: field.value });
        }}
    /></label>`;
  }

  private all(pitch: number): TemplateResult {
    return html`<ol class="list">
      ${this.questions.map(
        ({ question, from, href, place }, i) =>
          html`<li class="lab" style=${at(176, 160 + pitch * i, { w: 1040 })}>
            ${claimWords(question)} <i class="blank" aria-hidden="true">Hands before <b></b> after <b></b></i>
            <p class="soft">It follows from: ${claimRun(from)} <a href=${href}>${place}</a></p>
          </li>`,
      )}
    </ol>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'room-questions': RoomQuestions;
  }
}
