import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ALL, choiceRow, choiceRowStyles } from '../kit/choice-row.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrowHead, hatch, HEADS } from '../kit/geometry.js';
import { hint } from '../kit/strokes.js';
import { Figure, partIf } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { isShown, toggleCompared } from './option-matrix.model.js';

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
  readonly when: string;
  /** What a reader can ask to see alone, with others of the same group. */
  readonly group: string;
}
/** Names in the section, from the far side of the border to beyond the line. */
export interface Section {
  readonly neighbour: string;
  readonly country: string;
  readonly border: string;
  readonly line: string;
  readonly beyond: string;
  readonly rear: string;
  readonly front: string;
}

const TOP = 276;
const ROW = 76;
const SHAPES: Record<Depth, { x: number; w: number; label: { x: number; h: 'middle' | 'end'; dy: number } }> = {
  unstated: { x: 466, w: 280, label: { x: 606, h: 'middle', dy: 0 } },
  line: { x: 714, w: 38, label: { x: 706, h: 'end', dy: 0 } },
  rear: { x: 466, w: 118, label: { x: 525, h: 'middle', dy: 0 } },
  'beyond-border': { x: 368, w: 44, label: { x: 596, h: 'end', dy: 18 } },
};

/**
 * A table of options whose second column is one drawing: depth from a border to a line, in section, not to scale.
 * An option arrives a part; the part after the last gives what runs through them all. A reader can compare two, or show
 * the options of one group: the others leave their place empty; and can open an option’s claim.
 */
@customElement('option-matrix')
export class OptionMatrix extends Figure {
  static override styles = [
    Figure.styles,
    choiceRowStyles,
    css`
      .letter {
        min-width: 34px;
        padding: 0 3px;
        border: 1.5px solid transparent;
        border-bottom-color: var(--blue);
        border-radius: 0;
        background: none;
        font: 600 34px/40px var(--f-display);
        color: var(--blue);
        cursor: pointer;
      }
      .letter[aria-pressed='true'] {
        background: var(--blue);
        color: var(--paper);
      }
      .option .words {
        font: 400 18px/22px var(--f-sans);
      }
      .where {
        font: 400 18px/22px var(--f-sans);
      }
      .risk .words {
        font-size: 20px;
      }
      table {
        position: static;
        border: 0;
      }
      tr,
      td,
      th,
      thead,
      tbody {
        display: contents;
      }
      @container (max-width: 1119px) {
        tr.option,
        tr.option :is(td, th) {
          display: block;
          text-align: left;
        }
        tr.option {
          padding: 12px 0 6px;
          border-top: 1px solid var(--rule);
        }
        thead {
          display: none;
        }
        td::before {
          content: attr(data-heading);
          font: var(--t-tag);
          color: var(--ink-2);
        }
        .letter {
          z-index: 1; /* the name beside it is a block, and would lie over it */
          float: left;
          margin-right: 12px !important;
        }
        table {
          display: block;
        }
        tr.out td {
          display: none; /* an empty field would say that nothing is stated */
        }
        tr.out .later {
          visibility: visible;
          opacity: 1;
        }
        .names {
          display: none; /* the hints on the drawing stand for them */
        }
      }
    `,
  ];

  @property({ attribute: false }) section!: Section;
  @property({ attribute: false }) headings: readonly [string, string, string, string] = ['', '', '', ''];
  @property({ attribute: false }) options: readonly Option[] = [];
  /** Said of all options: at the upper left, and at the upper right. */
  @property({ attribute: false }) standing!: Claim;
  @property({ attribute: false }) headway!: Claim;
  @property({ attribute: false }) risk!: Claim;
  @property() riskHeading = '';

  protected override render(): TemplateResult {
    const [option, where, purpose, when] = this.headings;
    const foot = TOP + ROW * this.options.length;
    return html`
      ${drawing(
        svg`${this.ground(foot)}${this.options.map((each, i) => svg`<g class=${this.shows(i)}>${this.shape(each.depth, i)}</g>`)}
        ${this.hints()}`,
        { x: 340, y: 146, w: 520, h: foot - 140 },
      )}
      <p class="lab" style=${at(64, 148, { w: 262 })}>${claimRun(this.standing)}</p>
      <p class="lab" style=${at(884, 148, { w: 332 })}>${claimRun(this.headway)}</p>
      ${this.groups()}${this.names()}
      <table>
        <thead>
          <tr>
            <th class="column-head">
              <span class="lab" style=${at(64, 245)}
                >${option}<span class="control" aria-hidden="true"> letters compare two</span></span
              >
            </th>
            <th><span class="unseen">${where}</span></th>
            <th class="column-head"><span class="lab" style=${at(884, 245)}>${purpose}</span></th>
            <th class="column-head"><span class="lab" style=${at(1076, 245)}>${when}</span></th>
          </tr>
        </thead>
        <tbody>
          ${this.options.map((each, i) => this.row(each, i))}
        </tbody>
      </table>
      <p class="lab risk body ${this.from(this.options.length + 1)}" style=${at(64, foot + 14, { w: 1152 })}>
        <span class="strong signal">${this.riskHeading}</span> ${claimRun(this.risk)}
      </p>
    `;
  }

  private row({ name, claim, depth, where, when }: Option, i: number): TemplateResult {
    const y = TOP + ROW * (i + 0.5);
    const { label } = SHAPES[depth];
    const shown = this.shows(i);
    const letter = String.fromCharCode(65 + i);
    return html`<tr class="option ${this.from(i + 1)} ${shown && 'out'}">
      <th scope="row">
        <button
          type="button"
          class="lab letter"
          aria-label=${`${letter}, compare`}
          aria-pressed=${this.compared.includes(i) ? 'true' : 'false'}
          style=${at(61, y, { v: 'middle' })}
          @click=${() => this.change({ compared: toggleCompared(this.compared, i) })}
        >
          ${letter}
        </button>
        <span class="lab ${shown}" style=${at(106, y, { w: 236, v: 'middle' })}
          ><span class="name">${name}</span><br />${claimMark(claim, { ask: this.askClaim })}</span
        >
      </th>
      <td data-heading=${this.headings[1]}>
        <span class="lab where ${shown}" style=${at(label.x, y + label.dy, { h: label.h, v: 'middle' })}
          ><span class=${label.h === 'end' ? 'on-drawing' : ''}>${where}</span></span
        >
      </td>
      <td data-heading=${this.headings[2]}>
        <span class="lab ${shown}" style=${at(884, y, { w: 184, v: 'middle' })}>${claimWords(claim)}</span>
      </td>
      <td data-heading=${this.headings[3]}>
        <span class="lab ${shown}" style=${at(1076, y, { w: 144, v: 'middle' })}>${when}</span>
      </td>
    </tr>`;
  }

  private get compared(): readonly number[] {
    const { compared } = this.state;
    return Array.isArray(compared) ? (compared as readonly number[]) : [];
  }
  private get group(): string | undefined {
    const { group } = this.state;
    return typeof group === 'string' ? group : undefined;
  }
  /** Class of what belongs to option `i`. */
  private shows(i: number): string {
    const group = this.options[i]?.group ?? '';
    const asked = isShown({ index: i, group }, { compared: this.compared, group: this.group });
    return partIf(asked && this.shown > i);
  }

  /** Ways to ask for less than all. */
  private groups(): TemplateResult {
    const groups = [...new Set(this.options.map(({ group }) => group))];
    return choiceRow<string | undefined>(
      'Show',
      at(884, 208),
      [ALL, ...groups.map((group) => ({ label: group, value: group }))],
      this.group,
      (group) => this.change(group === undefined ? {} : { group }),
    );
  }

  private names(): TemplateResult {
    const { neighbour, country, border, line, beyond, rear, front } = this.section;
    return html`<div class="names" aria-hidden="true">
      <span class="lab" style=${at(396, 162, { h: 'middle', v: 'middle' })}>${neighbour}</span>
      <span class="lab soft" style=${at(462, 214, { v: 'bottom' })}>${border}</span>
      <span class="lab" style=${at(652, 162, { h: 'middle', v: 'middle' })}>${country}</span>
      <span class="lab strong" style=${at(530, 256, { h: 'middle', v: 'middle' })}>${rear}</span>
      <span class="lab strong" style=${at(685, 256, { h: 'middle', v: 'middle' })}>${front}</span>
      <span class="lab soft" style=${at(752, 214, { h: 'end', v: 'bottom' })}>${line}</span>
      <span class="lab soft" style=${at(774, 214, { v: 'bottom' })}>${beyond}</span>
    </div>`;
  }

  private hints(): SVGTemplateResult {
    const { neighbour, country, line, beyond, rear, front } = this.section;
    return svg`${hint(neighbour, { x: 396, y: 169 }, 21)}${hint(country, { x: 652, y: 169 }, 21)}
      ${hint(rear, { x: 530, y: 263 }, 21)}${hint(front, { x: 685, y: 263 }, 21)}
      ${hint(line, { x: 752, y: 208 }, 21, 'end')}${hint(beyond, { x: 808, y: 208 }, 21)}
      ${this.options.map((_, i) => hint(String.fromCharCode(65 + i), { x: 354, y: TOP + ROW * (i + 0.5) + 8 }, 24))}`;
  }

  /** The country’s dimension runs past the dashed line: what lies beyond it is occupied, and no less the country’s. */
  private ground(foot: number): SVGTemplateResult {
    const slash = (x: number, y: number): string => `M${x - 4} ${y + 4}l8 -8`;
    return svg`
      <path class="s-ink" stroke-width="0.9" d=${hatch({ x: 344, y: 222, w: 508, h: 13 })} />
      <path class="s-ink" stroke-width="2" d="M344 222H852" />
      <path class="s-ink" stroke-width="1.5" d="M447.5 150V${foot}M452.5 150V${foot}" />
      <path class="s-ink" stroke-width="2.25" stroke-dasharray="9 6" d="M762 174V${foot}" />
      <path class="s-rule" stroke-width="1" d="M608 276V${foot}" />
      <path class="s-ink" stroke-width="1" d="M344 162H362M430 162H447.5M452.5 162H612M692 162H852M452.5 256H506M554 256H657M713 256H762" />
      <path class="s-ink" stroke-width="1.75" d=${[slash(447.5, 162), slash(452.5, 162), slash(452.5, 256), slash(608, 256), slash(762, 256)].join('')} />
      <path class="s-ink" stroke-width="1.5" d="M64 ${TOP}H1216M64 ${foot}H1216" />
      <path class="s-rule" stroke-width="1" d=${this.options
        .slice(1)
        .map((_, i) => `M64 ${TOP + ROW * (i + 1)}H1216`)
        .join('')} />`;
  }

  private shape(depth: Depth, i: number): SVGTemplateResult {
    const { x, w } = SHAPES[depth];
    const y = TOP + ROW * (i + 0.5);
    const reach = depth === 'beyond-border';
    return svg`
      <rect class="s-ink f-tint" stroke-width="2" stroke-dasharray="7 4.5" x=${x} y=${reach ? y - 2 : y - 15} width=${w} height=${reach ? 26 : 30} />
      ${
        reach
          ? svg`<path class="s-ink" stroke-width="2" stroke-dasharray="7 4.5" d="M390 ${y - 5}C420 ${y - 40} 548 ${y - 44} 662 ${y + 12}" />
          <path class="f-ink" d=${arrowHead({ x: 670, y: y + 18 }, -32, HEADS.edge)} />`
          : svg``
      }`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'option-matrix': OptionMatrix;
  }
}
