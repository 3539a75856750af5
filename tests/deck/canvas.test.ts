import { expect, test } from 'vitest';
import { canvasFor } from '../../deck/stage/canvas.js';

test.each([
  ['16:9', 1280, 720, 720, 1],
  ['full HD', 1920, 1080, 720, 1],
  ['21:9', 2560, 1080, 720, 1],
  ['16:10', 1280, 800, 800, 1],
  ['4:3', 1024, 768, 960, 1.25],
  ['an old 4:3', 800, 600, 960, 1.25],
  ['a phone upright', 390, 844, 960, 1.25],
])('on %s the canvas and its head and foot fit', (_, width, height, canvas, chrome) => {
  expect(canvasFor(width, height)).toMatchObject({ height: canvas, chrome });
});

test('a drawing is as tall as its canvas lets it be, and its foot, which is set larger there', () => {
  expect(canvasFor(1920, 1080).stretch).toBe(1);
  expect(canvasFor(1280, 800).stretch).toBeCloseTo(1.13, 2);
  expect(canvasFor(1024, 768).stretch).toBeCloseTo(1.31, 2);
});

test.each([
  [1440, 900],
  [800, 600],
  [1366, 768],
  [1023, 767],
])('the canvas never leaves a window of %i × %i', (width, height) => {
  const { scale, height: canvas } = canvasFor(width, height);
  expect(scale * 1280).toBeLessThanOrEqual(width);
  expect(scale * canvas).toBeLessThanOrEqual(height);
});
