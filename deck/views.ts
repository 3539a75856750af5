/** Which view a window shows, and the way from one to the other. */
import type { Deck } from '../model/deck.js';
import type { Speaker } from './speaker/speaker.js';
import { deckState } from './deck-state.js';
import { inputsOf } from './inputs.js';
import { startDocument, type DocumentView } from './document/document.js';
import type { NotesTemplate } from './document/notes-template.js';
import { startPrinting, type Printing } from './handout/printing.js';
import { isMarkedRead, leaveRead } from './history.js';
import { letterKeysOf } from './letter-keys.js';
import { memory } from './memory.js';
import { stagePart, whole } from './page-parts.js';
import { isPresenting, showView } from './view.js';
import { isResumed } from './resumed.js';
import type { Command } from './commands.js';
import { listenForKeys } from './keys.js';
import { findPosition, parsePosition } from './position.js';
import type { Room } from './room.js';
import { startStage } from './stage/stage.js';
import { startTheme } from './theme.js';

/** Milliseconds in which the first slide has been painted; what nobody waits for comes after. */
const FRAME = 50;

/** Milliseconds after which the stage will not be drawn any more: all that it needs is in the file. */
const PATIENCE = 1000;

/** What only a speaker has. */
export interface ForSpeakers {
  readonly startSpeaker: (deck: Deck, stage: Room, printNotesFrom: Printing['printNotesFrom']) => Speaker;
  /** As the document folds them, and as paper shows them. */
  readonly notes: NotesTemplate;
  readonly printedNotes: NotesTemplate;
}

/** @param speakers left out where there is nothing for a speaker in the file */
export function startViews(deck: Deck, speakers?: ForSpeakers): void {
  const state = deckState(deck, inputsOf(deck));
  const switchTheme = startTheme(deck.identity.id, document.documentElement);
  const letterKeys = letterKeysOf(deck.identity.id);
  /** The section that was read when the window was loaded anew. */
  const wasRead = memory(deck.identity.id, 'document', () => sessionStorage);

  let stage: Promise<Room> | undefined;
  let article: DocumentView | undefined;
  let presented: Room | undefined;
  let speaker: Speaker | undefined;
  const startSpeaker = (): Speaker | undefined => {
    if (presented) speaker ??= speakers?.startSpeaker(deck, presented, (view) => printing.printNotesFrom(view));
    return speaker;
  };

  const start = (): Promise<Room> =>
    startStage(deck, stagePart, state, letterKeys, {
      // From the room or from the speaker’s window: to the document, and back.
      read: () => void (isPresenting() ? readOn() : present(article?.here())),
      switchTheme,
      print: openPrint,
      ...(speakers && { openSpeaker: () => startSpeaker()?.open() }),
    });
  const present = async (slideId?: string): Promise<void> => {
    if (article) leaveRead();
    showView('stage');
    scrollTo(0, 0);
    const back = stage !== undefined;
    const shown = await Promise.race([(stage ??= start()), refuseAfter(PATIENCE)]).catch((error: unknown) => {
      showView(undefined); // the static article is there to be read
      throw error;
    });
    if (slideId && slideId !== slideOn(shown)) shown.show(parsePosition(`#/${slideId}/1`, shown.now().pages));
    if (back) shown.resume();
    presented = shown;
    // In mid-briefing the speaker view is missed at once.
    if (isResumed()) startSpeaker();
    else setTimeout(startSpeaker, FRAME);
    stagePart.dataset['ready'] = '';
  };
  const slideOn = (shown: Room): string => {
    const { at, pages } = shown.now();
    return pages[at.page]!.slide.id;
  };
  const theDocument = (): DocumentView =>
    (article ??= startDocument(
      deck,
      state,
      { present: (id) => void present(id), switchTheme, print: openPrint },
      speakers?.notes,
    ));
  const read = (slideId?: string): void => {
    showView('document');
    document.title = deck.identity.title;
    const shown = theDocument();
    if (slideId) shown.show(slideId);
  };
  /** From the stage to the same page of the document. */
  const readOn = async (): Promise<void> => {
    const [shown] = await Promise.all([stage, whole]);
    read(shown && slideOn(shown));
  };
  const printing = startPrinting(deck, state, speakers?.printedNotes, () => theDocument().forPrint());
  const openPrint = (): void => printing.open();
  const documentKeys: readonly Command[] = [
    { id: 'print', does: 'Print', keys: ['p'], run: openPrint },
    { id: 'read', does: 'Present', keys: ['r'], run: () => void present(article?.here()) },
    { id: 'theme', does: 'Theme', keys: ['t'], run: switchTheme },
  ];
  listenForKeys(window, () => (isPresenting() || !letterKeys.on ? [] : documentKeys));
  // Back from the stage to the article that it was entered from, and not out of the file.
  addEventListener('popstate', ({ state }) => {
    if (isMarkedRead(state) && isPresenting()) void readOn();
  });
  addEventListener('pagehide', () => {
    const section = isPresenting() ? undefined : article?.here();
    wasRead.write(section ? { section } : {});
  });

  const { section } = isResumed() ? wasRead.read() : {};
  // A narrow window is a phone, held upright, or a page enlarged: there one reads.
  const narrow = matchMedia('(max-width: 719px)');
  let narrowed = false;
  narrow.addEventListener('change', () => {
    if (narrow.matches && isPresenting()) {
      narrowed = true;
      void readOn();
    } else if (narrowed && !isPresenting()) {
      narrowed = false;
      void present(article?.here());
    }
  });
  if (section) void whole.then(() => read(section));
  else if (narrow.matches) {
    const { pages } = state.now;
    const asked = pages[findPosition(location.hash, pages)?.page ?? -1]?.slide.id;
    void whole.then(() => read(asked));
  } else void present();
}

const refuseAfter = (time: number): Promise<never> =>
  new Promise((_, refuse) => setTimeout(() => refuse(new Error('The stage cannot be drawn here')), time));
