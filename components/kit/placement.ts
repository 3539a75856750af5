/** Where things stand on the canvas: the drawing under the labels, and the labels over it. */
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Tick } from './axis.js';
import { px, type Box } from './geometry.js';

/** Where a page has its drawing: a box that began higher would, on paper, begin on the page before. */
const UNDER_TITLE: Box = { x: 0, y: 136, w: 1280, h: 504 };

/** Canvas px of a page’s height in a hundredth of it. */
export const HUNDREDTH = 7.2;
/** Canvas px as a share of the page’s height: on a taller canvas what is drawn takes the height that it is given. */
const down = (y: number): string => `${px(y / HUNDREDTH)}%`;

/**
 * The drawing under the labels. Labels say all that it says, so it is hidden from the accessibility tree.
 * @param alone what of the canvas is worth seeing without the labels, where they are laid out below it on a narrow page;
 *   left out, the drawing says nothing without them and stays away there
 */
export function drawing(content: SVGTemplateResult | readonly SVGTemplateResult[], alone?: Box): TemplateResult {
  const { x, y, w, h } = alone ?? UNDER_TITLE;
  return html`<svg
    class=${alone ? '' : 'bound'}
    style="left:${x}px;top:${down(y)};height:${down(h)}"
    width=${w}
    height=${h}
    viewBox="${x} ${y} ${w} ${h}"
    preserveAspectRatio="none"
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
const SHIFT = { start: '0', top: '0', middle: '-50%', end: '-100%', bottom: '-100%' } as const;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Inline style that hangs a label at a point of the canvas; without a width it keeps to one line. */
export function at(x: number, y: number, { w, h = 'start', v = 'top' }: Placement = {}): string {
  const size = w === undefined ? '' : `;width:${w}px`;
  const shift = h === 'start' && v === 'top' ? '' : `;translate:${SHIFT[h]}${v === 'top' ? '' : ` ${SHIFT[v]}`}`;
  return `left:${x}px;top:${down(y)}${size}${shift}${h === 'start' ? '' : `;text-align:${ALIGN[h]}`}`;
}

/** Canvas px at the left of a drawing, where it stands alone with the names of its rows: at least, and for a letter. */
const BESIDE = { least: 240, letter: 15 } as const;
export const roomForNames = (names: readonly string[]): number =>
  Math.max(BESIDE.least, ...names.map(({ length }) => length * BESIDE.letter));

/** Canvas px at the right of a drawing that stands alone: half the last name of its axis. */
export const BEYOND_AXIS = 40;

/** Right margin of the canvas, px, and half the width of a year. */
const EDGE = { x: 1216, half: 20 } as const;

/** What an axis names at x: centred there, but inside the margin where the axis ends. */
export function axisLabel(named: number | string, x: number, y: number, v: 'top' | 'bottom'): TemplateResult {
  const style = x > EDGE.x - EDGE.half ? at(EDGE.x, y, { h: 'end', v }) : at(x, y, { h: 'middle', v });
  return html`<span class="lab year placed" aria-hidden="true" style=${style}>${named}</span>`;
}

/** The years that an axis names, each at its tick. */
export const yearLabels = (ticks: readonly Tick[], y: number, v: 'top' | 'bottom'): readonly TemplateResult[] =>
  ticks.filter(({ named }) => named).map(({ year, x }) => axisLabel(year, x, y, v));
