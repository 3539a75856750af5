import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EssayClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrow, door, dots, node, wall } from '../kit/strokes.js';
import { Figure, partIf } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** One answer, what would follow from it, and what it gives up or leaves open. */
export interface Branch {
  readonly answer: string;
  readonly claim: EssayClaim;
  readonly follows: EssayClaim;
  readonly cost: EssayClaim;
  /** The condition on the way from the answer to what follows: a leaf lies across the path. */
  readonly gate: string;
  readonly crux?: boolean;
}

const TOP = 191;
const PITCH = 152;
const HEIGHT = 138;
const ANSWER = { x: 296, w: 262 };
const FOLLOWS = { x: 668, w: 258 };
const COST = { x: 976, w: 240 };

/**
 * A question and its answers. Part 1 asks; each part after it opens one branch, and those opened stay open. A reader can
 * open any branch by itself: the others are then stubs, and everything keeps its place.
 */
@customElement('decision-tree')
export class DecisionTree extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .question {
        font: 600 28px/36px var(--f-display);
      }
      .answer {
        font: var(--t-strong);
      }
      .box .words {
        font-size: 18px;
        line-height: 23px;
      }
      .box .words.judgement {
        font-size: 22px;
        line-height: 28px;
      }
      .box .mark {
        display: inline-block;
        line-height: 20px;
      }
      button.lab {
        width: 28px;
        height: 28px;
        border: 1.5px solid var(--blue);
        border-radius: 0;
        background: var(--paper);
        text-align: center;
        font: 400 24px/22px var(--f-sans);
      }
      button[aria-pressed='true'] {
        background: var(--blue);
        color: var(--paper);
      }
      @container (max-width: 1119px) {
        .box {
          margin-bottom: 16px;
          padding: 12px 14px;
          border: 1.5px solid var(--ink);
        }
        .box.proposal {
          border-style: dashed;
        }
      }
    `,
  ];

  @property() question = '';
  @property({ attribute: false }) shared!: EssayClaim;
  @property({ attribute: false }) headings: readonly [string, string, string] = ['', '', ''];
  /** Who would have to agree, whichever branch is taken: told once a reader opens one, or all are open. */
  @property({ attribute: false }) agreement: EssayClaim | undefined;
  @property({ attribute: false }) branches: readonly Branch[] = [];

  protected override render(): TemplateResult {
    const columns = [ANSWER.x, FOLLOWS.x, COST.x];
    const mid = TOP + (PITCH * (this.branches.length - 1) + HEIGHT) / 2;
    return html`
      ${drawing(svg`
        <path class="s-rule" stroke-width="1" d="M296 182H1216" />
        ${this.branches.map((branch, i) => this.stem(branch, i, mid))}`)}
      ${this.headings.map((heading, i) => html`<span class="lab column-head" aria-hidden="true" style=${at(columns[i] ?? 0, 150)}>${heading}</span>`)}
      <p class="lab" style=${at(64, TOP + 2, { w: 196 })}>${claimRun(this.shared)}</p>
      <p class="lab question" style=${at(64, mid, { w: 180, v: 'middle' })}>${this.question}</p>
      ${
        this.agreement
          ? html`<p
              class="lab ${partIf(this.opened !== undefined || this.allOpen)}"
              style=${at(64, mid + 62, { w: 186 })}
            >
              ${claimRun(this.agreement)}
            </p>`
          : ''
      }
      <ol>
        ${this.branches.map((branch, i) => this.branch(branch, i))}
      </ol>
    `;
  }

  /** Index of the branch that a reader has opened, if any. */
  private get opened(): number | undefined {
    return this.askedNumber('open');
  }
  /** Index of the branch followed now: the reader's, or else the one of this part. */
  private get current(): number {
    return this.opened ?? this.shown - 2;
  }
  private shows(i: number): boolean {
    return i === this.current || (this.opened === undefined && i < this.current);
  }

  private get allOpen(): boolean {
    return this.branches.every((_, i) => this.shows(i));
  }

  private branch({ answer, claim, follows, cost, gate }: Branch, i: number): TemplateResult {
    const y = TOP + PITCH * i + HEIGHT / 2;
    return html`<li class="box ${claim.kind}">
      <div class="lab" style=${at(ANSWER.x + 16, y, { w: ANSWER.w - 28, v: 'middle' })}>
        <span class="answer">${answer}</span>
        <p>${claimWords(claim)}</p>
        ${claimMark(claim)}
      </div>
      ${
        this.allOpen
          ? ''
          : html`<button
              type="button"
              class="lab control"
              aria-pressed=${this.opened === i ? 'true' : 'false'}
              aria-label=${`Only this branch: ${answer}`}
              style=${at(566, y - 50)}
              @click=${() => this.change(this.opened === i ? {} : { open: i })}
            >
              ${this.opened === i ? '–' : '+'}
            </button>`
      }
      <div class=${partIf(this.shows(i), i === this.current)}>
        <span
          class="lab placed"
          aria-hidden="true"
          style="${at(613, y + 34, { w: 104, h: 'middle' })};font:400 16px/19px var(--f-sans)"
          >${gate}</span
        >
        <p class="lab" style=${at(FOLLOWS.x + 16, y, { w: FOLLOWS.w - 28, v: 'middle' })}>
          ${leadIn(`${this.headings[1]}, ${gate}`)}${claimWords(follows)}<br />${claimMark(follows)}
        </p>
        <p class="lab" style=${at(COST.x + 22, y, { w: COST.w - 34, v: 'middle' })}>
          ${leadIn(this.headings[2])}${claimWords(cost)}<br />${claimMark(cost, { inner: true })}
        </p>
      </div>
    </li>`;
  }

  private stem({ claim, follows, cost, crux = false }: Branch, i: number, mid: number): SVGTemplateResult {
    const y = TOP + PITCH * i;
    const line = y + HEIGHT / 2;
    const here = i === this.current;
    const weight = here ? 'follow' : 'edge';
    const turn = 270;
    return svg`
      ${arrow(
        [
          { x: 246, y: mid },
          { x: turn, y: mid },
          { x: turn, y: line },
          { x: ANSWER.x - 1, y: line },
        ].filter((_, k) => k !== 1 || line !== mid),
        { weight: 'edge' },
      )}
      ${node({ x: ANSWER.x, y, w: ANSWER.w, h: HEIGHT }, claim.kind, { strong: here })}
      ${this.shows(i) ? svg`` : dots(`M${ANSWER.x + ANSWER.w + 4} ${line}H604`)}
      <g class=${partIf(this.shows(i), i === this.current)}>
        <path class="s-ink edge" pathLength="1" stroke-width=${here ? 3.5 : 2.25} d="M${ANSWER.x + ANSWER.w} ${line}H604" />
        ${wall({ x: 607, y: line - 40, w: 12, h: 20 }, { open: ['top'] })}${wall({ x: 607, y: line + 20, w: 12, h: 12 }, { open: ['bottom'] })}
        ${door({ hinge: { x: 613, y: line + 20 }, width: 40, angle: 0, turn: 1, leaf: 6, swing: false })}
        ${arrow(
          [
            { x: 622, y: line },
            { x: FOLLOWS.x - 1, y: line },
          ],
          { weight },
        )}
        ${node({ x: FOLLOWS.x, y, w: FOLLOWS.w, h: HEIGHT }, follows.kind, { strong: here })}
        ${arrow(
          [
            { x: FOLLOWS.x + FOLLOWS.w, y: line },
            { x: COST.x - 1, y: line },
          ],
          { weight },
        )}
        ${node({ x: COST.x, y, w: COST.w, h: HEIGHT }, cost.kind, { crux })}
      </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'decision-tree': DecisionTree;
  }
}
