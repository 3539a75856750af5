/** The document while scripts run: the same article, with figures that answer and a way to the stage. */
import { render } from 'lit';
import type { FieldFilled } from '../../components/field-filled.js';
import type { Explored } from '../../components/figure.js';
import { Portable } from '../../components/portable.js';
import { isBackup, type Deck } from '../../slides/slide.js';
import { coverOf } from '../cover.js';
import { cutOf, pagesOf, viewOf } from '../pages.js';
import { parsePlace } from '../stage/place.js';
import { documentView, readingId } from './document-view.js';

export interface DocumentReading {
  /** Draws all of it at once, with the notes open, for the printer; the returned function closes them again. */
  forPrint(): () => void;
  /** Brings a slide's section to the top, and the focus to it. */
  show(slideId: string): void;
  /** The slide whose section is being read. */
  here(): string;
}

/**
 * Draws the article anew inside `root`, in place of the static one.
 * @param present goes to the stage, to the slide of that id or where the article is
 */
export function startDocument(
  deck: Deck,
  root: HTMLElement,
  actions: { readonly present: (slideId: string) => void; readonly switchTheme: () => void },
): DocumentReading {
  const cover = coverOf(deck);
  const asked = new Map<string, Explored>();
  const pages = (): ReturnType<typeof pagesOf> => pagesOf(deck, cutOf(deck, cover.read()['cut']));
  const draw = (): void => {
    const now = pages();
    const filled = cover.read();
    const view = viewOf(now, filled, { id: cutOf(deck, filled['cut']).id, all: deck.cuts });
    render(
      documentView(deck, now, {
        view,
        explored: ({ slide }) => asked.get(slide.id) ?? {},
        live: { present: () => actions.present(here()), switchTheme: actions.switchTheme },
      }),
      root,
    );
  };
  const sections = (): HTMLElement[] =>
    pages().flatMap(({ slide }) => root.querySelector<HTMLElement>(`#${readingId(slide.id)}`) ?? []);
  const here = (): string => {
    const at = sections().findLastIndex((section) => section.getBoundingClientRect().top < innerHeight / 3);
    return pages()[Math.max(0, at)]!.slide.id;
  };
  const show = (slideId: string): void => {
    const section = root.querySelector<HTMLElement>(`#${readingId(slideId)}`);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };

  root.replaceChildren();
  draw();
  root.addEventListener('figure-explored', (event: CustomEvent<Explored>) => {
    const section = (event.target as Element).closest('section');
    const page = pages().find(({ slide }) => readingId(slide.id) === section?.id);
    if (!page) return;
    asked.set(page.slide.id, event.detail);
    draw();
  });
  root.addEventListener('field-filled', ({ detail: { name, value } }: CustomEvent<FieldFilled>) => {
    cover.write({ ...cover.read(), [name]: value });
    draw();
  });
  root.addEventListener('claim-asked', ({ detail: claim }: CustomEvent<string>) => {
    const register = pages().find(({ slide }) => isBackup(slide) && slide.quotesAll)?.slide.id;
    if (!register) return;
    asked.set(register, { claim });
    draw();
    show(register);
  });
  root.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const address = link?.getAttribute('href') ?? '';
    if (!link || !address.startsWith('#')) return;
    // Handled here: a sandboxed frame may not write its address, and the stage's addresses are sections here.
    event.preventDefault();
    const id = address.startsWith('#/')
      ? pages()[parsePlace(address, pages()).page]!.slide.id
      : address.slice('#read-'.length);
    if (link.dataset['present']) actions.present(id);
    else show(id);
  });
  const forPrint = (): (() => void) => {
    draw();
    for (const figure of root.querySelectorAll('.sheet > *')) if (figure instanceof Portable) figure.drawNow();
    const shut = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of shut) details.open = true;
    return () => shut.forEach((details) => (details.open = false));
  };
  return { show, here, forPrint };
}
