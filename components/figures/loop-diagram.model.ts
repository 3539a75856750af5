/** Where the stations of a loop stand, and where their words go, without a DOM. */
import { polar, type Point } from '../kit/geometry.js';

export const RADIUS = 166;

export interface RingPlace {
  /** Degrees, counter-clockwise from the right. */
  readonly angle: number;
  readonly at: Point;
  readonly label: Point & { readonly side: 'left' | 'right'; readonly hang: 'top' | 'middle' | 'bottom' };
  /** From the station to a label that stands away from it. */
  readonly leader?: string;
}

/**
 * Stations spread evenly and clockwise from `start` degrees. Words stand beside their station; at the top and foot of
 * the ring, where the wall runs, a leader of `reach` px takes them to the right. Words of an upper station end at it.
 */
export function ringPlaces(count: number, centre: Point, start: number, reach = 260): readonly RingPlace[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = start - (360 * i) / count;
    const at = polar(centre, RADIUS, angle);
    const sine = Math.sin((angle * Math.PI) / 180);
    if (Math.abs(sine) > 0.95) {
      const up = sine > 0;
      const y = at.y + (up ? -28 : 24);
      const label = { x: centre.x + reach, y: y + (up ? -14 : -32), side: 'right', hang: 'top' } as const;
      const bend = up ? `M${at.x + 17} ${at.y - 17}L${at.x + 28} ${y}` : `M${at.x + 15} ${at.y + 13}L${at.x + 26} ${y}`;
      return { angle, at, label, leader: `${bend}H${label.x - 10}` };
    }
    const side = Math.cos((angle * Math.PI) / 180) < 0 ? 'left' : 'right';
    const raised = sine > 0.5;
    const hang = raised ? 'bottom' : 'middle';
    return { angle, at, label: { x: at.x + (side === 'left' ? -34 : 34), y: at.y + (raised ? 14 : 0), side, hang } };
  });
}

/** How the edge that leaves station `i` is drawn when station `present` (from 1) is the present one. */
export function edgeState(
  i: number,
  present: number,
  count: number,
  closes: boolean,
): 'past' | 'now' | 'ahead' | 'feedback' {
  if (i === count - 1) return closes && present >= count ? 'feedback' : 'ahead';
  if (present > count) return 'past';
  return i < present - 2 ? 'past' : i === present - 2 ? 'now' : 'ahead';
}
