/** Years, or amounts, along a drawing: where each stands. Without a DOM. */

export interface Axis {
  /** Decimal years, or amounts of one unit. */
  readonly from: number;
  readonly to: number;
}
/** Canvas px between which an axis lies. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Canvas x of a value on an axis, to a tenth of a px. @throws RangeError outside the axis */
export function axisX(axis: Axis, value: number, { left, right }: Span): number {
  if (value < axis.from || value > axis.to) throw new RangeError(`${value} is not on the axis ${axis.from}–${axis.to}`);
  return Math.round(10 * (left + ((right - left) * (value - axis.from)) / (axis.to - axis.from))) / 10;
}

export interface Tick {
  readonly year: number;
  /** Canvas px. */
  readonly x: number;
  readonly named: boolean;
}
/** Whole years on the axis; those that `every` divides are named. @throws RangeError where the axis does not run onward */
export function ticks(axis: Axis, every: number, span: Span): readonly Tick[] {
  if (!(axis.to > axis.from))
    throw new RangeError(`the axis runs from ${axis.from} to ${axis.to}: its end comes after`);
  const first = Math.ceil(axis.from);
  return Array.from({ length: Math.floor(axis.to) - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, x: axisX(axis, year, span), named: year % every === 0 };
  });
}
