/** How large the notes are set, as this device remembers it. */
import type { Memory } from '../memory.js';

/** Against the design's size. */
const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75] as const;

export interface NoteSize {
  readonly now: number;
  /** @param by steps: 1 larger, -1 smaller; stops at either end */
  change(by: number): void;
}

export function noteSize(kept: Memory): NoteSize {
  let index = SIZES.findIndex((size) => `${size}` === kept.read()['size']);
  if (index < 0) index = SIZES.indexOf(1); // none kept, or none of ours
  return {
    get now() {
      return SIZES[index]!;
    },
    change: (by) => {
      index = Math.min(SIZES.length - 1, Math.max(0, index + by));
      kept.write({ size: `${SIZES[index]}` });
    },
  };
}
