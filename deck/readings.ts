/** Which reading a window shows, and the way from one to the other. */
import type { Deck } from '../slides/slide.js';
import type { Console } from './console/console.js';
import { coverOf } from './cover.js';
import { startDocument, type DocumentReading } from './document/document.js';
import type { NotesView } from './document/notes-view.js';
import { startPrinting } from './handout/printing.js';
import { memory } from './memory.js';
import { pagesOf } from './pages.js';
import { isPresenting, showReading } from './reading.js';
import { wasReloaded } from './reloaded.js';
import { parsePlace } from './stage/place.js';
import { startStage, type StageReading } from './stage/stage.js';
import { startTheme } from './theme.js';

/** What only a speaker has. */
export interface ForSpeakers {
  readonly startConsole: (deck: Deck, stage: StageReading) => Console;
  readonly notes: NotesView;
}

/** @param speakers left out where there is nothing for a speaker in the file */
export function startReadings(deck: Deck, speakers?: ForSpeakers): void {
  const cover = coverOf(deck);
  const switchTheme = startTheme(deck.identity.id, document.documentElement);
  const article = document.querySelector<HTMLElement>('.document')!;
  const stageRoot = document.querySelector<HTMLElement>('.reveal')!;
  /** The section that was read when the window was loaded anew. */
  const wasRead = memory(deck.identity.id, 'reading', () => sessionStorage);

  /** The scripts run before the static article has been read in: it is left alone until it is whole. */
  const whole = new Promise<void>((done) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => done(), { once: true });
    else done();
  });

  let stage: Promise<StageReading> | undefined;
  let reading: DocumentReading | undefined;
  let speaker: Console | undefined;

  const present = async (slideId?: string): Promise<void> => {
    showReading('stage');
    stage ??= startStage(deck, stageRoot, cover, {
      // From the room or from the speaker’s window: to the document, and back.
      read: () =>
        isPresenting()
          ? void Promise.all([stage, whole]).then(([shown]) => read(shown && slideOn(shown)))
          : void present(reading?.here()),
      switchTheme,
      print: openPrint,
      ...(speakers && { openConsole: () => speaker?.open() }),
    });
    const shown = await stage.catch((error: unknown) => {
      showReading(undefined); // the static article is there to be read
      throw error;
    });
    speaker ??= speakers?.startConsole(deck, shown);
    if (slideId && slideId !== slideOn(shown)) shown.show(parsePlace(`#/${slideId}/1`, shown.now().pages));
    stageRoot.dataset['ready'] = '';
    // It has served its time: the document, when asked for, is drawn anew with figures that answer.
    await whole;
    if (!reading) article.replaceChildren();
  };
  const slideOn = (shown: StageReading): string => {
    const { at, pages } = shown.now();
    return pages[at.page]!.slide.id;
  };
  const theDocument = (): DocumentReading =>
    (reading ??= startDocument(
      deck,
      article,
      cover,
      { present: (id) => void present(id), switchTheme, print: openPrint },
      speakers?.notes,
    ));
  const read = (slideId?: string): void => {
    showReading('document');
    const shown = theDocument();
    if (slideId) shown.show(slideId);
  };
  const openPrint = startPrinting(deck, cover, speakers !== undefined, () => theDocument().forPrint());
  addEventListener('keydown', (event) => {
    if (isPresenting() || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.composedPath()[0] as Element).closest('input, textarea, select, dialog[open]')) return;
    if (!['p', 'r', 't'].includes(event.key)) return;
    event.preventDefault(); // the stage listens too, and would take the key as its own
    if (event.key === 'p') openPrint();
    else if (event.key === 'r') void present(reading?.here());
    else switchTheme();
  });
  addEventListener('pagehide', () => {
    const section = isPresenting() ? undefined : reading?.here();
    wasRead.write(section ? { section } : {});
  });

  const { section } = wasReloaded() ? wasRead.read() : {};
  // A narrow window is a phone, held upright: there one reads.
  if (section) void whole.then(() => read(section));
  else if (matchMedia('(max-width: 599px)').matches) {
    const pages = pagesOf(deck);
    const asked = location.hash.startsWith('#/') ? pages[parsePlace(location.hash, pages).page]?.slide.id : undefined;
    void whole.then(() => read(asked));
  } else void present();
}
