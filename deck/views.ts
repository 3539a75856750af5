/** Which view a window shows, and the way from one to the other. */
import type { Deck } from '../model/deck.js';
import { carried } from './carried.js';
import type { Command } from './commands.js';
import { deckState, type DeckState } from './deck-state.js';
import { startDocument, type DocumentView } from './document/document.js';
import type { ForSpeakers } from './for-speakers.js';
import { startPrinting, type Printing } from './handout/printing.js';
import { isMarkedRead, leaveRead } from './history.js';
import { inkOf } from './ink.js';
import { inputsOf } from './inputs.js';
import { listenForKeys } from './keys.js';
import { letterKeysOf, type LetterKeys } from './letter-keys.js';
import { memory } from './memory.js';
import { stagePart, whole } from './page-parts.js';
import { findPosition, parsePosition } from './position.js';
import { isResumed } from './resumed.js';
import type { Room } from './room.js';
import type { Speaker } from './speaker/speaker.js';
import { startStage } from './stage/stage.js';
import { startTheme } from './theme.js';
import { isPresenting, showView } from './which-view.js';

/** Milliseconds in which the first slide has been painted; what nobody waits for comes after. */
const FRAME = 50;

/** Milliseconds after which the stage will not be drawn any more: what fails in the midst of reveal.js's start says nothing. */
const PATIENCE = 4000;

/** @param speakers left out where there is nothing for a speaker in the file */
export function startViews(deck: Deck, speakers?: ForSpeakers): void {
  const views = new Views(deck, speakers);
  listenForDocumentKeys(views);
  followWidth(views);
  // Back from the stage to the article that it was entered from, and not out of the file.
  addEventListener('popstate', ({ state }) => {
    if (isMarkedRead(state) && isPresenting()) void views.readOn();
  });
  openFirst(deck, views);
}

/** The views of a window, each made when it is first shown. */
class Views {
  readonly state: DeckState;
  readonly switchTheme: () => void;
  readonly letterKeys: LetterKeys;
  readonly #deck: Deck;
  readonly #speakers: ForSpeakers | undefined;
  readonly #printing: Printing;
  #stage: Promise<Room> | undefined;
  /** The stage once it has been shown. */
  #room: Room | undefined;
  #document: DocumentView | undefined;
  #speaker: Speaker | undefined;

  constructor(deck: Deck, speakers: ForSpeakers | undefined) {
    this.#deck = deck;
    this.#speakers = speakers;
    const own = carried();
    this.state = deckState(deck, inputsOf(deck, own?.inputs, speakers !== undefined), inkOf(own?.ink));
    this.switchTheme = startTheme(deck.identity.id, document.documentElement);
    this.letterKeys = letterKeysOf(deck.identity.id);
    this.#printing = startPrinting(deck, this.state, speakers?.printedNotes, () => this.#drawnDocument().forPrint());
  }

  readonly print = (): void => this.#printing.open();

  /** The slide that is read in the document, if it is. */
  get slideRead(): string | undefined {
    return isPresenting() ? undefined : this.#document?.here();
  }

  /** Shows the stage, at the slide of that id or where it was. @throws Error where it cannot be drawn */
  async present(slideId = this.#document?.here()): Promise<void> {
    if (this.#document) leaveRead();
    showView('stage');
    scrollTo(0, 0);
    const isBack = this.#stage !== undefined;
    const toRead = (): void => showView(undefined); // the static article is there
    const waiting = setTimeout(toRead, PATIENCE);
    const room = await (this.#stage ??= this.#startStage()).catch((error: unknown) => {
      toRead();
      throw error;
    });
    clearTimeout(waiting);
    showView('stage'); // a machine that is merely slow has shown the article meanwhile
    if (slideId && slideId !== slideOn(room)) room.show(parsePosition(`#/${slideId}/1`, room.now().pages));
    if (isBack) room.resume();
    this.#room = room;
    // In mid-briefing the speaker view is missed at once.
    if (isResumed()) this.#startSpeaker();
    else setTimeout(() => this.#startSpeaker(), FRAME);
    stagePart.dataset['ready'] = '';
  }

  /** Shows the document, at the slide of that id or where it was. */
  read(slideId?: string): void {
    showView('document');
    document.title = this.#deck.identity.title;
    const shown = this.#drawnDocument();
    if (slideId) shown.show(slideId);
  }

  /** From the stage to the same page of the document. */
  async readOn(): Promise<void> {
    const [room] = await Promise.all([this.#stage, whole]);
    this.read(room && slideOn(room));
  }

  #startStage(): Promise<Room> {
    return startStage(this.#deck, stagePart, this.state, this.letterKeys, {
      // From the room or from the speaker’s window: to the document, and back.
      read: () => void (isPresenting() ? this.readOn() : this.present()),
      switchTheme: this.switchTheme,
      print: this.print,
      ...(this.#speakers && { speaker: this.#speakerWhenAsked, forAudience: this.#speakers.forAudience }),
    });
  }
  /** For the stage, which is drawn before the speaker view is. */
  readonly #speakerWhenAsked: Speaker = {
    open: (where) => this.#startSpeaker()?.open(where),
    isOpen: () => this.#speaker?.isOpen() === true,
    tell: (words) => this.#speaker?.tell(words),
  };
  #startSpeaker(): Speaker | undefined {
    if (!this.#room) return undefined;
    return (this.#speaker ??= this.#speakers?.startSpeaker(this.#deck, this.#room, (view) =>
      this.#printing.printNotesFrom(view),
    ));
  }
  #drawnDocument(): DocumentView {
    return (this.#document ??= startDocument(
      this.#deck,
      this.state,
      { present: (slideId) => void this.present(slideId), switchTheme: this.switchTheme, print: this.print },
      this.#speakers?.notesTemplate,
    ));
  }
}

function listenForDocumentKeys(views: Views): void {
  const commands: readonly Command[] = [
    { id: 'print', does: 'Print', keys: ['p'], run: views.print },
    { id: 'read', does: 'Present', keys: ['r'], run: () => void views.present() },
    { id: 'theme', does: 'Theme', keys: ['t'], run: views.switchTheme },
  ];
  listenForKeys(window, () => (isPresenting() || !views.letterKeys.on ? [] : commands));
}

/** A narrow window is a phone, held upright, or a page enlarged: there one reads. */
const narrow = matchMedia('(max-width: 719px)');

/** What has become narrow reads on, and presents again once it is wide. */
function followWidth(views: Views): void {
  let narrowed = false;
  narrow.addEventListener('change', () => {
    if (narrow.matches && isPresenting()) {
      narrowed = true;
      void views.readOn();
    } else if (narrowed && !isPresenting()) {
      narrowed = false;
      void views.present();
    }
  });
}

/** What was read when the window was loaded anew is read on; else the width of the window says which view it begins with. */
function openFirst(deck: Deck, views: Views): void {
  // A frame may run its scripts before it has been given its size: one without a width is no phone.
  if (innerWidth === 0) return whenWide(() => openFirst(deck, views));
  const wasRead = memory(deck.identity.id, 'document', () => sessionStorage);
  addEventListener('pagehide', () => {
    const section = views.slideRead;
    wasRead.write(section ? { section } : {});
  });
  const { section } = isResumed() ? wasRead.read() : {};
  if (!section && !narrow.matches) return void views.present();
  const { pages } = views.state.now;
  const asked = pages[findPosition(location.hash, pages)?.page ?? -1]?.slide.id;
  void whole.then(() => views.read(section ?? asked));
}

/** Calls back once the window has a width; a frame’s first is no `resize`. */
function whenWide(then: () => void): void {
  const observer = new ResizeObserver(() => {
    if (innerWidth === 0) return;
    observer.disconnect();
    then();
  });
  observer.observe(document.documentElement);
}

function slideOn(room: Room): string {
  const { at, pages } = room.now();
  return pages[at.page]!.slide.id;
}
