/** Relative luminance and contrast as WCAG 2.2 defines them. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

function luminance(colour: Rgb): number {
  const [r, g, b] = colour
    .map((value) => value / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
/** Of `#rrggbb`, `rgb(r, g, b)` or `r,g,b`. @throws RangeError for anything else */
export function rgbOf(colour: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const numbers = hex ? hex.slice(1).map((pair) => parseInt(pair, 16)) : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r, g, b] = numbers;
  if (r === undefined || g === undefined || b === undefined) throw new RangeError(`${colour} is no colour`);
  return [r, g, b];
}
