/** Where years stand on a timeline's axis. */

export interface Axis {
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
}
const LEFT = 276;
const RIGHT = 1216;

/** Canvas x of a decimal year, to a tenth of a px. @throws RangeError outside the axis */
export function yearX(axis: Axis, year: number): number {
  if (year < axis.from || year > axis.to) throw new RangeError(`${year} is not on the axis ${axis.from}–${axis.to}`);
  return Math.round(10 * (LEFT + ((RIGHT - LEFT) * (year - axis.from)) / (axis.to - axis.from))) / 10;
}

export interface Tick {
  readonly year: number;
  /** Canvas px. */
  readonly x: number;
  readonly named: boolean;
}
/** Whole years on the axis; every `label`th one is named. */
export function ticks(axis: Axis, label: number): readonly Tick[] {
  const first = Math.ceil(axis.from);
  return Array.from({ length: Math.floor(axis.to) - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, x: yearX(axis, year), named: year % label === 0 };
  });
}
