import { css, html, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { claimStyles } from '../claims/claim-mark.js';
import type { Box } from './geometry.js';
import { motionStyles } from './motion.js';
import type { Explored } from '../../model/slide.js';
import { Portable } from './portable.js';

/** What every figure's drawing and lettering share. */
export const figureStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    font: var(--t-label);
    color: var(--ink);
    pointer-events: none;
    contain: layout style;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  a,
  button,
  input {
    pointer-events: auto;
  }
  svg {
    position: absolute;
    overflow: visible;
    fill: none;
    stroke-width: 1.5px; /* the commonest: the static document leaves it out */
    stroke-linejoin: miter;
  }
  svg text {
    font-family: var(--f-sans);
    stroke: none;
  }
  svg.tall,
  .hint {
    display: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: inherit;
    color: var(--blue);
    cursor: pointer;
  }
  ul,
  ol {
    list-style: none;
  }
  .lab {
    position: absolute;
    width: max-content;
    text-align: left;
    text-wrap: balance;
    white-space: nowrap;
  }
  .lab[style*='width'] {
    white-space: normal;
  }
  .later {
    visibility: hidden;
    opacity: 0;
  }
  /* A drawing says nothing by itself, and its strokes need not be told one by one. */
  svg .later {
    visibility: inherit;
  }
  .wall {
    stroke-linecap: square;
  }
  .s-ink {
    stroke: var(--ink);
  }
  .s-ink2 {
    stroke: var(--ink-2);
  }
  .s-rule {
    stroke: var(--rule);
  }
  .s-rule2 {
    stroke: var(--rule-2);
  }
  .s-sig {
    stroke: var(--signal);
  }
  .s-blue {
    stroke: var(--blue);
  }
  .f-ink {
    fill: var(--ink);
  }
  .f-ink2 {
    fill: var(--ink-2);
  }
  .f-ink3 {
    fill: var(--ink-3);
  }
  .f-rule2 {
    fill: var(--rule-2);
  }
  .f-sig {
    fill: var(--signal);
  }
  .f-blue {
    fill: var(--blue);
  }
  .f-paper {
    fill: var(--paper);
  }
  .f-tint {
    fill: var(--tint);
  }
  .head {
    display: block;
    font: var(--t-head);
  }
  .body {
    font: var(--t-body);
  }
  .strong {
    font-weight: 600;
  }
  .soft {
    color: var(--ink-2);
  }
  .signal {
    color: var(--signal);
  }
  .column-head {
    font: var(--t-label-strong);
    color: var(--ink-2);
  }
  .on-drawing {
    background: var(--paper);
    padding: 2px 6px;
  }
  a {
    color: var(--blue);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--blue);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* On paper nothing can be pressed. */
  @media print {
    .control {
      display: none !important;
    }
  }
  /* Laid out anew where a page is narrower than the drawing can be read: what is worth seeing alone, then the words. */
  @container (max-width: 1119px) {
    :host {
      position: static;
      display: flow-root;
      contain: none;
      pointer-events: auto;
    }
    .lab {
      position: relative !important;
      left: auto !important;
      top: auto !important;
      width: auto !important;
      max-width: 40em;
      margin: 0 0 8px;
      translate: none !important;
      text-align: start !important;
      white-space: normal !important;
    }
    span.lab:where(:not(.column-head, .placed)) {
      display: block;
    }
    svg {
      position: static;
      display: block;
      width: 100%;
      max-width: 480px;
      height: auto;
      margin-bottom: 16px;
      overflow: hidden;
    }
    svg.tall {
      display: block;
      float: left;
      width: auto;
      margin-right: 14px;
    }
    @container (max-width: 479px) {
      svg.tall {
        float: none; /* beside it words would stand by other years than theirs */
      }
    }
    .hint {
      display: inline;
    }
    svg.bound,
    .column-head,
    .placed {
      display: none; /* say nothing but where they stand */
    }
    :is(ul, ol) > li {
      padding: 10px 0 2px;
      border-top: 1px solid var(--rule);
    }
    .on-drawing {
      padding: 0;
    }
    @media (pointer: coarse) {
      a,
      button,
      button.ask {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: 44px;
        min-height: 44px;
      }
    }
    /* What a place on the drawing tells is written where the drawing is not beside it. */
    .unseen.lead-in {
      position: static;
      display: block;
      width: auto;
      height: auto;
      clip-path: none;
      font: var(--t-tag);
      color: var(--ink-2);
      white-space: normal;
    }
  }
`;

/**
 * A drawing at slide coordinates (1280 × 720), right at every step however one arrives there: nothing in it is kept
 * between steps, but what a reader explores at one. Labels are HTML over an SVG, so that they wrap, select and are read
 * aloud in the order written.
 * @fires claim-asked - CustomEvent<string>, the id of a claim that a reader wants to see with its source
 * @fires figure-explored - CustomEvent<Explored>, when a reader has opened, chosen or filtered something
 */
export abstract class Figure extends Portable {
  static override styles: CSSResultGroup = [figureStyles, claimStyles, motionStyles];

  /** The step shown, from 1. Left out, the figure is complete. */
  @property({ type: Number }) step = Number.POSITIVE_INFINITY;

  /** The step at which a figure that shares its page comes in whole. */
  @property({ type: Number }) arrives = 1;

  /** What a reader has asked of the figure beside the step. */
  @property({ attribute: false }) explored: Explored = {};

  /** Shows what the reader asked for at once, and tells whoever owns the figure. */
  protected explore(explored: Explored): void {
    this.explored = explored;
    this.dispatchEvent(
      new CustomEvent<Explored>('figure-explored', { detail: explored, bubbles: true, composed: true }),
    );
  }

  /** For a claim's tag: asks whoever owns the figure to open the claim. */
  protected readonly askClaim = (id: string): void => {
    this.dispatchEvent(new CustomEvent<string>('claim-asked', { detail: id, bubbles: true, composed: true }));
  };

  /** A number that the reader asked for by name, or none: what was kept may be stale or another's. */
  protected askedNumber(name: string): number | undefined {
    const asked = this.explored[name];
    return typeof asked === 'number' ? asked : undefined;
  }

  /** The step that is drawn: the presenter's, unless a figure lets its reader choose. */
  protected get drawnStep(): number {
    return this.step;
  }

  /** Class of a part that arrives at step `n`. */
  protected from(n: number): string {
    return partIf(this.drawnStep >= n, this.drawnStep === n);
  }

  private lastDrawn = Number.NaN;
  /** One step on is the only way of arriving that moves; back, a link and a jump show the state at once. */
  protected override updated(): void {
    if (this.drawnStep === this.lastDrawn) return;
    this.toggleAttribute('arriving', this.drawnStep === this.lastDrawn + 1);
    this.lastDrawn = this.drawnStep;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-explored': CustomEvent<Explored>;
    'claim-asked': CustomEvent<string>;
  }
}

/** Class of a part that is shown, or whose place is kept; `now` is what this very step brings. */
export const partIf = (shown: boolean, now = false): string => (now ? 'now' : shown ? '' : 'later');

/** Where a page has its drawing: a box that began higher would, on paper, begin on the page before. */
const UNDER_TITLE: Box = { x: 0, y: 136, w: 1280, h: 504 };

/**
 * The drawing under the labels. Labels say all that it says, so it is hidden from the accessibility tree.
 * @param alone what of the canvas is worth seeing without the labels, where they are laid out below it on a narrow page;
 *   left out, the drawing says nothing without them and stays away there
 */
export function drawing(content: SVGTemplateResult | readonly SVGTemplateResult[], alone?: Box): TemplateResult {
  const { x, y, w, h } = alone ?? UNDER_TITLE;
  return html`<svg
    class=${alone ? '' : 'bound'}
    style="left:${x}px;top:${y}px"
    width=${w}
    height=${h}
    viewBox="${x} ${y} ${w} ${h}"
    aria-hidden="true"
  >
    ${content}
  </svg>`;
}

/** Says what the place of a label on the drawing says: to the ear, and on a narrow page to the eye. */
export const leadIn = (words: string): TemplateResult => html`<span class="unseen lead-in">${words}: </span>`;

export interface Placement {
  readonly w?: number;
  /** Which side of the label stands at x. */
  readonly h?: 'start' | 'middle' | 'end';
  /** Which side of the label stands at y. */
  readonly v?: 'top' | 'middle' | 'bottom';
}
const SHIFT = { start: 0, top: 0, middle: -50, end: -100, bottom: -100 } as const;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Inline style that hangs a label at a point of the canvas; without a width it keeps to one line. */
export function at(x: number, y: number, { w, h = 'start', v = 'top' }: Placement = {}): string {
  const size = w === undefined ? '' : `;width:${w}px`;
  const shift = h === 'start' && v === 'top' ? '' : `;translate:${SHIFT[h]}%${v === 'top' ? '' : ` ${SHIFT[v]}%`}`;
  return `left:${x}px;top:${y}px${size}${shift}${h === 'start' ? '' : `;text-align:${ALIGN[h]}`}`;
}
