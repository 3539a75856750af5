/** The briefing's clock, and what each page has taken. Without a DOM; what time it is comes from outside. */

/** Plain data, so that a reloaded window can go on with it. Milliseconds; `since` by the system's clock. */
export interface ClockState {
  /** Run before the present stretch. */
  readonly run: number;
  /** When the present stretch began; none while the clock is stopped. */
  readonly since?: number;
  /** The page that time is counted for. */
  readonly page?: string;
  /** Time that pages have taken, the present stretch apart. */
  readonly taken: Readonly<Record<string, number>>;
}
export const STOPPED: ClockState = { run: 0, taken: {} };

/** The time of a clock that may be set back meanwhile: it then goes on from what it last told. Milliseconds. */
export function steady(clock: () => number): () => number {
  let last = -Infinity;
  let back = 0;
  return () => {
    const time = clock() + back;
    if (time < last) back += last - time;
    return (last = Math.max(last, time));
  };
}

export const elapsed = ({ run, since }: ClockState, now: number): number =>
  run + (since === undefined ? 0 : now - since);

export const isRunning = ({ since }: ClockState): boolean => since !== undefined;

/** Time that a page has taken so far. */
export const takenBy = ({ taken, page, since }: ClockState, id: string, now: number): number =>
  (taken[id] ?? 0) + (id === page && since !== undefined ? now - since : 0);

export function start(state: ClockState, page: string, now: number): ClockState {
  return isRunning(state) ? state : { ...state, since: now, page };
}
export function pause(state: ClockState, now: number): ClockState {
  const { run, since, page, taken } = state;
  if (since === undefined) return state;
  return {
    run: run + now - since,
    taken: page === undefined ? taken : { ...taken, [page]: (taken[page] ?? 0) + now - since },
    ...(page !== undefined && { page }),
  };
}
/** Time is counted for another page from now on. */
export function countFor(state: ClockState, page: string, now: number): ClockState {
  if (state.page === page) return state;
  return isRunning(state) ? start(pause(state, now), page, now) : { ...state, page };
}

/** A clock that was left running longer ago than this has been forgotten, not paused. Milliseconds: six hours. */
const FORGOTTEN = 6 * 3_600_000;

/** What was kept, if it is a clock that can go on. @param now the time, ms */
export function clockFrom(kept: string | undefined, now: number): ClockState {
  if (!kept) return STOPPED; // and not by an error, which costs time at the start
  const isTime = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;
  try {
    const { run, since, page, taken } = JSON.parse(kept) as ClockState;
    const sound = isTime(run) && typeof taken === 'object' && taken !== null && Object.values(taken).every(isTime);
    const goesOn = since === undefined || (isTime(since) && since <= now && now - since < FORGOTTEN);
    if (!sound || !goesOn) return STOPPED;
    return { run, taken, ...(since !== undefined && { since }), ...(typeof page === 'string' && { page }) };
  } catch {
    return STOPPED;
  }
}
