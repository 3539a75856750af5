/** From what is asked, by key or by address, to what the printer gets. */
import type { Deck } from '../../slides/slide.js';
import type { Memory } from '../memory.js';
import { cutOf, pagesFor, viewOf } from '../pages.js';
import { choiceIn, isPrepared, prepare, putAway } from './handout.js';
import type { Printed } from './handout-view.js';
import './print-dialog.js';
import type { PrintDialog } from './print-dialog.js';

/**
 * Prepares what the address asks for. The returned function opens the dialog.
 * @param cover what is filled in, the cut among it
 * @param notes whether there are speaker notes to print
 * @param printDocument draws the document for a printer that was asked for nothing else; gives its undoing
 */
export function startPrinting(deck: Deck, cover: Memory, notes: boolean, printDocument: () => () => void): () => void {
  const printed = (): Printed => {
    const filled = cover.read();
    const pages = pagesFor(deck, filled);
    return { deck, pages, view: viewOf(deck, pages, filled) };
  };
  const asked = choiceIn(location.search);
  if (asked) prepare(asked, printed());
  addEventListener('beforeprint', () => {
    if (!isPrepared()) addEventListener('afterprint', printDocument(), { once: true });
  });

  let dialog: PrintDialog | undefined;
  const makeDialog = (): PrintDialog => {
    const made = document.createElement('print-dialog');
    made.notes = notes;
    made.addEventListener('print-chosen', ({ detail }) => {
      prepare(detail, printed());
      addEventListener('afterprint', putAway, { once: true });
      window.print();
    });
    document.body.append(made);
    return made;
  };
  return () => {
    dialog ??= makeDialog();
    const { updateComplete } = Object.assign(dialog, { cut: cutOf(deck, cover.read()['cut']).name });
    void updateComplete.then(() => dialog?.show());
  };
}
