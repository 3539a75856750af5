/** A memory that lasts as long as the test. */
import type { Memory } from '../../deck/memory.js';

export function inMind(values: Readonly<Record<string, string>> = {}): Memory {
  return { read: () => values, write: (next) => void (values = next) };
}
