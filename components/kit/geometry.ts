/** Geometry of the drawings, without a DOM. All lengths in canvas px, all angles in degrees. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Two decimals are enough on a 1280 px canvas, and keep the printed file small. */
export const px = (n: number): number => Math.round(n * 100) / 100;

/** Path data of 45° hatching inside a box, clipped by arithmetic so that no id or clip path is needed. */
export function hatch({ x, y, w, h }: Box, pitch = 7): string {
  const strokes: string[] = [];
  for (let c = pitch; c < w + h; c += pitch) {
    // The stroke runs along (dx + dy) = c, from the left or bottom edge up to the top or right edge.
    const fromX = Math.max(0, c - h);
    const toX = Math.min(w, c);
    strokes.push(`M${px(x + fromX)} ${px(y + c - fromX)}l${px(toX - fromX)} ${px(fromX - toX)}`);
  }
  return strokes.join('');
}

/** The point at `angle` (0° is right, counter-clockwise) and `radius` from a centre. */
export function polar(centre: Point, radius: number, angle: number): Point {
  const t = (angle * Math.PI) / 180;
  return { x: px(centre.x + radius * Math.cos(t)), y: px(centre.y - radius * Math.sin(t)) };
}

export interface HeadSize {
  readonly length: number;
  readonly width: number;
}
/** Arrowheads by the weight of their line: an edge, a followed branch, a path. */
export const HEADS = {
  edge: { length: 14, width: 10.8 },
  follow: { length: 16, width: 13.2 },
  path: { length: 18, width: 16 },
} as const satisfies Record<string, HeadSize>;

/** Path data of a notched arrowhead whose tip is at `tip`, pointing along `angle`. */
export function arrowHead(tip: Point, angle: number, { length, width }: HeadSize): string {
  const back = polar(tip, length, angle + 180);
  const left = polar(back, width / 2, angle + 90);
  const right = polar(back, width / 2, angle - 90);
  const notch = polar(tip, length * 0.76, angle + 180);
  return `M${tip.x} ${tip.y}L${left.x} ${left.y}L${notch.x} ${notch.y}L${right.x} ${right.y}Z`;
}

/** Angle of the segment from `a` to `b`. */
export const heading = (a: Point, b: Point): number => (Math.atan2(a.y - b.y, b.x - a.x) * 180) / Math.PI;

/** Path data of straight lines from point to point. */
export const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${px(x)} ${px(y)}`).join('');

/** A polyline and the head at its end; the line stops inside the head's notch. */
export function arrowPath(points: readonly Point[], head: HeadSize): { line: string; head: string } {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) throw new RangeError('an arrow needs two points');
  const angle = heading(before, tip);
  const stop = polar(tip, head.length * 0.7, angle + 180);
  return { line: polyline([...points.slice(0, -1), stop]), head: arrowHead(tip, angle, head) };
}

/** Path data of an arc on a ring, clockwise from one angle to another. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const a = polar(centre, radius, from);
  const b = polar(centre, radius, to);
  const sweep = (((from - to) % 360) + 360) % 360;
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${sweep > 180 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

/** A clockwise arc with its head: the head's tip lies on the ring at `to`, along the chord of its own length. */
export function arcArrow(
  centre: Point,
  radius: number,
  from: number,
  to: number,
  head: HeadSize,
): { line: string; head: string } {
  const degrees = (length: number): number => (length / radius) * (180 / Math.PI);
  const back = polar(centre, radius, to + degrees(head.length));
  const tip = polar(centre, radius, to);
  return {
    line: arc(centre, radius, from, to + degrees(head.length * 0.7)),
    head: arrowHead(tip, heading(back, tip), head),
  };
}

/** Path data of the line that never comes to rest: war at low intensity. Starts and ends on the axis. */
export function zigzag(start: Point, length: number, { height = 14, pitch = 24, vertical = false } = {}): string {
  const quarter = pitch / 4;
  const waves = Math.floor(length / pitch);
  const move = (along: number, across: number): string =>
    vertical ? `l${px(across)} ${px(along)}` : `l${px(along)} ${px(-across)}`;
  const down = move(quarter * 2, -2 * height);
  const between = (move(quarter * 2, 2 * height) + down).repeat(Math.max(0, waves - 1));
  return `M${px(start.x)} ${px(start.y)}${waves ? move(quarter, height) + down + between + move(quarter, height) : ''}`;
}

/** The end of a door's leaf hung at `hinge`: 0° lies in the wall to the hinge's left, 90° stands across it, upwards. */
export const leafEnd = (hinge: Point, length: number, angle: number): Point => polar(hinge, length, 180 - angle);
