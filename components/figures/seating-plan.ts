import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { type Box } from '../kit/geometry.js';
import { door, hint, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A place at the table, or off it. */
export interface Seat {
  readonly name: string;
  readonly role: 'convener' | 'active' | 'expected' | 'deputised';
}

const CONVENER: Box = { x: 188, y: 312, w: 32, h: 52 };
const TABLE = { x: 232, y: 284, w: 390, h: 108 } as const;

/**
 * Who is at a table that stands outside a wall: the convener in signal and named, the active filled, the expected
 * outlined and drawn back, one that sent a deputy crossed. Roles, not a meeting. Arrives in four parts: the room and its wall, the
 * convener, the others, and what is under discussion short of the main thing.
 */
@customElement('seating-plan')
export class SeatingPlan extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .seat {
        font: 600 22px/28px var(--f-display);
      }
      .back {
        font-weight: 400;
      }
      .inside .words {
        font: 600 26px/34px var(--f-display);
      }
    `,
  ];

  @property({ attribute: false }) seats: readonly Seat[] = [];
  /** What the convener does beside being active. */
  @property() convenes = '';
  @property({ attribute: false }) subject!: Claim;
  /** Lines on how it began, each of one claim or more. */
  @property({ attribute: false }) opening: readonly (readonly Claim[])[] = [];
  @property({ attribute: false }) activeClaim!: Claim;
  @property({ attribute: false }) expectedClaim!: Claim;
  /** Of the seat that is crossed. */
  @property({ attribute: false }) deputy: readonly Claim[] = [];
  @property({ attribute: false }) inside!: Claim;
  @property() insideName = '';
  @property() outsideName = '';
  @property({ attribute: false }) lesser!: Claim;
  @property({ attribute: false }) press!: Claim;

  protected override render(): TemplateResult {
    const convener = this.seats.find((seat) => seat.role === 'convener');
    return html`
      ${drawing(
        svg`${this.room()}<g class=${this.from(2)}>${this.chair(CONVENER, 'convener')}${hint(convener?.name ?? '', { x: 228, y: 392 }, 26, 'end')}
        ${this.chair({ x: 64, y: 526, w: 20, h: 20 }, 'deputised')}</g>
        <g class=${this.from(3)}>${this.places().map(({ seat, box, role }) => svg`${this.chair(box, role)}${this.chairName(seat, box)}`)}
          ${this.chair({ x: 64, y: 466, w: 20, h: 20 }, 'active')}${this.chair({ x: 64, y: 496, w: 20, h: 20 }, 'expected')}</g>`,
        { x: 156, y: 206, w: 655, h: 266 },
      )}
      <span class="lab soft placed" aria-hidden="true" style=${at(796, 206, { h: 'end' })}>${this.outsideName}</span>
      <span class="lab soft placed" aria-hidden="true" style=${at(848, 152)}>${this.insideName}</span>
      <p class="lab inside" style=${at(866, 410, { w: 320, v: 'middle' })}>
        ${claimWords(this.inside)}<br />${claimMark(this.inside)}
      </p>
      <p class="lab" style=${at(427, 338, { w: 350, h: 'middle', v: 'middle' })}>${claimRun(this.subject)}</p>
      <div class=${this.from(2)}>
        ${this.opening.map((line, i) => html`<p class="lab" style=${at(64, 156 + 24 * i)}>${line.map((claim) => html`${claimRun(claim)} `)}</p>`)}
      </div>
      <ul class="placed" aria-hidden="true">
        <li class="lab ${this.from(2)}" style=${at(178, 338, { w: 116, h: 'end', v: 'middle' })}>
          <span class="seat">${convener?.name}</span><br />${this.convenes}
        </li>
        ${this.places().map(
          ({ seat, label }) =>
            html`<li class="lab seat ${this.from(3)} ${seat.role === 'active' ? '' : 'back'}" style=${label}>
              ${seat.name}
            </li>`,
        )}
      </ul>
      <div class=${this.from(3)}>
        <p class="lab" style=${at(94, 476, { v: 'middle' })}>${claimRun(this.activeClaim)}</p>
        <p class="lab" style=${at(94, 506, { v: 'middle' })}>${claimRun(this.expectedClaim)}</p>
      </div>
      <p class="lab ${this.from(2)}" style=${at(94, 536, { v: 'middle' })}>
        ${this.deputy.map((claim) => html`${claimRun(claim)} `)}
      </p>
      <p class="lab ${this.from(4)}" style=${at(64, 554)}>${claimRun(this.lesser)}</p>
      <p class="lab ${this.from(4)}" style=${at(64, 604)}>${claimRun(this.press)}</p>
    `;
  }

  /** The active sit along the table's sides, the expected stand back from its right end. */
  private places(): readonly {
    seat: Seat;
    role: Seat['role'];
    box: { x: number; y: number; w: number; h: number };
    label: string;
  }[] {
    const active = this.seats.filter((seat) => seat.role === 'active');
    const apart = this.seats.filter(({ role }) => role === 'expected' || role === 'deputised');
    const upper = Math.ceil(active.length / 2);
    const lower = active.length - upper;
    const sides = active.map((seat, i) => {
      const up = i < upper;
      const n = up ? upper : lower;
      const k = up ? i : i - upper;
      const x = TABLE.x + (TABLE.w * (2 * k + 1)) / (2 * n);
      const y = up ? TABLE.y - 44 : TABLE.y + TABLE.h + 12;
      return {
        seat,
        role: seat.role,
        box: { x: x - 26, y, w: 52, h: 32 },
        label: up ? at(x, y - 4, { h: 'middle', v: 'bottom' }) : at(x + 36, y + 14, { v: 'middle' }),
      };
    });
    const back = apart.map((seat, i) => {
      const y = 258 + 76 * i;
      return {
        seat,
        role: seat.role,
        box: { x: 646, y, w: 32, h: 52 },
        label: at(688, y + 26, { w: 112, v: 'middle' }),
      };
    });
    return [...sides, ...back];
  }

  private chair({ x, y, w, h }: { x: number; y: number; w: number; h: number }, role: Seat['role']): SVGTemplateResult {
    const fill = {
      convener: 's-sig f-sig',
      active: 's-ink f-ink',
      expected: 's-ink f-paper',
      deputised: 's-ink f-paper',
    }[role];
    const cross = role === 'deputised' ? `M${x} ${y}l${w} ${h}` : '';
    return svg`<rect class=${fill} stroke-width="1.5" x=${x} y=${y} width=${w} height=${h} /><path class="s-ink" d=${cross} />`;
  }

  /** Under its seat, or above where the table is below; beside one that stands back, a word a line. */
  private chairName({ name }: Seat, { x, y, w, h }: Box): SVGTemplateResult {
    if (w > h) return hint(name, { x: x + w / 2, y: y < TABLE.y ? y - 8 : y + h + 27 }, 26);
    const words = name.split(' ');
    const middle = y + h / 2 + 9 - 14 * (words.length - 1);
    return svg`${words.map((word, i) => hint(word, { x: x + w + 5, y: middle + 28 * i }, 26, 'start'))}`;
  }

  private room(): SVGTemplateResult {
    return svg`
      <rect class="f-tint" x="826" y="146" width="390" height="436" />
      ${wall({ x: 812, y: 146, w: 14, h: 92 }, { open: ['top'] })}${wall({ x: 812, y: 330, w: 14, h: 252 }, { open: ['bottom'] })}
      ${door({ hinge: { x: 826, y: 330 }, width: 92, angle: 0, turn: 1, leaf: 6 })}
      <rect class="s-ink f-paper" stroke-width="2.5" x=${TABLE.x} y=${TABLE.y} width=${TABLE.w} height=${TABLE.h} />
      <path class="s-rule" stroke-width="1" d="M64 590H1216" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'seating-plan': SeatingPlan;
  }
}
