import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, ContextClaim } from '../../model/claim.js';
import { claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { arrow, station } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';

export interface ArgumentStep {
  readonly id: string;
  readonly name: string;
  readonly claim: Claim;
  readonly href: string;
  /** “pages 4–6”; empty where this cut shows none. */
  readonly pages: string;
  /** What this cut leaves out of the step, if anything. */
  readonly leftOut?: string;
}
/** Why a step leans on others: drawn as a bracket with an arrow back to each. */
export interface Lean {
  readonly step: string;
  readonly on: readonly [string, ...string[]];
  readonly claim: ContextClaim;
}

const LEFT = 64;
const SPAN = 960;

/** The whole argument on one page: its steps, what each says, and what each leans on. */
@customElement('argument-map')
export class ArgumentMap extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .name {
        font: 600 26px/32px var(--f-display);
      }
      .lean {
        font: var(--t-label);
      }
      .far {
        font: 400 20px/28px var(--f-display);
      }
      .left-out {
        display: inline-block;
        padding: 0 5px;
        border: 1.25px dotted var(--ink-2);
        font: var(--t-tag);
        color: var(--ink-2);
      }
      a {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly ArgumentStep[] = [];
  @property({ attribute: false }) leans: readonly Lean[] = [];
  /** Says whose reading the arrows are. */
  @property({ attribute: false }) legend!: ContextClaim;

  protected override render(): TemplateResult {
    return html`
      ${drawing(svg`${this.steps.map((_, i) => this.rail(i))}${this.leans.map((lean) => this.bracket(lean))}`)}
      <ol>
        ${this.steps.map((step, i) => this.column(step, i))}
      </ol>
      <ul>
        ${this.leans.map((lean) => this.reason(lean))}
      </ul>
      <p class="lab" style=${at(64, 522, { w: 220 })}>
        <span class="placed"><span class="strong">An arrow</span> runs from a step to the one it leans on<br /></span>
        ${claimRun(this.legend)}
      </p>
    `;
  }

  private x(i: number): number {
    return LEFT + (SPAN * i) / Math.max(1, this.steps.length - 1);
  }
  private index(id: string): number {
    return this.steps.findIndex((step) => step.id === id);
  }

  private column({ name, claim, href, pages, leftOut }: ArgumentStep, i: number): TemplateResult {
    const x = this.x(i);
    return html`<li>
      <a
        class="lab name"
        href=${href}
        style="${at(x + 54, 176, { v: 'middle' })};color:var(--ink);text-decoration:none;background:var(--paper);padding-right:16px"
        >${name}</a
      >
      <div class="lab" style=${at(x, 212, { w: 204 })}>
        <p class="body">${claimWords(claim)}</p>
        <div style="margin-top:6px">${claimMark(claim)}</div>
        <p style="margin-top:4px">
          ${pages ? html`<a href=${href}>${pages}</a>` : nothing}
          ${leftOut ? html`<span class="left-out">${leftOut}</span>` : nothing}
        </p>
      </div>
    </li>`;
  }

  /** The rail runs on under the name, whose ground covers it. */
  private rail(i: number): SVGTemplateResult {
    const x = this.x(i);
    const more = i < this.steps.length - 1;
    return svg`${station({ x: x + 21, y: 176 }, i + 1, this.steps[i]?.pages ? 'plain' : 'ahead', 21)}
      ${more ? svg`<path class="s-ink" stroke-width="2" d="M${x + 54} 176H${this.x(i + 1) - 8}" />` : svg``}`;
  }

  private bracket({ step, on }: Lean): SVGTemplateResult {
    const from = this.x(this.index(step));
    if (on.length === 1) {
      const back = this.x(this.index(on[0])) + 46;
      const down = from + 8;
      return arrow([
        { x: down, y: 406 },
        { x: down, y: 434 },
        { x: back, y: 434 },
        { x: back, y: 402 },
      ]);
    }
    const first = this.x(this.index(on[0])) + 22;
    return svg`<path class="s-ink" stroke-width="3.5" d="M${from + 21} 406V560H${first}" />
      ${on.map((id) => {
        const x = this.x(this.index(id)) + 22;
        return arrow(
          [
            { x, y: 561 },
            { x, y: 402 },
          ],
          { weight: 'path', width: 3.5 },
        );
      })}`;
  }

  /** The arrow, in words. */
  private arrowInWords(step: string, on: readonly string[]): TemplateResult {
    const name = (id: string): string => this.steps[this.index(id)]?.name ?? '';
    return leadIn(`${name(step)} leans on ${on.map(name).join(', ')} (${this.legend.kindName})`);
  }

  private reason({ step, on, claim }: Lean): TemplateResult {
    const x = this.x(this.index(on[0]));
    if (on.length === 1)
      return html`<li class="lab lean" style=${at(x + 54, 442, { w: 184 })}>
        ${this.arrowInWords(step, on)}${claimWords(claim)}
      </li>`;
    return html`<li class="lab far" style=${at(x + 40, 574, { w: 800 })}>
      ${this.arrowInWords(step, on)}${claimWords(claim)}
    </li>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'argument-map': ArgumentMap;
  }
}
