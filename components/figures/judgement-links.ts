import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { arrow } from '../kit/strokes.js';

export interface JudgementLink {
  readonly claim: Claim;
  readonly href: string;
  readonly label: string;
  /** Where the link goes: “page 16”. */
  readonly place: string;
  /** It follows from the one before: an arrow leads to it. */
  readonly follows?: boolean;
}

const TOP = 176;
const HEIGHT = 462;
/** Rows that are set large. */
const FEW = 3;

/**
 * The conclusion first: a few judgements, numbered, the last in signal, each with a way to where it is argued.
 * One arrives a part; the numbers stand from the first.
 */
@customElement('judgement-links')
export class JudgementLinks extends Figure {
  static override readonly holds: typeof Figure.holds = { rows: [1, 7] };

  static override styles = [
    Figure.styles,
    css`
      .words {
        font-size: 32px;
        line-height: 41px;
      }
      .many .words {
        font-size: 26px;
        line-height: 33px;
      }
      .many .number {
        font-size: 44px;
        line-height: 44px;
      }
      .number {
        font: 600 72px/72px var(--f-display);
        color: var(--ink-3);
      }
      .number.reached {
        color: var(--ink);
      }
      .number.last {
        color: var(--signal);
      }
      a {
        font: var(--t-strong);
      }
      .soft {
        font: var(--t-label);
      }
      @container (max-width: 1119px) {
        .words {
          font-size: 24px;
          line-height: 31px;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly JudgementLink[] = [];

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.chain())}
      <ol class=${this.isMany ? 'many' : ''}>
        ${this.rows.map((row, i) => this.row(row, i))}
      </ol>
    `;
  }

  private get isMany(): boolean {
    return this.rows.length > FEW;
  }
  private y(i: number): number {
    return TOP + (HEIGHT / Math.max(1, this.rows.length)) * (i + 0.5);
  }

  private row({ claim, href, label, place }: JudgementLink, i: number): TemplateResult {
    const isLast = i === this.rows.length - 1;
    const state = this.shown > i ? (isLast ? 'last' : 'reached') : '';
    return html`<li>
      <span
        class="lab number placed ${state}"
        aria-hidden="true"
        style=${at(108, this.y(i), { h: 'middle', v: 'middle' })}
        >${i + 1}</span
      >
      <p class="lab ${isLast ? 'signal' : ''} ${this.from(i + 1)}" style=${at(180, this.y(i), { w: 800, v: 'middle' })}>
        ${claimWords(claim)}
      </p>
      <div class="lab ${this.from(i + 1)}" style=${at(1020, this.y(i), { w: 196, v: 'middle' })}>
        ${claimMark(claim)}<br /><a href=${href}
          >${label}<span class="unseen">, </span><br /><span class="soft">${place}</span></a
        >
      </div>
    </li>`;
  }

  /** From the number before to each that follows from it. */
  private chain(): readonly SVGTemplateResult[] {
    return this.rows.slice(1).map(({ follows }, i) => {
      if (!follows) return svg``;
      const isLast = i === this.rows.length - 2;
      const half = this.isMany ? 26 : 42; // of a number, and a little air
      const points = [
        { x: 108, y: this.y(i) + half },
        { x: 108, y: this.y(i + 1) - half - 2 },
      ];
      return svg`<g class=${this.from(i + 2)}>${arrow(points, { weight: 'path', ink: isLast ? 'sig' : 'ink' })}</g>`;
    });
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'judgement-links': JudgementLinks;
  }
}
