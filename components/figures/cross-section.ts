import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { arrowHead, HEADS } from '../kit/geometry.js';
import { hint } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

/** Where an option would stand, in the schematic of depth. */
export type Depth =
  /** Somewhere in the country; how deep is not stated. */
  | 'unstated'
  /** Along the line, on the near side. */
  | 'line'
  /** Far back from the line. */
  | 'rear'
  /** Across the border, reaching over it. */
  | 'beyond-border';

export interface Option {
  readonly name: string;
  /** Who would act, and what for. */
  readonly claim: Claim;
  readonly depth: Depth;
  /** Said in the drawing, of where. */
  readonly where: string;
  /** It depends on there being a line, and is marked on it. */
  readonly onLine?: boolean;
}
/** Names in the section, from the far side of the border to beyond the line. */
export interface Section {
  readonly neighbour: string;
  readonly country: string;
  readonly line: string;
  readonly beyond: string;
  /** What an option’s `where` tells, said where the drawing is not seen. */
  readonly asks: string;
}

const TOP = 214;
const HEIGHT = 372;
/** Canvas px: the section’s left end, the border, the line, its right end. */
const X = { left: 486, border: 616, line: 1030, right: 1216 } as const;
const SHAPES: Record<Depth, { x: number; w: number; label: { x: number; h: 'middle'; dy: number } }> = {
  unstated: { x: 636, w: 368, label: { x: 823, h: 'middle', dy: 0 } },
  line: { x: 966, w: 40, label: { x: 986, h: 'middle', dy: 0 } },
  rear: { x: 636, w: 220, label: { x: 746, h: 'middle', dy: 0 } },
  'beyond-border': { x: 532, w: 52, label: { x: 772, h: 'middle', dy: 6 } },
};

/**
 * Options as lanes over one drawing: depth from a border to a line, in section, not to scale, and dashed, since none is
 * there. What depends on the line is marked on it. An option arrives a part; the part after the last gives what is said of them all. A reader can open an
 * option’s claim.
 */
@customElement('cross-section')
export class CrossSection extends Figure {
  static override readonly holds: typeof Figure.holds = { options: [1, 4] };

  static override styles = [
    Figure.styles,
    css`
      .letter {
        font: 600 40px/48px var(--f-display);
      }
      .name {
        font: 600 22px/28px var(--f-sans);
      }
      .option .words {
        font-size: 23px;
        line-height: 29px;
      }
      .place {
        font: 600 22px/28px var(--f-display);
      }
      @container (max-width: 1119px) {
        .option {
          position: relative;
          padding: 12px 0 6px 44px;
          border-top: 1px solid var(--rule);
        }
        .option .lead-in {
          display: inline;
        }
        .option .letter {
          position: absolute !important;
          left: 0 !important;
        }
      }
    `,
  ];

  @property({ attribute: false }) section!: Section;
  @property({ attribute: false }) options: readonly Option[] = [];
  /** Said of them all: the point of the page. */
  @property({ attribute: false }) all!: Claim;

  protected override render(): TemplateResult {
    const { neighbour, country, line, beyond } = this.section;
    const place = (words: string, x: number, h: 'start' | 'end') =>
      html`<span class="lab place placed" aria-hidden="true" style=${at(x, 160, { h })}>${words}</span>`;
    return html`
      ${drawing(
        svg`${this.ground()}${this.options.map((each, i) => svg`<g class=${this.from(i + 1)}>${this.shape(each, i)}</g>`)}${this.hints()}`,
        { x: X.left - 50, y: 146, w: X.right - X.left + 50, h: TOP + HEIGHT - 146 },
      )}
      ${place(neighbour, X.border - 16, 'end')} ${place(country, X.border + 16, 'start')}
      ${place(beyond, X.right, 'end')}
      <span class="lab named placed" aria-hidden="true" style=${at(X.line - 14, 176, { h: 'end' })}>${line}</span>
      <ul>
        ${this.options.map((option, i) => this.option(option, i))}
      </ul>
      <p
        class="lab statement signal ${this.from(this.options.length + 1)}"
        style=${at(64, TOP + HEIGHT + 14, { w: 1152 })}
      >
        ${this.run(this.all)}
      </p>
    `;
  }

  private get pitch(): number {
    return HEIGHT / Math.max(1, this.options.length);
  }
  /** Middle of an option’s lane. */
  private y(i: number): number {
    return TOP + this.pitch * (i + 0.5);
  }

  private option({ name, claim, depth, where }: Option, i: number): TemplateResult {
    const y = this.y(i);
    const { label } = SHAPES[depth];
    const { asks } = this.section;
    return html`<li class="option ${this.from(i + 1)}">
      <span class="lab letter" aria-hidden="true" style=${at(64, y, { v: 'middle' })}>${letter(i)}</span>
      <div class="lab" style=${at(108, y, { w: 364, v: 'middle' })}>
        <span class="name">${name}</span> ${claimMark(claim, { ask: this.askClaim })}<br />${claimWords(claim)}
      </div>
      <span
        class="lab named ${depth === 'line' ? 'unseen lead-in' : '' /* its box says so, and is too narrow for words */}"
        style=${at(label.x, y + label.dy, { h: label.h, v: 'middle' })}
        >${leadIn(asks)}${where}</span
      >
    </li>`;
  }

  private hints(): SVGTemplateResult {
    const { neighbour, country, line, beyond } = this.section;
    return svg`${hint(neighbour, { x: X.border - 16, y: 180 }, 28, 'end')}${hint(country, { x: X.border + 16, y: 180 }, 28, 'start')}
      ${hint(line, { x: X.line - 12, y: 208 }, 28, 'end')}${hint(beyond, { x: X.right, y: 180 }, 28, 'end')}
      ${this.options.map((_, i) => hint(letter(i), { x: X.left - 26, y: this.y(i) + 10 }, 32))}`;
  }

  private ground(): SVGTemplateResult {
    const foot = TOP + HEIGHT;
    return svg`
      <path class="s-ink" stroke-width="2" d="M${X.border - 3} 164V${foot}M${X.border + 3} 164V${foot}" />
      <path class="s-ink" stroke-width="3" stroke-dasharray="10 7" d="M${X.line} 164V${foot}" />
      <path class="s-ink" stroke-width="2" d="M64 ${TOP}H${X.right}" />
      <path class="s-rule2" stroke-width="1" d="M${X.left + 6} ${TOP}V${foot}" />
      <path class="s-rule2" stroke-width="1" d=${this.options.map((_, i) => `M64 ${TOP + this.pitch * (i + 1)}H${X.right}`).join('')} />`;
  }

  private shape({ depth, onLine }: Option, i: number): SVGTemplateResult {
    const { x, w } = SHAPES[depth];
    const y = this.y(i);
    const reach = depth === 'beyond-border';
    const h = reach ? 30 : 48;
    return svg`
      <rect class="s-ink f-tint" stroke-width="2.5" stroke-dasharray="8 6" x=${x} y=${y - h / 2} width=${w} height=${h} />
      ${
        reach
          ? svg`<path class="s-ink" stroke-width="2.5" stroke-dasharray="8 6" d="M590 ${y - 6}C680 ${y - 42} 850 ${y - 42} 936 ${y + 12}" />
          <path class="f-ink tip" d=${arrowHead({ x: 950, y: y + 21 }, -34, HEADS.follow)} />`
          : svg``
      }
      ${onLine ? svg`<path class="s-ink f-paper tip" stroke-width="3" d="M${X.line} ${y - 15}l15 15l-15 15l-15 -15Z" />` : svg``}`;
  }
}

const letter = (i: number): string => String.fromCharCode(65 + i);
declare global {
  interface HTMLElementTagNameMap {
    'cross-section': CrossSection;
  }
}
