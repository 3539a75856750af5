import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, EssayClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrow, dimension, door, dots, hint, node, unrest, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

const FACE = 260;

/** A width told, not measured: small doors beside a wide one, a motive “in part”, the act, and what went on after it. */
@customElement('value-doors')
export class ValueDoors extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .lead {
        font: 400 31px/41px var(--f-italic);
      }
      .act .words {
        font: 600 25px/31px var(--f-display);
      }
    `,
  ];

  /** Names of the small doors and of the wide one. */
  @property() others = '';
  @property() widest = '';
  @property({ attribute: false }) worth!: Claim;
  @property({ attribute: false }) lead!: Claim;
  /** Words on the arrow, and the hedge under it that must survive. */
  @property() motive = '';
  @property() hedge = '';
  @property({ attribute: false }) act!: EssayClaim;
  @property({ attribute: false }) aftermath!: Claim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(
        svg`${this.doors()}<g class=${this.from(2)}>${this.strand()}</g><g class=${this.from(3)}>${this.goesOn()}</g>
        ${hint(this.hedge, { x: 585, y: 486 }, 40)}`,
        { x: 200, y: 146, w: 1024, h: 494 },
      )}
      <span class="lab soft placed" aria-hidden="true" style=${at(200, 287, { w: 136, h: 'end', v: 'middle' })}
        >${this.others}</span
      >
      <span
        class="lab signal placed"
        aria-hidden="true"
        style="${at(200, 498, { w: 136, h: 'end', v: 'middle' })};font:var(--t-strong)"
        >${this.widest}</span
      >
      <ol>
        <li class="lab" style=${at(278, 482, { w: 146 })}>
          ${leadIn(this.widest)}${claimWords(this.worth)}<br />${claimMark(this.worth)}
        </li>
        <li class="lab judgement-block lead ${this.from(2)}" style=${at(470, 232, { w: 746 })}>
          ${claimRun(this.lead, { inner: true })}
        </li>
        <li class=${this.from(2)}>
          <span class="lab placed" aria-hidden="true" style=${at(484, 488, { v: 'bottom' })}>${this.motive}</span>
          <span class="lab strong placed" aria-hidden="true" style=${at(484, 508)}>${this.hedge}</span>
          <p class="lab act" style=${at(738, 498, { w: 208, v: 'middle' })}>
            ${leadIn(`${this.motive}, ${this.hedge}`)}${claimWords(this.act)}<br />${claimMark(this.act, { inner: true })}
          </p>
        </li>
        <li class="lab ${this.from(3)}" style=${at(966, 528, { w: 250 })}>${claimRun(this.aftermath)}</li>
      </ol>
    `;
  }

  private doors(): SVGTemplateResult {
    const piers = [
      [244, 26],
      [304, 26],
      [364, 36],
    ] as const;
    return svg`
      ${wall({ x: FACE - 14, y: 190, w: 14, h: 20 }, { open: ['top'] })}
      ${piers.map(([y, h]) => wall({ x: FACE - 14, y, w: 14, h }))}
      ${wall({ x: FACE - 14, y: 596, w: 14, h: 44 }, { open: ['bottom'] })}
      ${piers.map(([y]) => door({ hinge: { x: FACE, y }, width: 34, angle: 90, turn: 1, leaf: 2.5, ink: 'rule2' }))}
      ${door({ hinge: { x: FACE, y: 596 }, width: 196, angle: 90, turn: 1, leaf: 6 })}
      ${dimension({ x: 216, y: 210 }, { x: 216, y: 364 }, { ink: 'rule2', width: 1 })}
      ${dimension({ x: 214, y: 400 }, { x: 214, y: 596 }, { ink: 'sig' })}`;
  }

  /** One solid strand between two dotted ones: a motive among others, which are not gone into. */
  private strand(): SVGTemplateResult {
    return svg`${arrow(
      [
        { x: 470, y: 498 },
        { x: 713, y: 498 },
      ],
      { weight: 'path' },
    )}
      ${dots('M474 452H706')}${dots('M474 544H706')}${node({ x: 716, y: 424, w: 236, h: 148 }, this.act.kind)}`;
  }

  private goesOn(): SVGTemplateResult {
    return svg`${unrest({ x: 952, y: 498 }, 200)}${arrow([
      { x: 1144, y: 498 },
      { x: 1216, y: 498 },
    ])}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'value-doors': ValueDoors;
  }
}
