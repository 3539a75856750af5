/** The document while scripts run: the same article, with figures that answer and a way to the stage. */
import { finishDrawing } from '../../components/kit/portable.js';
import type { Deck } from '../../model/deck.js';
import { isBackup, listsEveryClaim, type AnySlide, type FigureState } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { draw as drawInto } from '../draw.js';
import { answerFigures, type FigureAnswers } from '../figure-events.js';
import { isMarkedRead, markRead } from '../history.js';
import { refuseAddress } from '../message.js';
import { layArticleAside } from '../page-parts.js';
import { findPosition, parsePosition } from '../position.js';
import { isPresenting } from '../which-view.js';
import { givenLine } from '../details.js';
import { documentTemplate, sectionId } from './document-template.js';
import type { NotesTemplate } from './notes-template.js';
import { atHeadOfSheets } from './page-margins.js';
import { readingPosition } from './reading-position.js';
import { layOutSpaced } from './spacing.js';

export interface DocumentView {
  /** Draws all of it at once, with the notes open, for the printer; the returned function closes them again. */
  forPrint(): () => void;
  /** Brings a slide's section to the top, and the focus to it. */
  show(slideId: string): void;
  /** The slide whose section is being read. */
  here(): string;
}
export interface DocumentActions {
  /** Goes to the stage, to the slide of that id. */
  readonly present: (slideId: string) => void;
  readonly switchTheme: () => void;
  readonly print: () => void;
}

/**
 * Draws the article anew, in place of the static one.
 * @param state what is filled in, shared with the other views
 */
export function startDocument(
  deck: Deck,
  state: DeckState,
  actions: DocumentActions,
  notes?: NotesTemplate,
): DocumentView {
  const root = layArticleAside();
  /** The same in every cut. */
  const slides = state.now.pages.map(({ slide }) => slide);
  const figureStates = new Map<string, FigureState>();
  const live = {
    ...actions,
    contents: () => goTo(root.querySelector('.contents')),
    present: () => actions.present(position.now()),
  };
  const draw = (): void => {
    const { pages, surroundings } = state.now;
    const stateOf = ({ slide }: { readonly slide: AnySlide }): FigureState => figureStates.get(slide.id) ?? {};
    drawInto(documentTemplate(deck, pages, { surroundings, ...(notes && { notes }), stateOf, live }), root);
  };
  const sectionOf = (slideId: string): HTMLElement => root.querySelector(`#${sectionId(slideId)}`)!;
  draw();
  const [first, ...rest] = slides.map(({ id }) => id);
  const position = readingPosition([first!, ...rest], sectionOf, () => {
    const slide = slides.find(({ id }) => id === position.slideId)!;
    root.querySelector('step-map')!.here = isBackup(slide) ? '' : (slide.step ?? '');
  });
  const show = (slideId: string): void => {
    position.expect(slideId);
    draw(); // the cut, or a register's claim, may be another since
    sectionOf(slideId).querySelector('.fold:has(> .canvas)')?.setAttribute('open', '');
    finishDrawing(root); // what is drawn later would push the section away
    goTo(sectionOf(slideId));
  };
  followAddress(state, show);
  layOutSpaced(root);
  answerFigures(root, answersOf(state, actions, figureStates, { draw, show }));
  const forPrint = (): (() => void) => {
    const undo = [drawForPrint(root, draw), atHeadOfSheets(givenLine(deck, state.now.inputs))];
    return () => undo.forEach((each) => each());
  };
  return { show, here: () => position.now(), forPrint };
}

/** An address that somebody has written, rather than one that Back has come back to: there the browser keeps the position. */
function followAddress(state: DeckState, show: (slideId: string) => void): void {
  addEventListener('hashchange', () => {
    if (isPresenting() || isMarkedRead() || !location.hash) return;
    const found = findPosition(location.hash, state.now.pages);
    if (!found) return refuseAddress(location.hash);
    markRead();
    show(state.now.pages[found.page]!.slide.id);
  });
}

/** What is pressed in the article's figures, and the links of it. */
function answersOf(
  state: DeckState,
  actions: DocumentActions,
  figureStates: Map<string, FigureState>,
  { draw, show }: { readonly draw: () => void; readonly show: (slideId: string) => void },
): FigureAnswers {
  const slides = state.now.pages.map(({ slide }) => slide);
  /** Follows a link: Back comes back here, and not out of the file. */
  const goOn = (slideId: string): void => {
    location.hash = `/${slideId}`;
    markRead();
    show(slideId);
  };
  return {
    changeFigure: (asked, figure) => {
      const section = figure.closest('section');
      const slide = slides.find(({ id }) => sectionId(id) === section?.id);
      if (!slide) return;
      figureStates.set(slide.id, asked);
      draw();
    },
    fill: (name, value) => {
      state.fill({ [name]: value });
      draw();
    },
    askClaim: (claim) => {
      const register = slides.find(listsEveryClaim)?.id;
      if (!register) return;
      figureStates.set(register, { claim });
      goOn(register);
    },
    // Followed here: a sandboxed frame may not write its address, and the stage's addresses are sections here.
    follow: (address, link) => {
      const id = address.startsWith('#/')
        ? state.now.pages[parsePosition(address, state.now.pages).page]!.slide.id
        : address.slice(sectionId('').length + 1);
      if (link.dataset['present']) actions.present(id);
      else goOn(id);
    },
  };
}

function drawForPrint(root: HTMLElement, draw: () => void): () => void {
  draw();
  finishDrawing(root);
  const shut = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of shut) details.open = true;
  return () => shut.forEach((details) => (details.open = false));
}

const goTo = (part: HTMLElement | null): void => {
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};
