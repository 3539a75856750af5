import { expect, test } from 'vitest';
import { makeGallery } from '../../build/gallery.mjs';
import { specimens } from '../../components/specimens/specimens.js';
import { launch } from './deck-page.js';

test('the gallery shows every figure, at the part and the width that are asked for, and complains of nothing', async () => {
  const browser = await launch();
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setContent(await makeGallery());
  const headings = await page.locator('section h2').allInnerTexts();
  expect(headings).toEqual(Object.keys(specimens));
  const loop = page.locator('#loop-diagram');
  expect(await loop.locator('[data-claim="bridge/cost"]').isVisible()).toBe(true);
  await loop.locator('input[type=range]').fill('1');
  expect(await loop.locator('label').last().innerText()).toContain('1 of 3');
  expect(await loop.locator('[data-claim="bridge/cost"]').isVisible()).toBe(false);
  await page.getByLabel('390').check();
  expect(await page.locator('#loop-diagram .canvas').evaluate((canvas) => canvas.clientWidth)).toBe(390);
  expect(messages.filter((message) => !message.includes('Lit is in dev mode'))).toEqual([]);
  await browser.close();
});
