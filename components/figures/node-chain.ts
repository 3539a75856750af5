import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EssayClaim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { arrow, node } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

const LEFT = 64;
const RIGHT = 1216;
const GAP = 56;
const TOP = 166;
const HEIGHT = 88;

/** What led to what, in a row of nodes outlined by their kind; a last one may stand apart, led to by none of them. */
@customElement('node-chain')
export class NodeChain extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .words {
        font-size: 20px;
        line-height: 26px;
      }
      .words.judgement {
        font-size: 22px;
      }
    `,
  ];

  @property({ attribute: false }) nodes: readonly EssayClaim[] = [];
  @property({ attribute: false }) apart: EssayClaim | undefined;

  protected override render(): TemplateResult {
    const all = this.apart ? [...this.nodes, this.apart] : this.nodes;
    const w = (RIGHT - LEFT - GAP * (all.length - 1)) / Math.max(1, all.length);
    const x = (i: number): number => LEFT + i * (w + GAP);
    const mid = TOP + HEIGHT / 2;
    return html`
      ${drawing(
        svg`${all.map(
          (claim, i) => svg`${node({ x: x(i), y: TOP, w, h: HEIGHT }, claim.kind)}
          ${
            i && claim !== this.apart
              ? arrow([
                  { x: x(i) - GAP, y: mid },
                  { x: x(i) - 3, y: mid },
                ])
              : svg``
          }`,
        )}`,
      )}
      <ol>
        ${all.map(
          (claim, i) =>
            html`<li class="lab" style=${at(x(i) + w / 2 + 3, mid, { w: w - 22, h: 'middle', v: 'middle' })}>
              ${claimWords(claim)}<br />${claimMark(claim, { inner: true })}
            </li>`,
        )}
      </ol>
    `;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'node-chain': NodeChain;
  }
}
