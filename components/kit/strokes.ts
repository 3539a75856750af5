/** The strokes that every figure is drawn with: walls, doors, arrows, dimensions. SVG templates, no elements. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { partIf } from './figure.js';
import { arrowPath, hatch, HEADS, leafEnd, px, zigzag, type Box, type Point } from './geometry.js';

/** Stroke or fill by the token's name; a class each, so that a theme changes them in one place. */
export type Ink = 'ink' | 'ink2' | 'rule2' | 'sig' | 'blue';

/** A hatched wall. `open` names the ends where it goes on beyond the drawing. */
export function wall(
  box: Box,
  {
    open = [],
    ink = 'ink',
    weight = 1.5,
  }: { open?: readonly ('left' | 'right' | 'top' | 'bottom')[]; ink?: Ink; weight?: number } = {},
): SVGTemplateResult {
  const { x, y, w, h } = box;
  const edges = [
    open.includes('top') ? '' : `M${x} ${y}H${x + w}`,
    open.includes('right') ? '' : `M${x + w} ${y}V${y + h}`,
    open.includes('bottom') ? '' : `M${x + w} ${y + h}H${x}`,
    open.includes('left') ? '' : `M${x} ${y + h}V${y}`,
  ].join('');
  return svg`<path class="s-${ink}" stroke-width="0.9" d=${hatch(box, Math.min(w, h) > 16 ? 7 : 6)} />
    <path class="s-${ink} wall" stroke-width=${weight} d=${edges} />`;
}

export interface Door {
  /** Where the leaf hangs: the inside face of the jamb. */
  readonly hinge: Point;
  /** Width of the opening, which is the length of the leaf. */
  readonly width: number;
  /** 0 shut, 90 wide open. */
  readonly angle: number;
  /** Quarter turns clockwise of the whole door: 0 opens upwards with its hinge at the right. */
  readonly turn?: 0 | 1;
  readonly leaf?: number;
  readonly ink?: Ink;
  readonly leafInk?: Ink;
  readonly swing?: boolean;
}
/** A leaf, its hinge and its swing, without the wall. */
export function door({
  hinge,
  width,
  angle,
  turn = 0,
  leaf = 5,
  ink = 'ink',
  leafInk = ink,
  swing = true,
}: Door): SVGTemplateResult {
  const o: Point = { x: 0, y: 0 };
  const end = leafEnd(o, width - 1, angle);
  return svg`<g class="hung"><g transform="translate(${hinge.x} ${hinge.y}) rotate(${turn * 90})">
    ${swing ? svg`<path class="s-${ink}" stroke-width="1" d="M${-width} 0A${width} ${width} 0 0 1 0 ${-width}" />` : nothing}
    <line class="s-${leafInk} leaf" style="--from-open:${px(90 - angle)}deg" stroke-width=${leaf} x1="0" y1="0" x2=${end.x} y2=${end.y} />
    <circle class="s-${ink} f-paper" stroke-width="1.5" r=${Math.max(3, leaf * 0.75)} />
  </g></g>`;
}

export type Weight = keyof typeof HEADS;
const WIDTHS: Record<Weight, number> = { edge: 2.25, follow: 3.5, path: 4 };

/** A drawn arrow along a polyline. */
export function arrow(
  points: readonly Point[],
  { weight = 'edge', ink = 'ink', width = WIDTHS[weight] }: { weight?: Weight; ink?: Ink; width?: number } = {},
): SVGTemplateResult {
  return edge(arrowPath(points, HEADS[weight]), { ink, width });
}

/** A line and its head. It can be drawn along its length: see motion.ts. */
export function edge(
  { line, head }: { readonly line: string; readonly head: string },
  { ink = 'ink', width, now = false }: { ink?: Ink; width: number; now?: boolean },
): SVGTemplateResult {
  const mark = partIf(true, now);
  return svg`<path class="s-${ink} edge ${mark}" pathLength="1" stroke-width=${width} d=${line} /><path class="f-${ink} tip ${mark}" d=${head} />`;
}

/** Dots with round caps: a path that runs no further, or a part not reached yet. */
export function dots(d: string, ink: Ink = 'ink2'): SVGTemplateResult {
  return svg`<path class="s-${ink} dots" stroke-width="1.75" stroke-dasharray="1.5 7" stroke-linecap="round" d=${d} />`;
}

/**
 * A word on the drawing, for where its label is laid out apart from it: on a narrow page.
 * @param size canvas px; what is left of it on a phone is read
 */
export function hint(
  words: string,
  { x, y }: Point,
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): SVGTemplateResult {
  return svg`<text class="hint f-ink" x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${words}</text>`;
}

/** War at low intensity: the same line wherever it appears, in dashes where it is not yet. */
export function unrest(
  start: Point,
  length: number,
  shape: { height?: number; pitch?: number; vertical?: boolean; dashed?: boolean } = {},
): SVGTemplateResult {
  return svg`<path class="s-ink" stroke-width=${shape.height && shape.height < 10 ? 1.75 : 2.25} stroke-dasharray=${shape.dashed ? '7 5' : nothing} d=${zigzag(start, length, shape)} />`;
}

/** A numbered station on a ring or a rail. */
export function station(at: Point, n: number, state: 'past' | 'here' | 'ahead', radius = 18): SVGTemplateResult {
  const r = state === 'here' ? radius + 4 : radius;
  const ring = { past: 's-ink f-ink', here: 's-sig f-sig', ahead: 's-rule2 f-paper' }[state];
  const text = { past: 'f-paper', here: 'f-paper', ahead: 'f-ink3' }[state];
  return svg`<circle class=${ring} stroke-width="1.5" cx=${at.x} cy=${at.y} r=${r} />
    <text class=${text} x=${at.x} y=${at.y + r * 0.36} text-anchor="middle" font-size=${Math.max(16, r * 1.06)} font-weight="600">${n}</text>`;
}
