/** The clock of this briefing, and the times of the rehearsal before it: what is kept of them, and where. */
import { memory, type Memory } from '../memory.js';
import { clockFrom, countFor, elapsed, isRunning, pause, start, STOPPED, takenBy, type ClockState } from './clock.js';

export interface BriefingClock {
  /** Milliseconds since the start, pauses apart. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  /** A reset was asked for, and waits to be confirmed. */
  readonly isResetting: boolean;
  /** Milliseconds that a page has taken. */
  taken(slideId: string): number;
  /** Milliseconds that it took in the rehearsal before this one, if it was shown. */
  lastTime(slideId: string): number | undefined;
  startOrPause(slideId: string): void;
  /** Asks first; then does it, or leaves it. */
  reset(confirmed?: boolean): void;
  /** From now on, times are kept as those of a rehearsal; starts a clock that has not begun. */
  rehearse(slideId: string): void;
  /** The room shows this page now. @param stepped the speaker has gone there, which starts a clock that has not begun */
  shows(slideId: string, stepped: boolean): void;
}

/** Where it is kept: the clock for this window alone, so that a reload goes on and two decks never mix. */
export interface KeptTimes {
  readonly clock: Memory;
  readonly rehearsal: Memory;
}
export const keptTimes = (deckId: string): KeptTimes => ({
  clock: memory(deckId, 'clock', () => sessionStorage),
  rehearsal: memory(deckId, 'rehearsal'),
});

/** @param now the time, ms */
export function briefingClock(kept: KeptTimes, now: () => number): BriefingClock {
  let state: ClockState = clockFrom(kept.clock.read()['state'], now());
  /** A run through is kept as the last rehearsal only if it was begun as one. */
  let isRehearsal = kept.clock.read()['rehearsing'] === 'yes';
  let lastTimes = kept.rehearsal.read();
  let isResetting = false;
  const set = (next: ClockState): void => {
    state = next;
    kept.clock.write({ state: JSON.stringify(state), rehearsing: isRehearsal ? 'yes' : 'no' });
    if (isRehearsal) keepRehearsal(kept.rehearsal, pause(state, now()).taken);
  };
  const begun = (slideId: string): ClockState => (isRunning(state) || state.run ? state : start(state, slideId, now()));
  return {
    get elapsed() {
      return elapsed(state, now());
    },
    get isRunning() {
      return isRunning(state);
    },
    get isResetting() {
      return isResetting;
    },
    taken: (slideId) => takenBy(state, slideId, now()),
    lastTime: (slideId) => (/^\d{1,9}$/.test(lastTimes[slideId] ?? '') ? Number(lastTimes[slideId]) : undefined),
    startOrPause: (slideId) => set(isRunning(state) ? pause(state, now()) : start(state, slideId, now())),
    reset: (confirmed) => {
      isResetting = confirmed === undefined;
      if (!confirmed) return;
      lastTimes = kept.rehearsal.read();
      isRehearsal = false;
      set(STOPPED);
    },
    rehearse: (slideId) => {
      isRehearsal = true;
      set(begun(slideId));
    },
    shows: (slideId, stepped) => {
      const next = countFor(stepped ? begun(slideId) : state, slideId, now());
      if (next !== state) set(next);
    },
  };
}

/** An empty one leaves the last as it was. */
function keepRehearsal(kept: Memory, taken: ClockState['taken']): void {
  if (Object.keys(taken).length)
    kept.write(Object.fromEntries(Object.entries(taken).map(([id, ms]) => [id, `${Math.round(ms)}`])));
}
