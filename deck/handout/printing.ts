/** From what is asked, by key or by address, to what the printer gets. */
import type { Deck } from '../../model/deck.js';
import type { NotesTemplate } from '../document/notes-template.js';
import type { DeckState } from '../deck-state.js';
import { showMessage } from '../message.js';
import { ownNoteIn } from '../own-notes.js';
import { addToPage } from '../page-parts.js';
import { isPresenting } from '../which-view.js';
import { choiceIn, Handout, PLAIN, type Choice } from './handout.js';
import { sheetsOf, type Printed } from './handout-template.js';
import './print-dialog.js';
import type { PrintDialog } from './print-dialog.js';

export interface Printing {
  /** Opens the dialog. */
  open(): void;
  /** Has a second window print the notes pages, as the room does. */
  printNotesFrom(view: Window): void;
}

/**
 * Prepares what the address asks for.
 * @param state what is filled in, the cut among it; what the dialog is told goes there too
 * @param notes how speaker notes are printed, where there are any
 * @param printDocument draws the document for a printer that was asked for nothing else; gives its undoing
 */
export function startPrinting(
  deck: Deck,
  state: DeckState,
  notes: NotesTemplate | undefined,
  printDocument: () => () => void,
): Printing {
  const printed = ({ backup, ink }: Pick<Choice, 'backup' | 'ink'>): Printed => {
    const { pages, surroundings, inputs } = state.now;
    const ownNote = (slideId: string): string => (notes ? ownNoteIn(inputs, slideId) : '');
    return { deck, pages, surroundings, backup, ownNote, ...(ink && { ink: state.ink }), ...(notes && { notes }) };
  };
  const handout = new Handout(document, addToPage);
  const asked = choiceIn(location.search);
  if (asked) handout.prepare(asked, printed(asked));
  addEventListener('beforeprint', () => {
    if (handout.isPrepared) return;
    if (isPresenting()) {
      handout.prepare(PLAIN, printed(PLAIN));
      addEventListener('afterprint', () => handout.putAway(), { once: true });
    } else addEventListener('afterprint', printDocument(), { once: true });
  });

  let dialog: PrintDialog | undefined;
  const tell = (): void => {
    if (!dialog) return;
    dialog.cuts = state.now.cuts;
    dialog.filled = state.now.inputs;
    dialog.isWritten = !state.ink.isEmpty;
    dialog.sheets = (layout) => sheetsOf(layout, printed(PLAIN));
  };
  const makeDialog = (): PrintDialog => {
    const made = document.createElement('print-dialog');
    made.fields = deck.fields;
    made.addEventListener('field-filled', ({ detail: { name, value } }) => {
      state.fill({ [name]: value });
      tell();
    });
    made.addEventListener('print-chosen', ({ detail }) => {
      handout.prepare(detail, printed(detail));
      printOrSay(() => handout.putAway());
    });
    addToPage(made);
    return made;
  };
  return {
    open: () => {
      dialog ??= makeDialog();
      tell();
      void dialog.updateComplete.then(() => dialog?.show());
    },
    printNotesFrom: (view) => {
      const own = new Handout(view.document, (root) => view.document.body.append(root));
      view.addEventListener('beforeprint', () => own.prepare(PLAIN, printed(PLAIN)));
      view.addEventListener('afterprint', () => own.putAway());
    },
  };
}

/** Prints; where the frame that the page is in may not, which it does not say, tells so and puts the page back. */
function printOrSay(putAway: () => void): void {
  let began = false;
  const begin = (): void => void (began = true);
  addEventListener('beforeprint', begin, { once: true });
  addEventListener('afterprint', putAway, { once: true });
  window.print();
  // Most browsers wait in `print` until the dialog is shut; those that do not have begun by the next frame but one.
  setTimeout(() => {
    if (began) return;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', putAway);
    putAway();
    showMessage('Nothing could be printed from here. Save the file and open it in a browser to print it.');
  }, REFUSED);
}
/** Milliseconds after which a print that has not begun will not begin. */
const REFUSED = 500;
