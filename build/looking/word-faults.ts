/** What is wrong with how the words of a page are laid out. */
import type { Piece, Rect } from './lines.js';

/** Px of the canvas of the smallest letters that a room can read. */
export const SMALLEST = 16;

/** As a message names a text. */
export const short = (text: string): string => `“${text.slice(0, 40)}”`;

/** Px of the canvas from the rule of the foot to its first line. */
const RULE = 8;

/** Glyphs fill about the middle three fifths of a line’s box. */
const core = ({ left, top, right, bottom }: Rect) => ({
  l: left + 1,
  r: right - 1,
  t: top + (bottom - top) * 0.22,
  b: bottom - (bottom - top) * 0.2,
});
/** Whether the glyphs in two lines’ boxes meet. */
export const cross = (ra: Rect, rb: Rect): boolean => {
  const [p, q] = [core(ra), core(rb)];
  return p.l < q.r && q.l < p.r && p.t < q.b && q.t < p.b;
};

/** Words of a page that are too small, overlap, or leave where they belong; in plain words. */
export function faultsOfWords(pieces: readonly Piece[], canvas: Rect): readonly string[] {
  const scale = (canvas.right - canvas.left) / 1280;
  const found: string[] = [];
  const footTop = Math.min(...pieces.filter(({ foot }) => foot).flatMap(({ rects }) => rects.map(({ top }) => top)));
  for (const { text, size, rects, foot } of pieces) {
    if (size < SMALLEST) found.push(`${short(text)} is ${size} px`);
    for (const r of rects) {
      if (r.left < canvas.left || r.right > canvas.right + 0.5 || r.top < canvas.top || r.bottom > canvas.bottom + 0.5)
        found.push(`${short(text)} leaves the canvas`);
      else if (r.right > canvas.left + 1217 * scale || r.left < canvas.left + 63 * scale)
        found.push(`${short(text)} enters the margin`);
      if (!foot && core(r).b > footTop - RULE * scale) found.push(`${short(text)} runs into the foot`);
    }
  }
  for (const [i, a] of pieces.entries()) {
    for (const b of pieces.slice(i + 1)) {
      if (a.rects.some((ra) => b.rects.some((rb) => cross(ra, rb))))
        found.push(`${short(a.text)} overlaps ${short(b.text)}`);
    }
  }
  return [...new Set(found)];
}
