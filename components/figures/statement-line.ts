import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { arrow } from '../kit/strokes.js';

/** What was said, or done, at a date. */
export interface Statement {
  readonly when: string;
  /** Where the date is from, if it was added. */
  readonly dated?: readonly Claim[];
  /** How many columns of the line it takes. */
  readonly span: number;
  readonly claims: readonly { readonly claim: Claim; /** The part it comes with. */ readonly part: number }[];
}

const LEFT = 64;
const RIGHT = 1216;
const LINE = 210;

/** Statements under their dates on one line, over frames that stay blank: what the last of them leaves unsaid. */
@customElement('statement-line')
export class StatementLine extends Figure {
  static override readonly holds: typeof Figure.holds = { statements: [1, 4], blanks: [0, 5] };

  static override styles = [
    Figure.styles,
    css`
      .when {
        font: 600 28px/36px var(--f-display);
      }
      .said {
        display: grid;
        gap: 12px;
      }
      .said :is(.words, .mark.context) {
        font-size: 24px;
        line-height: 31px;
      }
      .boxes {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        gap: 40px;
      }
      .boxes p {
        font-size: 28px;
        line-height: 36px;
      }
      .boxes b {
        display: block;
        margin-top: 6px;
        padding: 11px 20px;
        border: 4px solid var(--signal);
        font: 600 30px/38px var(--f-sans);
        color: var(--signal);
      }
      .boxes .quiet {
        border-color: var(--rule-2);
      }
      @container (max-width: 599px) {
        .boxes {
          grid-auto-flow: row;
        }
      }
    `,
  ];

  @property({ attribute: false }) statements: readonly Statement[] = [];
  /** What should have been said: a question a box, and what stands in all of them. */
  @property({ attribute: false }) blanks: readonly string[] = [];
  @property() blank = '';
  /** The part that says so; until then the frames are quiet. */
  @property({ type: Number }) blankPart = 1;

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.line())}
      <ul>
        ${this.statements.map(
          ({ when, dated = [], claims }, i) =>
            html`<li>
              <p class="lab" style=${at(this.columnX(i), LINE - 14, { w: this.columnWidth(i) - 24, v: 'bottom' })}>
                <span class="when">${when}</span> ${dated.map((claim) => html`${claimRun(claim)} `)}
              </p>
              <div class="lab said" style=${at(this.columnX(i), LINE + 24, { w: this.columnWidth(i) - 28 })}>
                ${claims.map(({ claim, part }) => html`<p class=${this.from(part)}>${this.run(claim)}</p>`)}
              </div>
            </li>`,
        )}
      </ul>
      <div class="lab boxes" style=${at(LEFT, 510, { w: RIGHT - LEFT })}>
        ${this.blanks.map(
          (question) =>
            html`<p>
              ${question}<b class=${this.shown < this.blankPart ? 'quiet' : ''}
                ><span class=${this.from(this.blankPart)}>${this.blank}</span></b
              >
            </p>`,
        )}
      </div>
    `;
  }

  private get unit(): number {
    return (
      (RIGHT - LEFT) /
      Math.max(
        1,
        this.statements.reduce((sum, { span }) => sum + span, 0),
      )
    );
  }
  private columnX(i: number): number {
    return LEFT + this.unit * this.statements.slice(0, i).reduce((sum, { span }) => sum + span, 0);
  }
  private columnWidth(i: number): number {
    return this.unit * (this.statements[i]?.span ?? 0);
  }

  private line(): SVGTemplateResult {
    return svg`${arrow(
      [
        { x: LEFT, y: LINE },
        { x: RIGHT, y: LINE },
      ],
      { width: 2.5 },
    )}
      ${this.statements.map((_, i) => svg`<circle class="f-ink" cx=${this.columnX(i) + 8} cy=${LINE} r="8" />`)}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'statement-line': StatementLine;
  }
}
