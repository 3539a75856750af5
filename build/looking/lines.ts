/**
 * The text on the page on show, as it is laid out, through all shadow roots. Runs in the page: each function stands alone,
 * so that a test can send it there.
 */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** A run of text in one style. */
export interface Piece {
  readonly text: string;
  /** Of its letters, in canvas px. */
  readonly size: number;
  /** As the browser computes it. */
  readonly colour: string;
  /** One for each line, in px of the window. */
  readonly rects: readonly Rect[];
  /** In the foot of the page. */
  readonly foot: boolean;
}

/** All that can be seen and read; text for listeners only is left out. */
export function piecesOfPage(): readonly Piece[] {
  const section = [...document.querySelectorAll<HTMLElement>('.slides section.present:not(.stack)')].at(-1)!;
  const pieces: Piece[] = [];
  const walk = (node: Node, foot: boolean): void => {
    if (node instanceof Text) {
      const text = node.data.trim();
      const parent = node.parentElement;
      if (!text || !parent) return;
      const shown = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!shown || parent.closest('.unseen, style')) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      const { fontSize, fill, color } = getComputedStyle(parent);
      const colour = parent instanceof SVGElement ? fill : color;
      if (rects.length) pieces.push({ text, size: parseFloat(fontSize), colour, rects, foot });
      return;
    }
    if (node instanceof HTMLElement && node.matches('.rows')) return; // a list that scrolls shows what fits
    const root = node instanceof Element ? node.shadowRoot : null;
    const inFoot = foot || (node instanceof Element && node.matches('.foot'));
    for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) walk(child, inFoot);
  };
  walk(section, false);
  return pieces;
}

/** The canvas of the page on show, in px of the window. */
export function canvasOfPage(): Rect {
  const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
  return section.getBoundingClientRect().toJSON() as DOMRect;
}
