/** A place on a slide: shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is on an element; beyond 0 and 1 where it is beside it. */
export function pointOn(element: Element, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
