/** Fits the canvas and the overview to the window, now and whenever it changes. */
import { canvasFor, mapFor, type Canvas } from './canvas.js';
import type { SlideElements } from './slide-elements.js';

/**
 * @param fitted told the canvas each time
 * @returns the canvas of now
 */
export function fitToWindow(
  root: HTMLElement,
  grid: SlideElements['grid'],
  fitted: (canvas: Canvas) => void,
): () => Canvas {
  let canvas = canvasFor(innerWidth, innerHeight);
  const fit = (): void => {
    canvas = canvasFor(innerWidth, innerHeight);
    const map = mapFor(innerWidth, innerHeight, { ...grid, canvas: canvas.height });
    const properties = {
      '--canvas-h': `${canvas.height}px`,
      '--chrome': `${canvas.chrome}`,
      '--stretch': `${canvas.stretch}`,
      '--map-scale': `${map.scale}`,
      '--map-beside': `${map.beside}px`,
      '--map-under': `${map.under}px`,
    };
    for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
    fitted(canvas);
  };
  addEventListener('resize', fit);
  fit();
  return () => canvas;
}
