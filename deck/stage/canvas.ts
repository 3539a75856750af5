/** How a slide’s canvas meets a projector of any shape. */

export interface Canvas {
  /** Canvas px, 720 (16:9 and wider) to 960 (4:3 and taller); its width is always 1280. */
  readonly height: number;
  /** How much larger than the drawing the head and foot are set, so that they stay readable on a small 4:3 screen. */
  readonly chrome: number;
  /** How much taller a page’s drawing is than it was made: all the height that the foot leaves. */
  readonly stretch: number;
  /** From canvas px to CSS px. reveal.js rounds its scale to hundredths, up as well as down: this one is rounded down. */
  readonly scale: number;
}
export const CANVAS_WIDTH = 1280;
/** Canvas px above the cover’s drawing, of those that a taller canvas leaves: see `.cover` in slide-frame.ts. */
export const roomAbove = (height: number): number => (height - SHORTEST) * 0.3;
const SHORTEST = 720;
const TALLEST = 960;
/** Extra canvas height at which head and foot may grow to the full. */
const ROOM = 80;
const LARGEST = 1.25;
/** Canvas px under a drawing: the foot’s, of three lines, and below it. Set larger, the same words take more lines too. */
const FOOT = { lines: 84, below: 12 } as const;
const aboveFoot = (height: number, chrome: number): number => height - FOOT.below - FOOT.lines * chrome ** 2;

/** The canvas for a viewport of `width` × `height` CSS px. */
export function canvasFor(width: number, height: number): Canvas {
  const canvas = Math.round(Math.min(TALLEST, Math.max(SHORTEST, (CANVAS_WIDTH * height) / width)));
  const scale = Math.floor(Math.min(width / CANVAS_WIDTH, height / canvas) * 100) / 100;
  const room = Math.min(1, (canvas - SHORTEST) / ROOM);
  const chrome = Math.min(LARGEST, Math.max(1, 1 / scale), 1 + (LARGEST - 1) * room);
  return { height: canvas, scale, chrome, stretch: aboveFoot(canvas, chrome) / aboveFoot(SHORTEST, 1) };
}

/** Canvas px that reveal.js leaves between the pages of its overview. */
const GAP = 70;
/** CSS px in the map of pages, as its style sheet has them: names of columns above, a page’s title under it, the edge. */
const NAMES = 48;
const TITLE = 54;
const EDGE = 16;
/** Below this height there is no room for titles. */
const LOW = 560;

/**
 * How small the pages of the map are, so that a window of `width` × `height` CSS px shows all; what room is beside each
 * for its title, in canvas px, and under it, in CSS px.
 */
export function mapFor(
  width: number,
  height: number,
  { columns, rows, canvas }: { readonly columns: number; readonly rows: number; readonly canvas: number },
): { readonly scale: number; readonly beside: number; readonly under: number } {
  const across = columns * (CANVAS_WIDTH + GAP);
  const under = height < LOW ? 0 : TITLE;
  const room = height - NAMES - rows * under - EDGE;
  const scale = Math.min((width - 2 * EDGE) / across, room / (rows * (canvas + GAP)));
  return { scale, beside: ((width - 2 * EDGE) / scale - across) / columns, under };
}
