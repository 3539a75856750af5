/**
 * What a key is called in the table of commands, whatever the keyboard: first by what it writes, then by its place on a
 * Latin keyboard. Values of `key` and `code` as in UI Events (W3C).
 */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Names of a key event, the one to look for first at the beginning. */
export function keyNames({ key, code, shiftKey }: Key): readonly string[] {
  // Where letters are Cyrillic, the key of the slash writes a full stop; a clicker’s full stop has its own place.
  if (code === 'Slash' && key === '.') return ['/'];
  if (key.length > 1 && !KEYS_UNSAID.includes(key)) return shiftKey ? [`Shift+${key}`, key] : [key];
  const written = key.length === 1 ? [key.toLowerCase()] : [];
  const place = placeName({ key, code, shiftKey });
  return place === undefined || written.includes(place) ? written : [...written, place];
}

/** What `key` is where an input method or a dead key keeps to itself what is written. */
const KEYS_UNSAID: readonly string[] = ['Process', 'Dead', 'Unidentified'];

/** The name that the same place has on a Latin keyboard, where what is written there is no name of its own. */
function placeName({ key, code, shiftKey }: Key): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return isLatin(key) ? undefined : letter.toLowerCase();
  // French and Czech keyboards write digits with Shift alone: there the plain key is the digit too.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit) return /^\d$/.test(key) ? undefined : `${shiftKey ? 'Shift+' : ''}${digit}`;
  // A clicker's key for a black screen sends this place, and the keyboard's layout turns it into a letter or a colon.
  return code === 'Period' && !shiftKey ? '.' : undefined;
}

/** A letter of another script leaves its place to the Latin one; a Latin letter or a sign stands for itself. */
const isLatin = (key: string): boolean => key.length === 1 && !/(?!\p{Script=Latin})\p{L}/u.test(key);
