/**
 * Whether keys that write a character are commands. Whoever speaks to a machine turns that off, since spoken words come
 * as such keys (WCAG 2.2, 2.1.4); arrows, Page keys, Space and Esc go on, and every command has a button or a way round.
 */
import { memory } from './memory.js';

export interface LetterKeys {
  readonly on: boolean;
  set(on: boolean): void;
}

export function letterKeysOf(deckId: string): LetterKeys {
  const kept = memory(deckId, 'letter-keys');
  let on = kept.read()['on'] !== 'no';
  return {
    get on() {
      return on;
    },
    set: (wanted) => {
      on = wanted;
      kept.write({ on: wanted ? 'yes' : 'no' });
    },
  };
}

/** Of a key as the table of commands writes it. */
export const writesCharacter = (key: string): boolean => key !== ' ' && (key.length === 1 || /^Shift\+\d$/.test(key));
