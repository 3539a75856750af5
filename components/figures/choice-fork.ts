import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { blockOf } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { arrowPath, HEADS, polyline } from '../kit/geometry.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { arrow, hint } from '../kit/strokes.js';

/** One way on from the fork. */
export interface Way {
  readonly heading: string;
  readonly claims: readonly Claim[];
}

const HIGH = 268;
const LOW = 392;
const FORK = (HIGH + LOW) / 2;

/**
 * A premise, and the choice that it leaves somebody: one way leads on, in dashes; the other is encouraged by the premise.
 * Arrives in four parts: the premise with the fork in outline; both ways with the
 * first claim of each; the second claims; what the premise encourages.
 */
@customElement('choice-fork')
export class ChoiceFork extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .who {
        font: 600 32px/40px var(--f-display);
      }
      .way {
        font: 600 24px/30px var(--f-sans);
      }
    `,
  ];

  @property({ attribute: false }) premise!: Claim;
  /** Whose choice it is. */
  @property() who = '';
  @property({ attribute: false }) onward!: Way;
  @property({ attribute: false }) backward!: Way;
  @property({ attribute: false }) encouraged!: Claim;
  @property({ attribute: false }) conclusion!: Claim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.strokes(), { x: 64, y: 166, w: 1152, h: 360 })}
      <p class="lab statement" style=${at(64, 160, { w: 940 })}>${this.run(this.premise)}</p>
      <span class="lab who placed" aria-hidden="true" style=${at(172, FORK, { w: 208, h: 'middle', v: 'middle' })}
        >${this.who}</span
      >
      <ul>
        ${this.way(this.onward, HIGH)} ${this.way(this.backward, LOW)}
        <li class="lab statement signal ${this.from(4)}" style=${at(520, LOW + 116, { w: 620 })}>
          ${this.run(this.encouraged)}
        </li>
      </ul>
      <p class="lab statement ${blockOf(this.conclusion)} ${this.from(4)}" style=${at(64, 566, { w: 1152 })}>
        ${this.run(this.conclusion)}
      </p>
    `;
  }

  private way({ heading, claims }: Way, y: number): TemplateResult {
    return html`<li>
      <span class="lab way placed" aria-hidden="true" style=${at(520, y, { v: 'middle' })}>${heading}</span>
      ${claims.map((claim, i) => html`<p class="lab named ${this.from(i + 2)}" style=${at(520, y + 20 + 32 * i, { w: 690 })}>${i ? '' : leadIn(`${this.who}: ${heading}`)}${this.run(claim)}</p>`)}
    </li>`;
  }

  private strokes(): SVGTemplateResult {
    const up = [
      { x: 290, y: FORK - 12 },
      { x: 360, y: HIGH },
      { x: 500, y: HIGH },
    ];
    const down = [
      { x: 290, y: FORK + 12 },
      { x: 360, y: LOW },
      { x: 500, y: LOW },
    ];
    const open = arrowPath(up, HEADS.path);
    return svg`
      <rect class="s-ink" stroke-width="2.5" x="64" y=${FORK - 44} width="216" height="88" />
      ${hint(this.who, { x: 172, y: FORK + 12 }, 40)}
      <path class="s-rule2" stroke-width="2" stroke-dasharray="9 7" d=${polyline(up)} /><path class="s-rule2" stroke-width="2" d=${polyline(down)} />
      <g class=${this.from(2)}>
        <path class="s-ink" stroke-width="2.5" stroke-dasharray="9 7" d=${open.line} /><path class="f-ink tip" d=${open.head} />${arrow(down, { weight: 'path' })}
      </g>
      <g class=${this.from(4)}>
        ${arrow(down, { weight: 'path', ink: 'sig' })}
      </g>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'choice-fork': ChoiceFork;
  }
}
