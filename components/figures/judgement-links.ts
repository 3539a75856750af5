import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { arcArrow, HEADS, polar } from '../kit/geometry.js';
import { dimension, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** The state of the door that stands for a judgement: a swing carried round, a leaf too short, a ring closed. */
export type DoorEmblem = 'full-circle' | 'too-short' | 'closed-loop';

export interface JudgementLink {
  readonly emblem: DoorEmblem;
  readonly claim: Claim;
  readonly href: string;
  readonly label: string;
  /** Where the link goes: “page 16, in step 4”. */
  readonly place: string;
}

const ROW = 150;
const TOP = 190;

/** The conclusion first: a few judgements, each with its sign and a way to where it is argued. One arrives a part. */
@customElement('judgement-links')
export class JudgementLinks extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .words {
        font: 400 29px/37px var(--f-italic);
      }
      a {
        font: var(--t-strong);
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly JudgementLink[] = [];

  protected override render(): TemplateResult {
    return html`
      ${drawing(svg`
        <path class="s-ink" stroke-width="1.5" d="M64 ${TOP}H1216" />
        ${this.rows.map((row, i) => this.sign(row.emblem, i))}`)}
      <ol>
        ${this.rows.map((row, i) => this.row(row, i))}
      </ol>
    `;
  }

  private row({ claim, href, label, place }: JudgementLink, i: number): TemplateResult {
    const y = TOP + ROW * (i + 0.5);
    return html`<li class=${this.from(i + 1)}>
      <p class="lab judgement-block" style=${at(260, y, { w: 690, v: 'middle' })}>${claimWords(claim)}</p>
      <div class="lab" style=${at(1000, y, { w: 216, v: 'middle' })}>
        ${claimMark(claim)}<br /><a href=${href}>${label}</a><br /><span class="soft">${place}</span>
      </div>
    </li>`;
  }

  private sign(emblem: DoorEmblem, i: number): SVGTemplateResult {
    const y = TOP + ROW * i;
    return svg`
      ${i ? svg`<path class="s-rule" stroke-width="1" d="M64 ${y}H1216" />` : svg``}
      <g class=${this.from(i + 1)} transform="translate(138 ${y + 75})">${EMBLEMS[emblem]()}</g>`;
  }
}

const ringWall = (): SVGTemplateResult => svg`
  ${wall({ x: -4, y: -69, w: 8, h: 16 }, { open: ['top'] })}
  ${wall({ x: -4, y: 0, w: 8, h: 37 })}
  ${wall({ x: -4, y: 54, w: 8, h: 15 }, { open: ['bottom'] })}`;
const hinge = svg`<circle class="s-ink f-paper" stroke-width="1.5" r="3.5" />`;
const turn = (from: number, to: number, ink: 'ink' | 'sig', width: number): SVGTemplateResult => {
  const { line, head } = arcArrow({ x: 0, y: 0 }, 46, from, to, HEADS.edge);
  return svg`<path class="s-${ink}" stroke-width=${width} d=${line} /><path class="f-${ink}" d=${head} />`;
};

const EMBLEMS: Record<DoorEmblem, () => SVGTemplateResult> = {
  'full-circle': () => {
    const end = polar({ x: 0, y: 0 }, 41, 40);
    return svg`<rect class="f-tint" x="0" y="-69" width="74" height="138" />${ringWall()}
      ${turn(238, 66, 'ink', 2)}${turn(50, -100, 'ink', 2)}
      <path class="s-ink" stroke-width="4" d="M0 0L${end.x} ${end.y}" />${hinge}`;
  },
  'too-short': () => svg`
    ${wall({ x: -74, y: -7, w: 24, h: 14 }, { open: ['left'] })}${wall({ x: 50, y: -7, w: 24, h: 14 }, { open: ['right'] })}
    <path class="s-ink" stroke-width="5.5" stroke-dasharray="9 4.5" d="M50 0H-6" />
    ${dimension({ x: -50, y: -28 }, { x: -6, y: -28 }, { width: 1 })}
    <circle class="s-ink f-paper" stroke-width="1.5" cx="50" r="4" />`,
  'closed-loop': () => svg`${ringWall()}${turn(78, -158, 'ink', 2)}${turn(180, 102, 'sig', 3.5)}
    <path class="s-sig" stroke-width="5" d="M0 0V-46" />${hinge}`,
};
declare global {
  interface HTMLElementTagNameMap {
    'judgement-links': JudgementLinks;
  }
}
