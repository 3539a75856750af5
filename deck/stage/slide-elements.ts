/** The sections that reveal.js shows, a page each, and which part each has drawn. */
import { isBackup, type Surroundings } from '../../model/slide.js';
import type { Page } from '../../model/pages.js';
import type { DeckState } from '../deck-state.js';
import { draw as drawInto } from '../draw.js';
import type { Position } from '../position.js';
import { slideTemplate } from '../slide-template.js';

/** A page’s `<section>`, as reveal.js knows it. */
export interface SlideElement {
  readonly section: HTMLElement;
  /** What the slide is drawn into. */
  readonly view: HTMLElement;
  /** Column and row in reveal.js’s grid. */
  readonly h: number;
  readonly v: number;
}
interface Drawable extends SlideElement {
  /** The part drawn; 0 while the page waits to be drawn, as all but the first do until the browser is idle. */
  drawn: number;
}

export interface SlideElements {
  readonly all: readonly SlideElement[];
  /** The overview's columns and rows. */
  readonly grid: { readonly columns: number; readonly rows: number };
  /** Draws a page at the part it is at. */
  readonly draw: (page: number) => void;
  /** The same, where it waits to be drawn. */
  readonly drawIfWaiting: (page: number) => void;
  /** Draws all pages; `drawn` alone, those that have been drawn before. */
  readonly drawAll: (only?: 'drawn') => void;
  /** Draws the others one by one, while the browser is idle. */
  readonly drawWhenIdle: () => void;
  /** Marks the pages that the cut leaves out. */
  readonly markLeftOut: () => void;
  /** Marks the neighbours of the page on show. */
  readonly markBeside: (page: number) => void;
  /** Whether what is on the pages can be pressed. */
  readonly letPress: (can: boolean) => void;
}

/** The part that reveal.js has a section at, from 1. */
export const partOn = (section: HTMLElement): number =>
  section.querySelectorAll(':scope > .fragment.visible').length + 1;

/**
 * @param slides reveal.js's `.slides`, where the sections are laid
 * @param isOverview whether all pages are shown at once: there a page stands for itself, and so is complete
 */
export function slideElements(
  state: DeckState,
  slides: HTMLElement,
  surroundingsAt: (at: Position) => Surroundings,
  isOverview: () => boolean,
): SlideElements {
  const all = lay(state.now.pages, slides);
  const partOf = (page: number): number => (isOverview() ? state.now.pages[page]!.parts : partOn(all[page]!.section));
  const draw = (page: number): void => {
    const element = all[page]!;
    element.drawn = partOf(page);
    const shown = state.now.pages[page]!;
    const written = state.ink.at(shown.slide.id, element.drawn);
    drawInto(slideTemplate(shown, surroundingsAt({ page, part: element.drawn }), written), element.view);
  };

  // The classes on fragments are the one truth of a page’s part: reveal.js sets them without an event where a page is
  // jumped past, left, or shown in the overview.
  new MutationObserver((changes) => {
    const touched = new Set(changes.map(({ target }) => (target as Element).parentElement));
    for (const [page, { drawn, section }] of all.entries()) {
      if (drawn && touched.has(section) && drawn !== partOf(page)) draw(page);
    }
  }).observe(slides, { subtree: true, attributeFilter: ['class'] });

  return {
    all,
    grid: { columns: 1 + all.at(-1)!.h, rows: 1 + Math.max(...all.map(({ v }) => v)) },
    draw,
    drawIfWaiting: (page) => {
      if (!all[page]!.drawn) draw(page);
    },
    drawAll: (only) => all.forEach(({ drawn }, page) => (only && !drawn ? undefined : draw(page))),
    drawWhenIdle: () =>
      whenIdle(() => {
        const waiting = all.findIndex(({ drawn }) => !drawn);
        if (waiting >= 0) draw(waiting);
        return waiting >= 0;
      }),
    markLeftOut: () =>
      state.now.pages.forEach(({ leftOut, number }, page) => {
        const { section } = all[page]!;
        section.toggleAttribute('data-left-out', leftOut);
        section.dataset['number'] = number;
      }),
    markBeside: (page) =>
      all.forEach(({ section }, i) => section.toggleAttribute('data-near', Math.abs(i - page) === 1)),
    letPress: (can) => all.forEach(({ view }) => (view.inert = !can)),
  };
}

/** Lays the pages out as sections: a column for each step of the argument, so that the overview shows its course. */
function lay(pages: readonly Page[], slides: HTMLElement): readonly Drawable[] {
  const columns: Page[][] = [];
  for (const page of pages) {
    const last = columns.at(-1);
    const group = (p: Page): string => (isBackup(p.slide) ? 'backup' : (p.slide.step ?? ''));
    if (last?.[0] && group(last[0]) === group(page)) last.push(page);
    else columns.push([page]);
  }
  const elements = columns.flatMap((column, h) => column.map((page, v) => ({ ...elementOf(page, v), h, v, drawn: 0 })));
  for (const [h] of columns.entries()) {
    const sections = elements.filter((element) => element.h === h).map(({ section }) => section);
    let [column] = sections;
    if (sections.length > 1) {
      column = document.createElement('section');
      column.append(...sections);
    }
    const { slide, link } = columns[h]![0]!;
    column!.dataset['step'] = isBackup(slide) ? 'Backup' : link.step ? `${link.step.number} ${link.step.name}` : '';
    column!.style.setProperty('--column', `${h}`);
    slides.append(column!);
  }
  return elements;
}

function elementOf(page: Page, row: number): Pick<SlideElement, 'section' | 'view'> {
  const section = document.createElement('section');
  section.id = page.slide.id;
  section.dataset['title'] = page.slide.title;
  section.tabIndex = -1;
  section.style.setProperty('--row', `${row}`);
  const view = document.createElement('div');
  const marks = Array.from({ length: page.parts - 1 }, () =>
    Object.assign(document.createElement('i'), { className: 'fragment' }),
  );
  section.append(view, ...marks);
  return { section, view };
}

/** Runs a piece of work at a time while the browser is idle, until it says that none is left. */
function whenIdle(work: () => boolean): void {
  const later = (run: () => void): void =>
    void ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 16));
  const turn = (): void => {
    if (work()) later(turn);
  };
  later(turn);
}
