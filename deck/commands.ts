/** What a presenter can do, in one table: the keys, the buttons and the help are all read from it. */

export interface Command {
  readonly id: string;
  /** Says it in the help. */
  readonly does: string;
  /** Values of `KeyboardEvent.key`, letters small; with `Shift+` before a digit of the digit row or a named key. */
  readonly keys: readonly string[];
  /** On its button, if it has one. */
  readonly button?: string;
  /** Its button is there while the pen is out too, or then only; the help names the latter with the pen. */
  readonly withPen?: 'too' | 'only';
  /** A key that clickers send, which must work wherever the focus is, text fields apart. */
  readonly clicker?: readonly string[];
  /** Goes on while its key is held; anything else is done once a press. */
  readonly repeats?: true;
  /** May be done on a black screen; any other first brings the page back. */
  readonly unseen?: true;
  /** Opens the dialog of the element so named, or shuts it. */
  readonly opens?: string;
  /** Is no command here, but says why: not listed. */
  readonly unlisted?: true;
  /** Shows something of its own on the room’s screen: refused while a picture is frozen there. */
  readonly replaces?: true;
  readonly run: (key: string) => void;
}

/** One that the help lists, under what one wants to do with it. */
export interface ListedCommand extends Command {
  readonly task: string;
}

/** How a key is written on a keycap. */
const CAPS: Record<string, string> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};
/** Keys as caps in a row: digits that follow each other as the first and the last. */
export const keycaps = (keys: readonly string[]): readonly string[] =>
  keys.length > 2 && keys.every((key) => /^(?:Shift\+)?\d$/.test(key))
    ? [keycap(keys[0]!), '–', keycap(keys.at(-1)!)]
    : keys.map(keycap);
export const keycap = (key: string): string =>
  key.startsWith('Shift+')
    ? `Shift ${keycap(key.slice('Shift+'.length))}`
    : (CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
