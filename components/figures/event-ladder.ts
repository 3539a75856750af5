import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ALL, choiceRow, choiceRowStyles, type Choice } from '../kit/choice-row.js';
import { KINDS, type Claim, type ClaimKind, type ContextClaim, type KindNames } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import type { FigureState } from '../../model/slide.js';
import { unrest } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** A rung: what the essay tells, beside what was added of the same moment. */
export interface Rung {
  readonly year: string;
  /** Value of the lane that it belongs to. */
  readonly lane?: string;
  readonly told?: Claim;
  readonly added?: ContextClaim;
  readonly sign: 'event' | 'added-only' | 'closed' | 'unrest';
  /** The unrest goes on at this rung. */
  readonly during?: 'unrest';
}

/** A rung as it is drawn: what is left of it, in the place that it then has. */
interface Row extends Omit<Rung, 'told' | 'added'> {
  readonly told: Claim | undefined;
  readonly added: ContextClaim | undefined;
  readonly y: number;
  readonly newYear: boolean;
}

const TOP = 202;
const RUNG = 27.5;

/**
 * Events in order, not to scale: the essay’s at the left, the added ones at the right of the same rung. A reader can ask
 * for one lane, for one side alone or for what the essay judges, and open the claim of any event.
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
  /** Lanes to choose from, beside all of them. */
  @property({ attribute: false }) lanes: readonly Choice<string>[] = [];
  /** What the kinds are called; those that the rungs have can be chosen. */
  @property({ attribute: false }) kinds!: KindNames;
  @property() toldHeading = '';
  @property() addedHeading = '';

  protected override render(): TemplateResult {
    const rows = this.rows();
    const lanes: readonly Choice<string | undefined>[] = [ALL, ...this.lanes];
    return html`
      ${drawing(svg`<path class="s-ink" stroke-width="1.5" d="M64 178H1216" />
        <path class="s-ink" stroke-width="2" d=${spine(rows)} />${rows.map((row, i) => mark(row, i))}`)}
      <span class="lab strong placed" aria-hidden="true" style=${at(224, 146)}>${this.toldHeading}</span>
      <span class="lab strong placed" aria-hidden="true" style=${at(816, 146)}>${this.addedHeading}</span>
      ${
        this.lanes.length
          ? choiceRow('Lane', at(400, 146), lanes, this.lane, (lane) => this.change(asked(this.kind, lane)))
          : ''
      }
      ${choiceRow('Show', at(1216, 146, { h: 'end' }), this.choices(), this.kind, (kind) => this.change(asked(kind, this.lane)))}
      ${rows.length ? '' : html`<p class="lab soft" style=${at(224, TOP, { v: 'middle' })}>No event is of this kind and in this lane.</p>`}
      <ol>
        ${rows.map(
          ({ year, newYear, told, added, y }) =>
            html`<li>
              ${newYear ? html`<span class="lab head" style=${at(64, y, { v: 'middle' })}>${year}</span>` : leadIn(year)}
              ${told ? html`<span class="lab" style=${at(224, y, { v: 'middle' })}>${claimRun(told, { ask: this.askClaim })}</span>` : ''}
              ${added ? html`<span class="lab" style=${at(816, y, { v: 'middle' })}>${claimRun(added, { ask: this.askClaim })}</span>` : ''}
            </li>`,
        )}
      </ol>
    `;
  }

  private get kind(): ClaimKind | undefined {
    return KINDS.find((kind) => kind === this.state['kind']);
  }
  private choices(): readonly Choice<ClaimKind | undefined>[] {
    const used = new Set(this.rungs.flatMap(({ told, added }) => [told?.kind, added?.kind]));
    return [ALL, ...KINDS.filter((kind) => used.has(kind)).map((value) => ({ value, label: this.kinds[value].name }))];
  }
  private get lane(): string | undefined {
    return this.lanes.find(({ value }) => value === this.state['lane'])?.value;
  }

  /** What was asked for, moved up so that nothing stands empty. */
  private rows(): readonly Row[] {
    const wanted = <C extends Claim>(claim: C | undefined): C | undefined =>
      claim && (this.kind === undefined || claim.kind === this.kind) ? claim : undefined;
    return this.rungs
      .filter(({ lane }) => this.lane === undefined || lane === this.lane)
      .map((rung) => ({ ...rung, told: wanted(rung.told), added: wanted(rung.added) }))
      .filter(({ told, added }) => told ?? added)
      .map((rung, i, rungs) => ({
        ...rung,
        sign: rung.told ? rung.sign : ('added-only' as const), // the sign is of what the essay tells
        y: TOP + RUNG * i,
        newYear: rungs[i - 1]?.year !== rung.year,
      }));
  }
}

const asked = (kind: ClaimKind | undefined, lane: string | undefined): FigureState => ({
  ...(kind && { kind }),
  ...(lane && { lane }),
});

const spine = (rows: readonly Row[]): string =>
  rows.map(({ sign, during, y }) => (sign === 'unrest' || during ? '' : `M196 ${y - RUNG / 2}v${RUNG}`)).join('');

function mark({ sign, newYear, during, y }: Row, i: number): SVGTemplateResult {
  const rule = newYear && i ? svg`<path class="s-rule" stroke-width="1" d="M64 ${y - RUNG / 2}H1216" />` : svg``;
  return svg`${rule}${during ? SIGNS[during](y) : svg``}${SIGNS[sign](y)}`;
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
