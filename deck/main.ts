/** The entry: which reading, and the way from one to the other. */
import { deck } from '../slides/index.js';
import './console/console.css';
import './document/document.css';
import './stage/stage.css';
import '../components/tokens.css';
import { startConsole, type Console } from './console/console.js';
import { startDocument, type DocumentReading } from './document/document.js';
import { pagesOf } from './pages.js';
import { parsePlace } from './stage/place.js';
import { startStage, type StageReading } from './stage/stage.js';
import { startTheme } from './theme.js';

const page = document.documentElement;
const switchTheme = startTheme(deck.identity.id, page);
const article = document.querySelector<HTMLElement>('.document')!;
const stageRoot = document.querySelector<HTMLElement>('.reveal')!;

let stage: Promise<StageReading> | undefined;
let reading: DocumentReading | undefined;
let speaker: Console | undefined;

const present = async (slideId?: string): Promise<void> => {
  page.dataset['reading'] = 'stage';
  stage ??= startStage(deck, stageRoot, {
    // From the room or from the speaker’s window: to the document, and back.
    read: () =>
      page.dataset['reading'] === 'document'
        ? void present(reading?.here())
        : void stage?.then((shown) => read(slideOn(shown))),
    switchTheme,
    openConsole: () => speaker?.open(),
  });
  const shown = await stage;
  speaker ??= startConsole(deck, shown);
  if (slideId && slideId !== slideOn(shown)) shown.show(parsePlace(`#/${slideId}/1`, shown.now().pages));
  stageRoot.dataset['ready'] = '';
  // It has served its time: the document, when asked for, is drawn anew with figures that answer.
  setTimeout(() => {
    if (!reading) article.replaceChildren();
  });
};
const slideOn = (shown: StageReading): string => {
  const { at, pages } = shown.now();
  return pages[at.page]!.slide.id;
};
const theDocument = (): DocumentReading =>
  (reading ??= startDocument(deck, article, { present: (id) => void present(id), switchTheme }));
const read = (slideId?: string): void => {
  page.dataset['reading'] = 'document';
  const shown = theDocument();
  if (slideId) shown.show(slideId);
};
addEventListener('beforeprint', () => {
  const shut = theDocument().forPrint();
  addEventListener('afterprint', shut, { once: true });
});
addEventListener('keydown', (event) => {
  if (page.dataset['reading'] !== 'document' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.composedPath()[0] as Element).closest('input, textarea, select')) return;
  if (event.key !== 'r' && event.key !== 't') return;
  event.preventDefault(); // the stage listens too, and would take the key as its own
  if (event.key === 'r') void present(reading?.here());
  else switchTheme();
});

// A narrow window is a phone, held upright: there one reads.
if (matchMedia('(max-width: 599px)').matches) {
  const pages = pagesOf(deck);
  read(location.hash.startsWith('#/') ? pages[parsePlace(location.hash, pages).page]?.slide.id : undefined);
} else void present();
