/** From a key to a command, without taking a key from whatever has the focus. */
import { keyOf, type Command } from './commands.js';

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

/** Whether a dialog is open; one who has come out of it by Tab has the focus elsewhere. */
const hasDialog = ({ document: { body } }: Window): boolean =>
  [...body.children].some(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open]'));

/** Which command a key event asks for, if any. */
function commandFor(event: KeyboardEvent, commands: readonly Command[], inDialog: boolean): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = keyOf(event);
  const target = innermost(event);
  // A dialog keeps its keys; the one that opened the help shuts it.
  if (inDialog) return commands.find(({ id, keys }) => id === 'help' && keys.includes(key));
  if (target?.closest('input, textarea, select, [contenteditable]')) return undefined;
  const clicked = commands.find(({ clicker }) => clicker?.includes(key));
  if (clicked) return clicked;
  return takenBy(target, key) ? undefined : commands.find(({ keys }) => keys.includes(key));
}

/** Listens in one window for the commands there are at the time. */
export function listenForKeys(view: Window, commands: () => readonly Command[]): void {
  view.addEventListener('keydown', (event) => {
    const command = commandFor(event, commands(), hasDialog(view));
    if (!command) return;
    event.preventDefault();
    command.run(keyOf(event));
  });
}
