import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrow, door, wall, type Ink } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

export interface DoorRow {
  readonly heading: string;
  readonly claim: Claim;
  /** How far each leaf stands open, in degrees. */
  readonly angles: readonly number[];
  /** Drawn back: the rule that was not followed. */
  readonly faint?: boolean;
}
/** What turned the leaves. */
export interface Cause {
  readonly heading: string;
  readonly claim: Claim;
  readonly crux?: boolean;
}

const LEFT = 300;
const RIGHT = 1216;
const WIDTH = 78;

/** Rows of doors in one wall, and what turned them: the first row arrives at part 1, the second at 2, causes at 3. */
@customElement('case-doors')
export class CaseDoors extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .cause {
        font: var(--t-strong);
      }
      .causes .words {
        font-size: 20px;
        line-height: 26px;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly [DoorRow, DoorRow] | readonly [] = [];
  @property({ attribute: false }) causes: readonly Cause[] = [];
  @property() causesHeading = '';
  /** A caution about the drawing, under the heading of the causes. */
  @property() caution = '';

  protected override render(): TemplateResult {
    return html`
      ${drawing(
        svg`${this.rows.map((row, i) => svg`<g class=${this.from(i + 1)}>${this.wallOf(row, 244 + 158 * i)}</g>`)}
        <g class=${this.from(3)}>${this.manifold()}</g>`,
        { x: 292, y: 150, w: 932, h: 262 },
      )}
      <ul>
        ${this.rows.map(
          (row, i) =>
            html`<li class="lab ${this.from(i + 1)}" style=${at(64, 226 + 158 * i, { w: 224, v: 'middle' })}>
              <span class="head">${row.heading}</span><span class="soft">${claimWords(row.claim)}</span
              ><br />${claimMark(row.claim)}
            </li>`,
        )}
      </ul>
      <div class="lab ${this.from(3)}" style=${at(64, 486, { w: 224 })}>
        <span class="head">${this.causesHeading}</span>
        <p class="soft" style="margin-top:10px">${this.caution}</p>
      </div>
      <ul class="causes ${this.from(3)}">
        ${this.causes.map((cause, i) => this.cause(cause, i))}
      </ul>
    `;
  }

  /** Left edge of cause `i`; boxes share the wall's length with gaps of 44. */
  private causeBox(i: number): { x: number; w: number } {
    const n = Math.max(1, this.causes.length);
    const w = (RIGHT - LEFT - 44 * (n - 1)) / n;
    return { x: LEFT + i * (w + 44), w };
  }

  private hinges(): readonly number[] {
    const n = this.rows[0]?.angles.length ?? 0;
    const pitch = (RIGHT - LEFT - 188) / Math.max(1, n - 1);
    return Array.from({ length: n }, (_, i) => LEFT + 130 + pitch * i);
  }

  private wallOf({ angles, faint }: DoorRow, y: number): SVGTemplateResult {
    const ink: Ink = faint ? 'rule2' : 'ink';
    const hinges = this.hinges();
    const pieces = hinges.map((hinge, i) => {
      const end = hinges[i + 1] === undefined ? RIGHT : (hinges[i + 1] ?? RIGHT) - WIDTH;
      return wall({ x: hinge, y, w: end - hinge, h: 14 }, { ink, open: end === RIGHT ? ['right'] : [] });
    });
    return svg`${wall({ x: LEFT, y, w: 52, h: 14 }, { ink, open: ['left'] })}${pieces}
      ${hinges.map((x, i) => door({ hinge: { x, y }, width: WIDTH, angle: angles[i] ?? 90, leaf: faint ? 2.5 : 5, ink }))}`;
  }

  /** One rail that every leaf hangs on, fed by the causes. */
  private manifold(): SVGTemplateResult {
    return svg`<path class="s-ink" stroke-width="1.5" d="M${LEFT} 456H${RIGHT}" />
      ${this.hinges().map((x) =>
        arrow(
          [
            { x, y: 456 },
            { x, y: 424 },
          ],
          { width: 1.5 },
        ),
      )}
      ${this.causes.map((cause, i) => {
        const { x, w } = this.causeBox(i);
        return svg`<path class="s-ink" stroke-width="1.5" d="M${x + w / 2} 456V490" />
          <rect class=${cause.crux ? 's-sig f-tint' : 's-ink f-paper'} stroke-width=${cause.crux ? 3 : 1.5} x=${x} y="490" width=${w} height="44" />`;
      })}`;
  }

  private cause({ heading, claim, crux }: Cause, i: number): TemplateResult {
    const { x, w } = this.causeBox(i);
    return html`<li>
      <span class="lab cause ${crux ? 'signal' : ''}" style=${at(x + w / 2, 512, { h: 'middle', v: 'middle' })}
        >${heading}</span
      >
      <p class="lab" style=${at(x, 544, { w: w + 10 })}>${claimRun(claim)}</p>
    </li>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'case-doors': CaseDoors;
  }
}
