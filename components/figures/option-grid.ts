import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isTaggedLike, type Claim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at } from '../kit/placement.js';

/** An option, with a cell for each column: the first’s tag stands under the name, and a cell that has another shows it. An empty one was not stated. */
export interface GridOption {
  readonly name: string;
  readonly cells: readonly (Claim | undefined)[];
}

/** A heading before what stands under it. */
const headed = (heading = ''): string => (heading.endsWith('?') ? `${heading} ` : `${heading}: `);

/**
 * Options against what they would do, a row each; below a heavy rule the measure that they are held to, and what is concluded.
 * Arrives in three parts: the options, the measure, the second conclusion.
 */
@customElement('option-grid')
export class OptionGrid extends Figure {
  static override readonly holds: typeof Figure.holds = { options: [1, 5] };

  static override styles = [
    Figure.styles,
    css`
      .grid {
        --air: calc(7px + (var(--stretch, 1) - 1) * 40px);
        left: 64px;
        top: 18.9%;
        width: 1152px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th,
      td {
        padding: var(--air) 12px var(--air) 0;
        border-bottom: 1px solid var(--rule-2);
        font-size: 22px;
        line-height: 27px;
        font-weight: 400;
        text-align: left;
        vertical-align: middle;
      }
      thead th {
        padding-top: 0;
        font-size: 20px;
        color: var(--ink-2);
      }
      tbody th {
        width: 270px;
        font-weight: 600;
      }
      .words {
        font-size: 22px;
        line-height: 27px;
      }
      .all {
        width: 240px;
        padding-left: 16px;
        border-left: 1.5px solid var(--ink);
      }
      .after {
        display: none;
      }
      .measure {
        width: 1152px;
        display: grid;
        grid-template-columns: 270px minmax(0, 1fr);
        white-space: normal;
        align-items: baseline;
        padding-top: 10px;
        border-top: 5px solid var(--ink);
      }
      .measure > b {
        font: 600 28px/36px var(--f-display);
      }
      .measure :is(p, p .words) {
        font-size: 28px;
        line-height: 36px;
      }
      .measure p + p {
        margin-top: 4px;
      }
      @container (max-width: 719px) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
          width: auto;
        }
        thead,
        td:empty {
          display: none;
        }
        td {
          border: 0;
          padding: 2px 0;
        }
        td:not(:empty)::before {
          content: attr(data-heading);
          color: var(--ink-2);
        }
        td.all {
          display: none;
        }
        /* After the options that it holds for. */
        .after {
          display: block;
          margin-bottom: 12px;
        }
        .measure {
          display: block;
        }
      }
    `,
  ];

  /** Over the names, over each cell, and over what holds for all. */
  @property({ attribute: false }) headings: readonly string[] = [];
  @property({ attribute: false }) options: readonly GridOption[] = [];
  /** What holds for every option. */
  @property({ attribute: false }) all: readonly Claim[] = [];
  @property() measure = '';
  @property({ attribute: false }) conclusions!: readonly [Claim, Claim];

  /** @throws RangeError where a row has other cells than there are headings: it would stand under those of others */
  protected override willUpdate(): void {
    for (const { name, cells } of this.options)
      if (cells.length !== this.headings.length - 2)
        throw new RangeError(`“${name}” has ${cells.length} cells under ${this.headings.length - 2} headings`);
  }

  private cell(claim: Claim, first: Claim | undefined): TemplateResult {
    return claim === first || isTaggedLike(claim, first) ? claimWords(claim) : claimRun(claim);
  }

  private holdsForAll(): readonly TemplateResult[] {
    return this.all.map((claim) => html`<p>${this.run(claim)}</p>`);
  }

  protected override render(): TemplateResult {
    const [first, second] = this.conclusions;
    return html`<div class="lab grid" style="white-space:normal">
        <table>
          <thead>
            <tr>
              ${this.headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.options.map(
              ({ name, cells }, i) =>
                html`<tr>
                  <th scope="row">${name}<br />${cells[0] ? claimMark(cells[0]) : ''}</th>
                  ${cells.map((cell, column) => html`<td data-heading=${headed(this.headings[column + 1])}>${cell ? this.cell(cell, cells[0]) : ''}</td>`)}
                  ${i ? '' : html`<td class="all" rowspan=${this.options.length}>${this.holdsForAll()}</td>`}
                </tr>`,
            )}
          </tbody>
        </table>
        <div class="after">${headed(this.headings.at(-1))}${this.holdsForAll()}</div>
      </div>
      <div class="lab measure" style=${at(64, 520)}>
        <b>${this.measure}</b>
        <div>
          <p class="${this.from(2)} signal">${this.run(first)}</p>
          <p class=${this.from(3)}>${this.run(second)}</p>
        </div>
      </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'option-grid': OptionGrid;
  }
}
