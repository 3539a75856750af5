import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrow, door, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** A moment on the rail, with its added date if the essay gives none. */
export interface Moment {
  readonly name: string;
  readonly added?: ContextClaim;
}
/** A form whose boxes should hold an answer, and hold none. */
export interface BlankForm {
  readonly term: Claim;
  readonly questions: readonly string[];
  readonly blank: string;
  readonly wording?: ContextClaim;
}

const COLUMNS = [236, 568, 900] as const;

/**
 * The same three questions put to three moments: what was done, what became of the way in, on what condition. The
 * second and third moment share what was said at both. Arrives in four parts: first moment, the later two, the way
 * in, the condition.
 */
@customElement('statement-compare')
export class StatementCompare extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .moment {
        font: 600 28px/38px var(--f-display);
        letter-spacing: -0.01em;
      }
      .term .words {
        font: 600 24px/30px var(--f-display);
      }
      .form {
        border: 1.5px solid var(--ink);
        background: var(--tint);
        padding: 6px 20px 8px;
      }
      .form .term {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 12px;
      }
      .boxes {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        gap: 20px;
        margin-top: 2px;
      }
      .boxes b {
        display: block;
        min-height: 46px;
        margin-top: 2px;
        padding: 7px 14px;
        border: 3px solid var(--signal);
        background: var(--paper);
        font: var(--t-strong);
        color: var(--signal);
      }
      @container (max-width: 599px) {
        .boxes {
          grid-auto-flow: row;
        }
      }
    `,
  ];

  @property({ attribute: false }) moments: readonly [Moment, Moment, Moment] | readonly [] = [];
  /** Row headings: what was done, the way in, the condition. */
  @property({ attribute: false }) rows: readonly [string, string, string] = ['', '', ''];
  @property({ attribute: false }) first!: Claim;
  @property({ attribute: false }) later!: Claim;
  @property({ attribute: false }) door!: Claim;
  @property({ attribute: false }) bridge!: Claim;
  @property({ attribute: false }) bridgeWording!: ContextClaim;
  @property({ attribute: false }) form!: BlankForm;

  protected override render(): TemplateResult {
    const [did, way, condition] = this.rows;
    return html`
      ${drawing(svg`
        ${arrow(
          [
            { x: 236, y: 206 },
            { x: 1216, y: 206 },
          ],
          { width: 1.5 },
        )}
        ${COLUMNS.map((x) => svg`<circle class="f-ink" cx=${x + 6} cy="206" r="6" />`)}
        <path class="s-rule" stroke-width="1" d="M64 308H1216M64 462H1216" />
        <g class=${this.from(3)}>${this.wayIn()}</g>`)}
      ${this.moments.map(
        ({ name, added }, i) =>
          html`<p class="lab moment" style=${at(COLUMNS[i] ?? 0, 156)}>
            <span class="name">${name}</span> ${added ? claimRun(added) : ''}
          </p>`,
      )}
      <dl>
        <dt class="lab strong" style=${at(64, 231, { w: 150 })}>${did}</dt>
        <dd class="lab" style=${at(236, 232, { w: 322 })}>
          ${leadIn(this.moments[0]?.name ?? '')}${claimRun(this.first)}
        </dd>
        <dd class="lab ${this.from(2)}" style=${at(568, 232, { w: 560 })}>
          ${leadIn(
            this.moments
              .slice(1)
              .map(({ name }) => name)
              .join(', '),
          )}${claimRun(this.later)}
        </dd>
        <dt class="lab strong ${this.from(3)}" style=${at(64, 318, { w: 160 })}>${way}</dt>
        <dd class="lab term ${this.from(3)}" style=${at(424, 380, { v: 'middle' })}>
          ${claimWords(this.door)}<br />${claimMark(this.door)}
        </dd>
        <dd class="lab term ${this.from(3)}" style=${at(632, 380, { v: 'middle' })}>${claimRun(this.bridge)}</dd>
        <dd class="lab ${this.from(3)}" style=${at(1216, 420, { h: 'end' })}>${claimRun(this.bridgeWording)}</dd>
        <dt class="lab strong ${this.from(4)}" style=${at(64, 475, { w: 160 })}>${condition}</dt>
        <dd class="lab form ${this.from(4)}" style=${at(568, 472, { w: 648 })}>${this.blank()}</dd>
      </dl>
    `;
  }

  private blank(): TemplateResult {
    const { term, questions, blank, wording } = this.form;
    return html`<p class="term"><span>${claimRun(term)}</span></p>
      <div class="boxes">${questions.map((question) => html`<p class="body">${question}<b>${blank}</b></p>`)}</div>
      ${wording ? html`<p style="margin-top:4px">${claimRun(wording)}</p>` : ''}`;
  }

  /** The door narrows and its path stops at the wall; what takes its place runs out in dots. */
  private wayIn(): SVGTemplateResult {
    const dotted = (y: number): SVGTemplateResult =>
      svg`<path class="s-ink2" stroke-width="1.75" stroke-dasharray="0.5 7" stroke-linecap="round" d="M1068 ${y}H1216" />`;
    return svg`
      <path class="s-ink" stroke-width="4" d="M64 380H318" />
      ${wall({ x: 318, y: 318, w: 12, h: 24 }, { open: ['top'] })}${wall({ x: 318, y: 418, w: 12, h: 24 }, { open: ['bottom'] })}
      ${door({ hinge: { x: 330, y: 418 }, width: 76, angle: 34, turn: 1 })}
      <rect class="f-tint" x="592" y="354" width="468" height="52" />
      <path class="s-ink" stroke-width="2.5" d="M568 336L592 354H1060M568 424L592 406H1060" />${dotted(354)}${dotted(406)}
      ${arrow(
        [
          { x: 560, y: 380 },
          { x: 612, y: 380 },
        ],
        { weight: 'path' },
      )}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'statement-compare': StatementCompare;
  }
}
