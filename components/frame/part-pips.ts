import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Portable } from '../kit/portable.js';

/** How many parts a page has and which one is shown: in words, and as a row of pips. */
@customElement('part-pips')
export class PartPips extends Portable {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: 6px;
      font: var(--t-map);
      color: var(--ink-2);
      contain: layout style;
    }
    i {
      box-sizing: border-box;
      width: 14px;
      height: 5px;
      border: 1.25px solid var(--rule-2);
    }
    .done {
      border-color: var(--ink);
      background: var(--ink);
    }
    .now {
      height: 9px;
      border-color: var(--signal);
      background: var(--signal);
    }
    span {
      margin-right: 6px;
    }
  `;

  @property({ type: Number }) parts = 1;
  /** The part shown, from 1. */
  @property({ type: Number }) current = 1;

  protected override render(): TemplateResult {
    const state = (n: number): string => (n < this.current ? 'done' : n === this.current ? 'now' : '');
    const pips = Array.from({ length: this.parts }, (_, i) => html`<i class=${state(i + 1)}></i>`);
    return html`<span translate="no">part ${this.current} of ${this.parts}</span>${pips}`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'part-pips': PartPips;
  }
}
