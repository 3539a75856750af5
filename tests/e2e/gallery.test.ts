import { expect, test } from 'vitest';
import { makeGallery } from '../../build/gallery.mjs';
import { specimens } from '../../components/specimens/specimens.js';
import { browser } from './deck-page.js';

test('the gallery shows every figure, at the part and the width that are asked for, and complains of nothing', async () => {
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setContent(await makeGallery());
  const headings = await page.locator('section h2').allInnerTexts();
  expect(headings).toEqual(Object.keys(specimens));
  const ledger = page.locator('#open-ledger');
  expect(await ledger.textContent()).toMatch(
    /What is known and what is not.*Holds 1 to 6 entries\..*readonly status: string;/s,
  );
  expect(await ledger.locator('[data-claim="bridge/nobody says"]').isVisible()).toBe(true);
  await ledger.locator('input[type=range]').fill('1');
  expect(await ledger.locator('label').last().innerText()).toContain('1 of 2');
  expect(await ledger.locator('[data-claim="bridge/nobody says"]').isVisible()).toBe(false);
  await page.getByLabel('390').check();
  expect(await page.locator('#open-ledger .canvas').evaluate((canvas) => canvas.clientWidth)).toBe(390);
  expect(messages.filter((message) => !message.includes('Lit is in dev mode'))).toEqual([]);
  await page.context().close();
});
