/** What the hand in the room holds: the pen, which writes on the page by mouse, finger or stylus, or a pointer, or nothing. */
import type { Ink } from '../ink.js';
import { pointOn, type Point } from './point.js';

type Tool = 'pen' | 'pointer';

export interface Hand {
  readonly held: Tool | undefined;
  /** Takes a tool, or puts it away. */
  readonly take: (tool: Tool) => void;
  readonly putAway: () => void;
  /** Takes the last line back. */
  readonly undo: () => void;
  readonly clear: () => void;
}

/** What the hand works on. */
export interface Desk {
  /** Where the page stands that is written on; none where none does, as in the overview. */
  readonly page: () => { readonly slideId: string; readonly part: number; readonly box: DOMRect } | undefined;
  /** Puts a dot on it, or takes it away. */
  readonly point: (at: Point | undefined) => void;
  readonly told: (words: string) => void;
  readonly changed: () => void;
}

const WORDS = {
  pen: 'The pen is out: write with the mouse, a finger or a stylus. U undoes a line, X clears, W puts it away.',
  pointer: 'A dot follows the mouse. L puts it away.',
} as const;

/** @param root the stage */
export function hand(root: HTMLElement, ink: Ink, { page, point, told, changed }: Desk): Hand {
  const slides = root.querySelector('.slides')!;
  let held: Tool | undefined;
  let writes = false;
  const hold = (tool: Tool | undefined): void => {
    held = tool;
    writes = false;
    root.dataset['tool'] = tool ?? '';
    point(undefined);
    told(tool ? WORDS[tool] : 'Put away');
    changed();
  };
  /** Calls with where the pen has been, in px of 1280 × 720. */
  const write = (events: readonly PointerEvent[], isNew: boolean): void => {
    const on = page();
    if (!on) return;
    const { slideId, part, box } = on;
    const points = events.map((event) => pointOn(box, event)).flatMap(({ x, y }) => [1280 * x, 720 * y]);
    if (isNew) ink.begin(slideId, part, points);
    else ink.extend(slideId, points);
  };

  // Ahead of whatever else hears of the pointer: while something is held, the page is neither pressed, swiped nor dragged.
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (held !== 'pen' || !event.isPrimary || event.button !== 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      root.setPointerCapture(event.pointerId);
      writes = true;
      write([event], true);
    },
    { capture: true },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      if (held === 'pointer') point(pointOn(slides.getBoundingClientRect(), event));
      if (!writes || !event.isPrimary) return;
      event.stopImmediatePropagation();
      const passed = event.getCoalescedEvents?.() ?? [];
      write(passed.length ? passed : [event], false);
    },
    { capture: true },
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    root.addEventListener(end, () => (writes = false), { capture: true });
  root.addEventListener('pointerleave', () => point(undefined));

  const unlessNone = (change: (slideId: string, part: number) => boolean): void => {
    const on = page();
    if (!on || !change(on.slideId, on.part)) told('Nothing is written on this page');
  };
  return {
    get held() {
      return held;
    },
    take: (tool) => hold(held === tool ? undefined : tool),
    putAway: () => hold(undefined),
    undo: () => unlessNone(ink.undo),
    clear: () => unlessNone(ink.clear),
  };
}
