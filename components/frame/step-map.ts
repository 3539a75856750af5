import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MapStep } from '../../model/pages.js';
import { Portable } from '../kit/portable.js';

/**
 * The argument in one line, at the head of every slide: where we are, what has passed, and which steps this one
 * leans on (a bracket back to each).
 */
@customElement('step-map')
export class StepMap extends Portable {
  static override styles = css`
    :host {
      display: block;
      font: var(--t-map);
      color: var(--ink-2);
    }
    ol {
      display: grid;
      grid-auto-flow: column;
      justify-content: start;
      height: 41px;
      margin: 0;
      padding: 0;
      list-style: none;
      position: relative;
    }
    li {
      grid-row: 1;
      display: flex;
      align-items: center;
      height: 32px;
      position: relative;
    }
    a {
      display: flex;
      align-items: center;
      gap: 7px;
      min-height: 28px;
      color: inherit;
      text-decoration: none;
    }
    @media (forced-colors: active) {
      .here b {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
    a:focus-visible {
      outline: 3px solid var(--blue);
      outline-offset: 2px;
    }
    a:hover {
      text-decoration: underline;
    }
    b {
      display: grid;
      place-content: center;
      box-sizing: border-box;
      width: 24px;
      height: 24px;
      border: 1.25px solid var(--ink);
      border-radius: 50%;
      background: var(--paper);
      color: var(--ink);
      font: 600 16px/1 var(--f-sans);
    }
    li:not(.lean, .end)::after {
      content: '';
      width: 24px;
      margin: 0 10px;
      border-top: 1px solid var(--rule-2);
    }
    li.passed:not(.lean, .end)::after {
      border-top-width: 2px;
      border-color: var(--ink);
    }
    .passed b {
      border-width: 2px;
    }
    .ahead b {
      border-color: var(--rule-2);
      color: var(--ink-3);
      font-weight: 400;
    }
    .ahead {
      color: var(--ink-3);
    }
    .out {
      color: var(--ink-3);
    }
    .out::before {
      content: '– ';
    }
    .left-out b {
      border-style: dotted;
    }
    .here a {
      font-weight: 600;
      color: var(--ink);
    }
    .here b {
      border-color: var(--signal);
      background: var(--signal);
      color: var(--paper);
    }
    .here a::before {
      content: '';
      position: absolute;
      left: 0;
      right: 44px;
      bottom: -10px;
      border-top: 4px solid var(--signal);
    }
    .here.end a::before {
      right: 0;
    }
    /* Named by whoever turns the page, where the step of the argument has changed: the bar comes from the step before. */
    .here a::before {
      animation: var(--map-motion, none) calc(var(--d-draw) * 0.76) var(--ease);
    }
    @keyframes slide {
      from {
        translate: calc(-100% - 44px);
      }
    }
    .lean {
      grid-row: 1;
      align-self: end;
      height: 6px;
      margin: 0 -12px 6px 12px;
      border: solid var(--ink);
      border-width: 0 0 1px 1px;
      pointer-events: none;
    }
    .lean.last {
      border-right-width: 1px;
    }
    /* Where there is no room for five names, the present one is seen and all are heard. */
    @container (max-width: 639px) {
      a {
        min-height: 40px;
      }
      li:not(.lean, .end)::after {
        width: 3cqi;
        margin: 0 1cqi;
      }
      .here a::before {
        right: 5cqi;
      }
      li:not(.here) span {
        position: absolute;
        clip-path: inset(50%);
      }
    }
  `;

  @property({ attribute: false }) steps: readonly MapStep[] = [];
  /** Id of the step that the page belongs to, if any. */
  @property() here = '';

  protected override render(): TemplateResult {
    const at = this.steps.findIndex((step) => step.id === this.here);
    return html`<ol>
      ${this.steps.map((step, i) => this.station(step, i, at))}${this.leans(at)}
    </ol>`;
  }

  private station(step: MapStep, i: number, at: number): TemplateResult {
    const end = i === this.steps.length - 1 ? 'end' : '';
    const state = at < 0 ? 'idle' : i < at ? 'passed' : i === at ? 'here' : 'ahead';
    return html`<li class="${state} ${end} ${step.leftOut ? 'left-out' : ''}" style="grid-column:${i + 1}">
      <a href=${step.href} aria-current=${state === 'here' ? 'step' : nothing}
        ><b>${i + 1}</b><span>${step.name}</span>${step.leftOut ? html`<span class="out">left out</span>` : nothing}</a
      >
    </li>`;
  }

  /** One stretch of bracket from each step leaned on to the next, the last one closing at the step itself. */
  private leans(at: number): readonly TemplateResult[] {
    const columns = (this.steps[at]?.leansOn ?? []).map((id) => this.steps.findIndex((step) => step.id === id) + 1);
    return columns.map((column, k) => {
      const end = columns[k + 1] ?? at + 1;
      return html`<li
        role="presentation"
        aria-hidden="true"
        class="lean ${end === at + 1 ? 'last' : ''}"
        style="grid-column:${column}/${end}"
      ></li>`;
    });
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'step-map': StepMap;
  }
}
