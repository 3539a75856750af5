/** The page on show, larger: for whoever sits far from the screen. The canvas grows about a point, and is dragged. */
import { pointOn, type Point } from './point.js';

/** How much larger a press or a turn of the wheel makes the page, and the most that it is. */
const STEP = { key: 1.5, wheel: 1.15 } as const;
const MOST = 6;

/** How many times as large, and about which place it has grown. */
export interface Enlarged {
  readonly scale: number;
  readonly about: Point;
}
export interface Zoom {
  /** None while the whole page is shown. */
  readonly now: Enlarged | undefined;
  /** Larger, or smaller again, about where the pointer was seen last. */
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly out: () => void;
  /** Another page, or all pages, are shown whole, without a word. */
  readonly reset: () => void;
}

/** Not at all. */
export const WHOLE: Enlarged = { scale: 1, about: { x: 0.5, y: 0.5 } };

/** The same on an element whose style sheet knows what to do with it. */
export const enlargedStyle = ({ scale, about }: Enlarged): string => `--zoom:${scale};--zoom-about:${origin(about)}`;
const origin = ({ x, y }: Point): string => `${100 * x}% ${100 * y}%`;

/**
 * @param root the stage
 * @param slides where the pages stand
 * @param host.can whether a page stands there for itself
 * @param host.told what is said of it
 * @param host.changed after it has changed
 */
export function zoom(
  root: HTMLElement,
  slides: HTMLElement,
  host: { readonly can: () => boolean; readonly told: (words: string) => void; readonly changed: () => void },
): Zoom {
  let scale = 1;
  let { about } = WHOLE;
  let mouse = about;

  const draw = (): void => {
    root.toggleAttribute('data-zoomed', scale > 1);
    slides.style.setProperty('--zoom', `${scale}`);
    slides.style.setProperty('--zoom-about', origin(about));
    host.changed();
  };
  const set = (to: number): void => {
    if (scale === 1) about = mouse;
    scale = Math.min(Math.max(to, 1), MOST);
    if (scale < 1.05) scale = 1;
    draw();
  };
  const tell = (): void => host.told(scale > 1 ? `Larger: ${Math.round(100 * scale)} %` : 'The whole page');
  const pressed = (by: number): void => {
    if (!host.can()) return;
    set(scale * by);
    tell();
  };
  const mouseOn = (event: MouseEvent): Point => {
    const { x, y } = pointOn(slides.getBoundingClientRect(), event);
    return { x: within(x), y: within(y) };
  };

  root.addEventListener('pointermove', (event) => {
    mouse = mouseOn(event);
    if (scale === 1 || !(event.buttons & 1)) return;
    const { width, height } = slides.getBoundingClientRect();
    about = {
      x: within(about.x - event.movementX / (width * (scale - 1))),
      y: within(about.y - event.movementY / (height * (scale - 1))),
    };
    draw();
  });
  // A pinch on a touchpad comes as a wheel with Ctrl. Left to the browser, it would only lay the same page out anew.
  root.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (!host.can()) return;
      mouse = mouseOn(event);
      set(scale * (event.deltaY < 0 ? STEP.wheel : 1 / STEP.wheel));
    },
    { passive: false },
  );
  return {
    get now() {
      return scale > 1 ? { scale, about } : undefined;
    },
    larger: () => pressed(STEP.key),
    smaller: () => pressed(1 / STEP.key),
    out: () => {
      set(1);
      tell();
    },
    reset: () => {
      if (scale > 1) set(1);
    },
  };
}

const within = (share: number): number => Math.min(Math.max(share, 0), 1);
