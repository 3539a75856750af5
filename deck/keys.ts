/** From a key to a command, without taking a key from whatever has the focus. */
import type { Command } from './commands.js';
import { keyNames } from './key-names.js';

/** Keys that a control uses itself while it has the focus; a field is not among them, since it takes all. */
function takenBy(target: Element | undefined, key: string): boolean {
  if (!target) return false;
  if (target.closest('a[href], button, summary')) return key === ' ' || key === 'Enter';
  if (target.closest('[role="region"][tabindex]')) return ['ArrowUp', 'ArrowDown', ' ', 'Home', 'End'].includes(key);
  return false;
}

/** The element that had the focus, inside whatever shadow root; synthetic events carry no path. */
const innermost = (event: KeyboardEvent): Element | undefined => {
  const target = event.composedPath?.()[0] ?? event.target;
  // A dialog that has just been shut may hold the focus for a frame yet: what is in it takes no key.
  return target instanceof Element && !target.closest('dialog:not([open])') ? target : undefined;
};

/** The element whose dialog is open; one who has come out of it by Tab has the focus elsewhere. */
const openDialog = ({ document: { body } }: Window): Element | undefined =>
  [...body.children].find(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open]'));

/** Shuts a dialog that is open over the slides, but for that of the element so named. */
export function shutDialog(view: Window, but: string | undefined): void {
  const open = openDialog(view);
  if (open && open.localName !== but) open.shadowRoot?.querySelector('dialog')?.close();
}

/** A command, and the name of the key that asked for it. */
interface Asked {
  readonly command: Command;
  readonly key: string;
}

/** Which command a key event asks for, if any. */
function commandFor(
  event: KeyboardEvent,
  commands: readonly Command[],
  dialog: Element | undefined,
): Asked | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = innermost(event);
  const isField = target?.closest('input, textarea, select, [contenteditable]') != null;
  if (isField && !dialog) return undefined;
  const names = keyNames(event);
  const find = (fits: (command: Command, key: string) => boolean | undefined): Asked | undefined => {
    for (const key of names) {
      const command = commands.find((each) => fits(each, key));
      if (command) return { command, key };
    }
    return undefined;
  };
  // A dialog keeps its keys; the one that opened it shuts it.
  if (dialog)
    return isField ? undefined : find(({ opens, keys }, key) => opens === dialog.localName && keys.includes(key));
  return find(({ clicker, keys }, key) => clicker?.includes(key) || (keys.includes(key) && !takenBy(target, key)));
}

/** Listens in one window for the commands there are at the time. */
export function listenForKeys(view: Window, commands: () => readonly Command[]): void {
  view.addEventListener('keydown', (event) => {
    const asked = commandFor(event, commands(), openDialog(view));
    if (!asked) return;
    event.preventDefault();
    if (!event.repeat || asked.command.repeats) asked.command.run(asked.key);
  });
}
