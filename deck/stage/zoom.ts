/** The page on show, larger: for whoever sits far from the screen. The canvas grows about a point, and is dragged. */

/** How much larger a press or a turn of the wheel makes the page, and the most that it is. */
const STEP = { key: 1.5, wheel: 1.15 } as const;
const MOST = 6;

export interface Zoom {
  readonly isIn: boolean;
  /** Larger, or smaller again, about where the pointer was seen last. */
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly out: () => void;
}

/**
 * @param root the stage
 * @param slides where the pages stand
 * @param told what is said of it
 */
export function zoom(root: HTMLElement, slides: HTMLElement, told: (words: string) => void): Zoom {
  let scale = 1;
  /** Share of the page’s width and height about which it grows. */
  let about = { x: 0.5, y: 0.5 };
  let pointer = about;

  const draw = (): void => {
    root.toggleAttribute('data-zoomed', scale > 1);
    slides.style.setProperty('--zoom', `${scale}`);
    slides.style.setProperty('--zoom-about', `${100 * about.x}% ${100 * about.y}%`);
  };
  const set = (to: number): void => {
    if (scale === 1) about = pointer;
    scale = Math.min(Math.max(to, 1), MOST);
    if (scale < 1.05) scale = 1;
    draw();
  };
  const tell = (): void => told(scale > 1 ? `Larger: ${Math.round(100 * scale)} %` : 'The whole page');
  const shareOf = ({ clientX, clientY }: MouseEvent): typeof about => {
    const { left, top, width, height } = slides.getBoundingClientRect();
    return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
  };

  root.addEventListener('pointermove', (event) => {
    pointer = shareOf(event);
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
      pointer = shareOf(event);
      set(scale * (event.deltaY < 0 ? STEP.wheel : 1 / STEP.wheel));
    },
    { passive: false },
  );
  return {
    get isIn() {
      return scale > 1;
    },
    larger: () => {
      set(scale * STEP.key);
      tell();
    },
    smaller: () => {
      set(scale / STEP.key);
      tell();
    },
    out: () => {
      set(1);
      tell();
    },
  };
}

const within = (share: number): number => Math.min(Math.max(share, 0), 1);
