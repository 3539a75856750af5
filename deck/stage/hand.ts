/** The tool in the room's hand: a pen, which writes on the page by mouse, finger or stylus, or a dot that follows the mouse. */
import type { Ink, Line } from '../ink.js';
import { pointOn, type Point } from './point.js';

type Tool = 'pen' | 'dot';

export interface Hand {
  readonly tool: Tool | undefined;
  /** Where the dot is, if it is. */
  readonly pointed: Point | undefined;
  /** Takes a tool, or puts it away where it is held. */
  readonly take: (tool: Tool) => void;
  readonly putAway: () => void;
  /** Undoes the last line, or the clearing of the page; while the pen is out. */
  readonly undo: () => void;
  readonly clear: () => void;
}

/** What the hand works on. */
export interface Desk {
  /** The part of a page that is written on, and where it stands; none where nothing would be seen of it. */
  readonly page: () => { readonly slideId: string; readonly part: number; readonly box: DOMRect } | undefined;
  /** Puts a dot on the slides, or takes it away. */
  readonly point: (at: Point | undefined) => void;
  /** Says it to whoever listens. */
  readonly say: (words: string) => void;
  /** Says it to whoever looks, too. */
  readonly show: (words: string) => void;
  readonly changed: () => void;
}

const WORDS = {
  pen: 'The pen is out: write with the mouse, a finger or a stylus. U undoes a line, X clears, W puts it away.',
  dot: 'A dot follows the mouse. L puts it away.',
} as const;

/** A line that is being drawn, by one pointer on one part of a page. */
interface Stroke {
  readonly pointer: number;
  readonly slideId: string;
  readonly part: number;
  readonly extend: (points: Line) => void;
}

/** @param root the stage */
export function hand(root: HTMLElement, ink: Ink, { page, point, say, show, changed }: Desk): Hand {
  const slides = root.querySelector('.slides')!;
  let tool: Tool | undefined;
  let stroke: Stroke | undefined;
  let pointed: Point | undefined;
  const pointAt = (at: Point | undefined): void => {
    if (at === pointed) return;
    pointed = at;
    point(at);
    changed();
  };
  const take = (next: Tool | undefined): void => {
    tool = next;
    stroke = undefined;
    root.dataset['tool'] = next ?? '';
    pointAt(undefined);
    say(next ? WORDS[next] : 'Put away');
    changed();
  };
  /** Where a pointer has been, in px of the drawing's 1280 × 720. */
  const placesOf = (events: readonly PointerEvent[], box: DOMRect): Line =>
    events.map((event) => pointOn(box, event)).flatMap(({ x, y }) => [1280 * x, 720 * y]);

  const down = (event: PointerEvent): void => {
    if (tool !== 'pen' || stroke || event.button !== 0) return;
    const on = page();
    if (!on) return;
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    const { slideId, part, box } = on;
    const extend = ink.begin(slideId, part, placesOf([event], box));
    stroke = { pointer: event.pointerId, slideId, part, extend };
  };
  const move = (event: PointerEvent): void => {
    if (tool === 'dot') pointAt(pointOn(slides.getBoundingClientRect(), event));
    if (stroke?.pointer !== event.pointerId) return;
    const on = page();
    if (on?.slideId !== stroke.slideId || on.part !== stroke.part) return void (stroke = undefined);
    const passed = event.getCoalescedEvents?.() ?? [];
    stroke.extend(placesOf(passed.length ? passed : [event], on.box));
  };
  const up = (event: PointerEvent): void => {
    if (stroke?.pointer === event.pointerId) stroke = undefined;
  };
  // Ahead of whatever else hears of the pointer: while a tool is held, the page is neither pressed, swiped nor dragged.
  for (const [type, act] of [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const)
    root.addEventListener(
      type,
      (event) => {
        if (!tool) return;
        event.stopImmediatePropagation();
        act(event);
      },
      { capture: true },
    );
  root.addEventListener('pointerleave', () => pointAt(undefined));

  const withPen = (change: (slideId: string, part: number) => boolean): void => {
    if (tool !== 'pen') return show('W takes the pen. Then U undoes a line, and X clears the page.');
    stroke = undefined;
    const on = page();
    if (!on || !change(on.slideId, on.part)) say('Nothing that is written here');
  };
  return {
    get tool() {
      return tool;
    },
    get pointed() {
      return pointed;
    },
    take: (next) => take(tool === next ? undefined : next),
    putAway: () => {
      if (tool) take(undefined);
    },
    undo: () => withPen(ink.undo),
    clear: () => withPen(ink.clear),
  };
}
