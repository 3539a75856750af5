import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimRun } from '../claims/claim-mark.js';
import { hatch } from '../kit/geometry.js';
import { arrow, hint } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** A beam on two unequal piers, in section: who is to carry how much of a burden, by order and not by measure. */
@customElement('load-section')
export class LoadSection extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .beam {
        font: var(--t-label-strong);
      }
    `,
  ];

  @property() heading = '';
  /** What rests on the piers. */
  @property() burden = '';
  @property() bearer = '';
  @property() share = '';
  @property() rest = '';
  @property({ attribute: false }) claim!: Claim;

  protected override render(): TemplateResult {
    const pier = { x: 112, y: 438, w: 270, h: 184 };
    return html`<div class=${this.from(this.arrives)}>
      ${drawing(
        svg`
        <path class="s-ink" stroke-width="0.9" d=${hatch({ x: 64, y: 622, w: 540, h: 14 })} />
        <path class="s-ink" stroke-width="2" d="M64 622H604" />
        <rect class="s-ink f-paper" stroke-width="2.25" x="92" y="398" width="484" height="40" />
        <rect class="s-ink f-paper" stroke-width="2" x="112" y="438" width="270" height="184" />
        <path class="s-rule2" stroke-width="1" d=${hatch(pier, 9)} />
        <rect class="s-ink f-paper" stroke-width="1.5" x="500" y="438" width="34" height="184" />
        ${[180, 247, 314].map((x) =>
          arrow([
            { x, y: 372 },
            { x, y: 395 },
          ]),
        )}
        ${arrow(
          [
            { x: 517, y: 372 },
            { x: 517, y: 395 },
          ],
          { width: 1.5 },
        )}
        ${hint(this.burden, { x: 334, y: 427 }, 23)}${hint(this.rest, { x: 488, y: 560 }, 23, 'end')}
        <rect class="hint f-paper" x="182" y="504" width="130" height="40" />${hint(this.bearer, { x: 247, y: 532 }, 24)}`,
        { x: 56, y: 366, w: 556, h: 272 },
      )}
      <h3 class="lab head" style=${at(64, 290)}>${this.heading}</h3>
      <p class="lab" style=${at(64, 320, { w: 560 })}>${leadIn(this.burden)}${claimRun(this.claim)}</p>
      <span class="lab beam placed" aria-hidden="true" style=${at(334, 418, { h: 'middle', v: 'middle' })}
        >${this.burden}</span
      >
      <span class="lab placed" aria-hidden="true" style=${at(247, 526, { h: 'middle', v: 'middle' })}>
        <span class="on-drawing" style="display:block;padding:6px 12px"
          ><span class="head">${this.bearer}</span>${this.share}</span
        >
      </span>
      <span class="lab soft placed" aria-hidden="true" style=${at(490, 560, { h: 'end', v: 'middle' })}
        >${this.rest}</span
      >
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'load-section': LoadSection;
  }
}
