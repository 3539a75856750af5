/** Draws the speaker view into its root, and keeps in sight what is said now. */
import { draw } from '../draw.js';
import type { Position } from '../position.js';
import { speakerTemplate, type SpeakerActions, type SpeakerState } from './speaker-template.js';

export interface SpeakerScreen {
  draw(state: SpeakerState, act: SpeakerActions): void;
  /** After the window, or the notes, have got another size. */
  resized(): void;
  /** A new root is empty, and its notes are not scrolled. */
  forget(): void;
  focus(selector: string): void;
}

/** @param root what is drawn into, while there is one */
export function speakerScreen(root: () => HTMLElement | undefined): SpeakerScreen {
  /** The position that the notes were last scrolled for. */
  let drawn: (Position & { readonly slide: string; readonly cut: string }) | undefined;
  const showPresent = (): void => root()?.querySelector('.words .present')?.scrollIntoView({ block: 'nearest' });
  /** Only when the position has changed, or the cut, whose hand-over may be longer: in between the speaker may scroll. */
  const scroll = (into: HTMLElement, at: Position, slide: string, cut: string): void => {
    if (drawn?.slide === slide && drawn.part === at.part && drawn.cut === cut) return;
    if (drawn?.slide !== slide) for (const scroller of into.querySelectorAll('.say, .words')) scroller.scrollTo(0, 0);
    fitPresent(into);
    showPresent();
    into.ownerDocument.defaultView?.requestAnimationFrame(showPresent); // again, once all has its size
    drawn = { ...at, slide, cut };
  };
  return {
    draw: (state, act) => {
      const into = root();
      if (!into) return;
      draw(speakerTemplate(state, act), into);
      fitPreviews(into);
      const { at, pages, cut } = state.now;
      scroll(into, at, pages[at.page]!.slide.id, cut.id);
    },
    resized: () => {
      const into = root();
      if (into) {
        fitPreviews(into);
        fitPresent(into);
      }
      showPresent();
    },
    forget: () => void (drawn = undefined),
    focus: (selector) => root()?.querySelector<HTMLElement>(selector)?.focus(),
  };
}

/** How much smaller what is said now may be set, so that all of it is in sight. */
const SMALLEST = 0.7;

/** What is said now is set as large as its place allows: twice the letters take half the size each way. */
function fitPresent(root: HTMLElement): void {
  const words = root.querySelector<HTMLElement>('.words');
  const present = words?.querySelector<HTMLElement>('.present');
  if (!words || !present) return;
  words.style.setProperty('--fit', '1');
  const fit = Math.sqrt(words.clientHeight / (present.offsetHeight + MARGINS));
  words.style.setProperty('--fit', `${Math.min(1, Math.max(SMALLEST, fit))}`);
}
/** Px above and below it. */
const MARGINS = 26;

/** Previews are drawn at the canvas's size and scaled to their boxes. */
function fitPreviews(root: HTMLElement): void {
  for (const preview of root.querySelectorAll<HTMLElement>('.preview'))
    preview.style.setProperty('--scale', `${preview.clientWidth / 1280}`);
}
