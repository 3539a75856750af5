/** From what is asked, by key or by address, to what the printer gets. */
import type { Deck } from '../../slides/slide.js';
import type { NotesView } from '../document/notes-view.js';
import type { Memory } from '../memory.js';
import { pagesFor, viewOf } from '../pages.js';
import { isPresenting } from '../reading.js';
import { choiceIn, isPrepared, PLAIN, prepare, putAway } from './handout.js';
import { sheetsOf, type Printed } from './handout-view.js';
import './print-dialog.js';
import type { PrintDialog } from './print-dialog.js';

/**
 * Prepares what the address asks for. The returned function opens the dialog.
 * @param cover what is filled in, the cut among it; what the dialog is told goes there too
 * @param notes how speaker notes are printed, where there are any
 * @param fill writes what the dialog is told to the cover, wherever that is shown
 * @param printDocument draws the document for a printer that was asked for nothing else; gives its undoing
 */
export function startPrinting(
  deck: Deck,
  cover: Memory,
  notes: NotesView | undefined,
  printDocument: () => () => void,
  fill: (name: string, value: string) => Promise<void>,
): () => void {
  const printed = (backup: boolean): Printed => {
    const filled = cover.read();
    const pages = pagesFor(deck, filled);
    return { deck, pages, view: viewOf(deck, pages, filled), backup, ...(notes && { notes }) };
  };
  const asked = choiceIn(location.search);
  if (asked) prepare(asked, printed(asked.backup));
  addEventListener('beforeprint', () => {
    if (isPrepared()) return;
    if (isPresenting()) {
      prepare(PLAIN, printed(PLAIN.backup));
      addEventListener('afterprint', putAway, { once: true });
    } else addEventListener('afterprint', printDocument(), { once: true });
  });

  let dialog: PrintDialog | undefined;
  const tell = (): void => {
    if (!dialog) return;
    dialog.filled = cover.read();
    dialog.sheets = (layout) => sheetsOf(layout, printed(false));
  };
  const makeDialog = (): PrintDialog => {
    const made = document.createElement('print-dialog');
    made.cuts = deck.cuts;
    made.addEventListener('field-filled', ({ detail: { name, value } }) => {
      void fill(name, value).then(tell);
    });
    made.addEventListener('print-chosen', ({ detail }) => {
      prepare(detail, printed(detail.backup));
      addEventListener('afterprint', putAway, { once: true });
      window.print();
    });
    document.body.append(made);
    return made;
  };
  return () => {
    dialog ??= makeDialog();
    tell();
    void dialog.updateComplete.then(() => dialog?.show());
  };
}
