/** reveal.js and its quirks. All that the other parts of the stage know of it is here. */
import Reveal from 'reveal.js';
import type { Position } from '../position.js';
import { CANVAS_WIDTH, type Canvas } from './canvas.js';
import { partOn, type SlideElements } from './slide-elements.js';

export interface RevealAdapter {
  /** Shows the first page; settled once it can be stepped. */
  readonly start: () => Promise<void>;
  readonly here: () => Position;
  readonly go: (to: Position) => void;
  readonly isOverview: () => boolean;
  readonly toggleOverview: (on?: boolean) => void;
  readonly isBlack: () => boolean;
  readonly toggleBlack: (on?: boolean) => void;
  readonly fit: (canvas: Canvas) => void;
}
export interface RevealEvents {
  /** Another page or part is shown. */
  readonly moved: () => void;
  readonly overviewToggled: () => void;
  readonly blackToggled: () => void;
  /** A page was chosen in the overview. */
  readonly chosen: (page: number) => void;
}

/** @param first what is shown first */
export function revealAdapter(
  root: HTMLElement,
  elements: SlideElements,
  first: Position,
  events: RevealEvents,
): RevealAdapter {
  const reveal = new Reveal(root, {
    width: CANVAS_WIDTH,
    margin: 0,
    center: false,
    controls: false,
    progress: false,
    respondToHashChanges: false,
    hash: false, // addresses name parts, which reveal.js counts otherwise: see position.ts
    keyboard: false, // see keys.ts
    touch: false, // see swipes.ts
    help: false,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    pdfSeparateFragments: false,
    // reveal.js turns a narrow window into a scrolling one by itself; the document is our view for those
    scrollActivationWidth: 0,
  });
  const here = (): Position => {
    const page = elements.all.findIndex(({ section }) => section === reveal.getCurrentSlide());
    return page < 0 ? first : { page, part: partOn(elements.all[page]!.section) };
  };
  /** Set while a move of our own is under way; reveal.js asks before each. */
  let moving = false;
  const ours = (move: () => void): void => {
    moving = true;
    move();
    moving = false;
  };
  const slideTo = ({ page, part }: Position): void => {
    const { h, v } = elements.all[page]!;
    reveal.slide(h, v, part - 2);
  };

  /** Set while a click in the overview is handled: reveal.js leaves it first, and then goes to the page. */
  let choosing = false;
  reveal.on('overviewhidden', () => {
    choosing = true;
    queueMicrotask(() => (choosing = false));
  });
  reveal.on('beforeslidechange', (event) => {
    if (moving || !reveal.isReady()) return;
    const { indexh, indexv } = event as Event & { indexh: number; indexv: number };
    const page = elements.all.findIndex(({ h, v }) => h === indexh && v === indexv);
    if (page === here().page) return;
    event.preventDefault(); // a move that is not ours
    if (choosing) events.chosen(page);
  });
  const on = (names: readonly string[], listener: () => void): void =>
    names.forEach((name) => void reveal.on(name, listener));
  on(['slidechanged', 'fragmentshown', 'fragmenthidden'], events.moved);
  on(['overviewshown', 'overviewhidden'], events.overviewToggled);
  on(['paused', 'resumed'], events.blackToggled);

  return {
    start: async () => {
      // Its promise waits for a timer besides, and the room would see an empty frame first. Going to a page is the last
      // thing that it does while it starts.
      const gone = new Promise((resolve) => root.addEventListener('beforeslidechange', resolve, { once: true }));
      moving = true;
      await Promise.race([reveal.initialize(), gone]);
      root.querySelector('.speaker-notes')?.remove(); // reveal.js’s own, empty here, and a stop for Tab
      root.removeAttribute('role'); // “application” would shut screen readers’ browse mode out
      // Not left to reveal.js, which reads some addresses in its own way.
      const { section } = elements.all[first.page]!;
      if (reveal.getCurrentSlide() !== section || partOn(section) !== first.part) slideTo(first);
      moving = false;
    },
    here,
    go: (to) => {
      const from = here();
      const steps = to.page === from.page ? to.part - from.part : 0;
      // A part on or back is much less work for reveal.js than going to a slide.
      ours(() => {
        if (steps === 1) reveal.nextFragment();
        else if (steps === -1) reveal.prevFragment();
        else slideTo(to);
      });
    },
    isOverview: () => reveal.isReady() && reveal.isOverview(),
    // Left once more, it would tell of that once more.
    toggleOverview: (on) => {
      if (on !== reveal.isOverview()) reveal.toggleOverview(on);
    },
    isBlack: () => reveal.isPaused(),
    toggleBlack: (on) => reveal.togglePause(on),
    fit: ({ height, scale }) => reveal.configure({ height, minScale: scale, maxScale: scale }),
  };
}
