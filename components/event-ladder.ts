import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ALL, choiceRow, choiceRowStyles, type Choice } from './choice-row.js';
import type { Claim, ClaimKind, ContextClaim } from './claim.js';
import { claimRun } from './claim-mark.js';
import { unrest } from './drawing.js';
import { at, drawing, Figure, partIf } from './figure.js';

/** A rung: what the essay tells, beside what was added of the same moment. */
export interface Rung {
  /** Given where the year changes. */
  readonly year?: string;
  readonly told?: Claim;
  readonly added?: ContextClaim;
  readonly sign: 'event' | 'added-only' | 'closed' | 'unrest';
  /** The unrest goes on at this rung. */
  readonly during?: 'unrest';
}

const KINDS: readonly Choice<ClaimKind | undefined>[] = [
  ALL,
  { value: 'reported', label: 'reported' },
  { value: 'judgement', label: 'judged' },
  { value: 'context', label: 'added' },
];

const TOP = 202;
const RUNG = 27.5;

/**
 * Events in order, not to scale: the essay’s at the left, the added ones at the right of the same rung. A reader can ask
 * for one side alone, or for what the essay judges, and open the claim of any event.
 */
@customElement('event-ladder')
export class EventLadder extends Figure {
  static override styles = [
    Figure.styles,
    choiceRowStyles,
    css`
      .words {
        font-size: 19px;
        line-height: 26px;
      }
      .words.judgement {
        font-size: 20px;
      }
    `,
  ];

  @property({ attribute: false }) rungs: readonly Rung[] = [];
  @property() toldHeading = '';
  @property() addedHeading = '';

  protected override render(): TemplateResult {
    return html`
      ${drawing(svg`<path class="s-ink" stroke-width="1.5" d="M64 178H1216" />
        <path class="s-ink" stroke-width="2" d=${this.spine()} />${this.rungs.map((rung, i) => this.mark(rung, i))}`)}
      <span class="lab strong" style=${at(224, 146)}>${this.toldHeading}</span>
      <span class="lab strong" style=${at(816, 146)}>${this.addedHeading}</span>
      ${choiceRow('Show', at(400, 146), KINDS, this.kind, (kind) => this.explore(kind ? { kind } : {}))}
      <ol>
        ${this.rungs.map(({ year, told, added }, i) => {
          const y = TOP + RUNG * i;
          return html`<li>
            ${year ? html`<span class="lab head" style=${at(64, y, { v: 'middle' })}>${year}</span>` : ''}
            ${told ? html`<span class="lab ${this.shows(told)}" style=${at(224, y, { v: 'middle' })}>${claimRun(told, { ask: this.askClaim })}</span>` : ''}
            ${added ? html`<span class="lab ${this.shows(added)}" style=${at(816, y, { v: 'middle' })}>${claimRun(added, { ask: this.askClaim })}</span>` : ''}
          </li>`;
        })}
      </ol>
    `;
  }

  private get kind(): ClaimKind | undefined {
    return KINDS.find(({ value }) => value === this.explored['kind'])?.value;
  }
  private shows({ kind }: Claim): string {
    return partIf(this.kind === undefined || kind === this.kind);
  }

  private spine(): string {
    return this.rungs
      .map(({ sign, during }, i) => (sign === 'unrest' || during ? '' : `M196 ${TOP + RUNG * (i - 0.5)}v${RUNG}`))
      .join('');
  }

  private mark({ sign, year, during }: Rung, i: number): SVGTemplateResult {
    const y = TOP + RUNG * i;
    const rule = year && i ? svg`<path class="s-rule" stroke-width="1" d="M64 ${y - RUNG / 2}H1216" />` : svg``;
    return svg`${rule}${during ? SIGNS[during](y) : svg``}${SIGNS[sign](y)}`;
  }
}

const SIGNS: Record<Rung['sign'], (y: number) => SVGTemplateResult> = {
  event: (y) => svg`<circle class="f-ink" cx="196" cy=${y} r="6" />`,
  'added-only': (y) => svg`<circle class="s-ink f-paper" stroke-width="1.75" cx="196" cy=${y} r="5.5" />`,
  closed: (y) => svg`<rect class="f-sig" x="182" y=${y - 3.5} width="28" height="7" />`,
  unrest: (y) => unrest({ x: 196, y: y - RUNG / 2 }, RUNG, { height: 5, pitch: RUNG / 3, vertical: true }),
};
declare global {
  interface HTMLElementTagNameMap {
    'event-ladder': EventLadder;
  }
}
