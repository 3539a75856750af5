/** A page that is shown larger, for whoever sits far from the screen. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openDeck, speakerOf, stateOf } from '../../e2e/deck-page.js';

const widthOf = (page: Page) =>
  page.locator('#when slide-frame').evaluate((frame) => Math.round(frame.getBoundingClientRect().width));
/** Where a point of the page stands in the window. */
const titleAt = (page: Page) =>
  page.locator('#when slide-frame h2').evaluate((title) => Math.round(title.getBoundingClientRect().left));

test('plus shows the page larger, minus smaller, and going on shows the whole of it first', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const whole = await widthOf(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await widthOf(page)).toBe(Math.round(whole * 2.25));
  await page.keyboard.press('-');
  expect(await widthOf(page)).toBe(Math.round(whole * 1.5));
  await page.keyboard.press('ArrowRight');
  expect(await widthOf(page)).toBe(whole);
  expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  await page.keyboard.press('ArrowRight');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
});

test('Esc leads out of it and nowhere else, and a jump out of it and there', async () => {
  const { page } = await openDeck({ hash: '#/claims' });
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  expect((await stateOf(page)).id).toBe('claims');
  await page.keyboard.press('+');
  await page.keyboard.press('4');
  expect(await page.locator('.reveal[data-zoomed]').count()).toBe(0);
  expect((await stateOf(page)).id).not.toBe('claims');
});

test('the wheel with Ctrl grows it about the pointer, and a drag moves it', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const whole = await widthOf(page);
  const { left } = await page
    .locator('#when slide-frame h2')
    .evaluate((title) => title.getBoundingClientRect().toJSON() as DOMRect);
  await page.mouse.move(left, 110);
  await page.keyboard.down('Control');
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.9);
  expect(Math.abs((await titleAt(page)) - left)).toBeLessThan(3); // what is under the pointer stays there
  await page.mouse.move(640, 600);
  await page.mouse.down();
  await page.mouse.move(440, 600, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => titleAt(page)).toBeLessThan(left - 150);
  expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
});

test('grows about the pointer up and down, too, and the speaker sees it larger', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const speaker = await speakerOf(page);
  const sectionBottom = () =>
    page.locator('#when slide-frame').evaluate((frame) => Math.round(frame.getBoundingClientRect().bottom));
  await page.mouse.move(640, 719);
  await page.keyboard.press('+');
  expect(Math.abs((await sectionBottom()) - 720)).toBeLessThan(3);
  await expect.poll(() => speaker.locator('.now .preview[data-enlarged]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => speaker.locator('.now .preview[data-enlarged]').count()).toBe(0);
});

test('is for one page: the overview is not enlarged, and every page is arrived at whole', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const enlarged = () => page.locator('.reveal[data-zoomed]').count();
  await page.keyboard.press('+');
  await page.keyboard.press('o');
  expect(await enlarged()).toBe(0);
  await page.keyboard.press('+');
  expect(await enlarged()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('+');
  expect(await enlarged()).toBe(1);
  await page.keyboard.press('Shift+ArrowRight');
  expect(await enlarged()).toBe(0);
});
