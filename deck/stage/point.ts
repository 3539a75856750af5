/** A place on a slide: shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is in a box; beyond 0 and 1 where it is beside it. */
export const pointOn = ({ left, top, width, height }: DOMRect, { clientX, clientY }: MouseEvent): Point => ({
  x: (clientX - left) / width,
  y: (clientY - top) / height,
});
