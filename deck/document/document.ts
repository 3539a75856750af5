/** The document while scripts run: the same article, with figures that answer and a way to the stage. */
import type { FigureState } from '../../model/slide.js';
import { finishDrawing } from '../../components/kit/portable.js';
import { isBackup, listsEveryClaim } from '../../model/slide.js';
import type { Deck } from '../../model/deck.js';
import { draw as drawInto } from '../draw.js';
import { answerFigures } from '../figure-events.js';
import type { DeckState } from '../deck-state.js';
import { isMarkedRead, markRead } from '../history.js';
import { refuseAddress } from '../message.js';
import { layArticleAside } from '../page-parts.js';
import { isPresenting } from '../view.js';
import { findPosition, parsePosition } from '../position.js';
import { documentTemplate, sectionId } from './document-template.js';
import type { NotesTemplate } from './notes-template.js';

export interface DocumentView {
  /** Draws all of it at once, with the notes open, for the printer; the returned function closes them again. */
  forPrint(): () => void;
  /** Brings a slide's section to the top, and the focus to it. */
  show(slideId: string): void;
  /** The slide whose section is being read. */
  here(): string;
}

/**
 * Draws the article anew, in place of the static one.
 * @param state what is filled in, shared with the other views
 * @param actions.present goes to the stage, to the slide of that id or where the article is
 */
export function startDocument(
  deck: Deck,
  state: DeckState,
  actions: {
    readonly present: (slideId: string) => void;
    readonly switchTheme: () => void;
    readonly print: () => void;
  },
  notes?: NotesTemplate,
): DocumentView {
  const root = layArticleAside();
  const figureStates = new Map<string, FigureState>();
  const draw = (): void => {
    const { pages, surroundings } = state.now;
    drawInto(
      documentTemplate(deck, pages, {
        surroundings,
        ...(notes && { notes }),
        stateOf: ({ slide }) => figureStates.get(slide.id) ?? {},
        live: {
          ...actions,
          contents: () => goTo(root.querySelector('.contents')),
          present: () => actions.present(here()),
        },
      }),
      root,
    );
  };
  /** In the map, the step that is being read. */
  const mark = (): void => {
    const slide = slides.find(({ id }) => id === read)!;
    root.querySelector('step-map')!.here = isBackup(slide) ? '' : (slide.step ?? '');
  };
  /** The same in every cut. */
  const slides = state.now.pages.map(({ slide }) => slide);
  const sectionOf = (slideId: string): HTMLElement => root.querySelector(`#${sectionId(slideId)}`)!;
  const here = (): string => {
    const at = slides.findLast(({ id }) => sectionOf(id).getBoundingClientRect().top < innerHeight / 3);
    return (at ?? slides[0]!).id;
  };
  /** A page that is enlarged, or a phone that is turned, is laid out anew: it stays at what was read, a share of its section. */
  let [width, read, share] = [innerWidth, slides[0]!.id, 0];
  const look = (): void => {
    if (isPresenting() || innerWidth !== width) return; // laid out anew, and not yet where it was
    read = here();
    const { top, height } = sectionOf(read).getBoundingClientRect();
    share = Math.max(0, -top / height);
    mark();
  };
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', () => {
    if (isPresenting() || innerWidth === width) return;
    width = innerWidth;
    const section = sectionOf(read);
    section.scrollIntoView();
    if (share) scrollBy(0, section.getBoundingClientRect().top + share * section.offsetHeight);
  });
  const show = (slideId: string): void => {
    width = innerWidth;
    read = slideId;
    draw(); // the cut, or a register's claim, may be another since
    finishDrawing(root); // what is drawn later would push the section away
    goTo(sectionOf(slideId));
  };

  /** Follows a link: Back comes back here, and not out of the file. */
  const goOn = (slideId: string): void => {
    location.hash = `/${slideId}`;
    markRead();
    show(slideId);
  };

  draw();
  // An address that somebody has written, rather than one that Back has come back to: there the browser keeps the place.
  addEventListener('hashchange', () => {
    if (isPresenting() || isMarkedRead() || !location.hash) return;
    const asked = findPosition(location.hash, state.now.pages);
    if (!asked) return refuseAddress(location.hash);
    markRead();
    show(slides[asked.page]!.id);
  });
  layOutSpaced(root);
  answerFigures(root, {
    changeFigure: (state, figure) => {
      const section = figure.closest('section');
      const slide = slides.find(({ id }) => sectionId(id) === section?.id);
      if (!slide) return;
      figureStates.set(slide.id, state);
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
  });
  const forPrint = (): (() => void) => {
    draw();
    finishDrawing(root);
    const shut = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of shut) details.open = true;
    return () => shut.forEach((details) => (details.open = false));
  };
  return { show, here, forPrint };
}

const goTo = (part: HTMLElement | null): void => {
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};

/**
 * A reader may set letters and lines wider apart (WCAG 2.2, 1.4.12) than a drawing has room for: then the figures are
 * laid out as on a narrow page. What a probe of the document measures tells.
 */
function layOutSpaced(root: HTMLElement): void {
  const probe = document.createElement('p');
  probe.className = 'probe';
  probe.textContent = 'set as the reader has it';
  probe.ariaHidden = 'true';
  root.after(probe);
  const pen = document.createElement('canvas').getContext('2d');
  new ResizeObserver(() => {
    if (!pen) return;
    pen.font = getComputedStyle(probe).font;
    root.classList.toggle('spaced', probe.offsetWidth > pen.measureText(probe.textContent).width * 1.08);
  }).observe(probe);
}
