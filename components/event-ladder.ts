import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ClaimKind, ContextClaim } from './claim.js';
import { claimRun } from './claim-mark.js';
import { unrest } from './drawing.js';
import { at, drawing, Figure } from './figure.js';

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

const KINDS = [
  { kind: 'reported', label: 'reported' },
  { kind: 'judgement', label: 'judged' },
  { kind: 'context', label: 'added' },
] as const satisfies readonly { kind: ClaimKind; label: string }[];

const TOP = 202;
const RUNG = 27.5;

/**
 * Events in order, not to scale: the essay’s at the left, the added ones at the right of the same rung. A reader can ask
 * for one side alone, or for what the essay judges.
 */
@customElement('event-ladder')
export class EventLadder extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .words {
        font-size: 19px;
        line-height: 26px;
      }
      .words.judgement {
        font-size: 20px;
      }
      .asks {
        display: flex;
        gap: 16px;
      }
      button {
        min-height: 24px;
        padding: 0;
        border: 0;
        background: none;
        font: var(--t-label);
        color: var(--blue);
        text-decoration: underline 1px;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        font-weight: 600;
        color: var(--ink);
        text-decoration: none;
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
      ${this.asks()}
      <ol>
        ${this.rungs.map(({ year, told, added }, i) => {
          const y = TOP + RUNG * i;
          return html`<li>
            ${year ? html`<span class="lab head" style=${at(64, y, { v: 'middle' })}>${year}</span>` : ''}
            ${told ? html`<span class="lab ${this.shows(told)}" style=${at(224, y, { v: 'middle' })}>${claimRun(told)}</span>` : ''}
            ${added ? html`<span class="lab ${this.shows(added)}" style=${at(816, y, { v: 'middle' })}>${claimRun(added)}</span>` : ''}
          </li>`;
        })}
      </ol>
    `;
  }

  private get kind(): ClaimKind | undefined {
    return KINDS.find(({ kind }) => kind === this.explored['kind'])?.kind;
  }
  private shows({ kind }: Claim): string {
    return this.kind === undefined || kind === this.kind ? 'part' : 'part later';
  }
  private asks(): TemplateResult {
    return html`<div class="lab asks" style=${at(400, 146)} role="group" aria-label="Which events">
      <span class="soft">Show</span>
      ${[{ kind: undefined, label: 'all' }, ...KINDS].map(
        ({ kind, label }) =>
          html`<button
            type="button"
            aria-pressed=${this.kind === kind ? 'true' : 'false'}
            @click=${() => this.explore(kind ? { kind } : {})}
          >
            ${label}
          </button>`,
      )}
    </div>`;
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
