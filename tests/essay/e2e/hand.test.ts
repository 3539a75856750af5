/** What the hand in the room holds: a pen that writes on the page, or a dot that follows the mouse. */
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDeck, speakerOf, stateOf } from '../../e2e/deck-page.js';

const lines = (page: Page) => page.locator('.slides section.present:not(.stack) pen-lines path');
/** Where a line stands in the box of the drawing that it is on, in hundredths. */
const placeIn = (page: Page, frame: string) =>
  page.evaluate((selector) => {
    const frame = document.querySelector(selector)!;
    const on = frame.shadowRoot!.querySelector('.page')!.getBoundingClientRect();
    const line = frame.querySelector('pen-lines')!.shadowRoot!.querySelector('path')!;
    const { left, top, right, bottom } = line.getBoundingClientRect();
    return [
      (left - on.left) / on.width,
      (top - on.top) / on.height,
      (right - on.left) / on.width,
      (bottom - on.top) / on.height,
    ].map((share) => Math.round(100 * share));
  }, frame);
const PRESENT = '.slides section.present:not(.stack) > div > slide-frame';

async function drawLine(page: Page, from = [320, 360], to = [640, 540]): Promise<void> {
  await page.mouse.move(from[0]!, from[1]!);
  await page.mouse.down();
  await page.mouse.move(to[0]!, to[1]!, { steps: 6 });
  await page.mouse.up();
}

describe('the pen', () => {
  test('writes on the part of the page that is on show, in both windows, and stays where it was put', async () => {
    const { page, messages } = await openDeck({ hash: '#/when/2' });
    const speaker = await speakerOf(page);
    await page.keyboard.press('w');
    await drawLine(page);
    expect(await lines(page).count()).toBe(1);
    const place = await placeIn(page, PRESENT);
    expect(place).toEqual([25, 50, 50, 75]);
    await expect.poll(() => speaker.locator('.now pen-lines path').count()).toBe(1);
    expect(await placeIn(speaker, '.now .preview slide-frame')).toEqual(place);
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await placeIn(page, PRESENT)).toEqual(place);
    await page.keyboard.press('+');
    expect(await placeIn(page, PRESENT)).toEqual(place);
    await page.keyboard.press('ArrowRight'); // shows the whole
    await page.keyboard.press('ArrowRight');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
    expect(await lines(page).count()).toBe(1); // what it marks is still there
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await lines(page).count()).toBe(0);
    expect(messages).toEqual([]);
  });

  test('ends its line where a clicker turns the page in the midst of it', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.keyboard.press('w');
    await page.mouse.move(320, 360);
    await page.mouse.down();
    await page.mouse.move(400, 360);
    await page.keyboard.press('Shift+ArrowRight');
    await page.mouse.move(900, 500);
    await page.mouse.up();
    expect((await stateOf(page)).id).toBe('words');
    expect(await lines(page).count()).toBe(0);
    await page.keyboard.press('Shift+ArrowLeft');
    expect((await placeIn(page, PRESENT))[2]).toBeLessThan(35);
  });

  test('neither presses what it passes nor turns the page, and U undoes, X clears, W or Esc puts it away', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.keyboard.press('w');
    const button = await page.locator('#when button').first().boundingBox();
    await drawLine(page, [button!.x + 5, button!.y + 5], [button!.x + 8, button!.y + 8]);
    await drawLine(page);
    await drawLine(page, [700, 300], [900, 310]);
    expect(await lines(page).count()).toBe(3);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await page.keyboard.press('u');
    expect(await lines(page).count()).toBe(2);
    await page.keyboard.press('x');
    expect(await lines(page).count()).toBe(0);
    await page.keyboard.press('u'); // a slip
    expect(await lines(page).count()).toBe(2);
    await page.keyboard.press('x');
    await page.keyboard.press('x');
    expect(await page.locator('.announcer[role=status]').textContent()).toBe('Nothing that is written here');
    await page.keyboard.press('Escape');
    await drawLine(page);
    expect(await lines(page).count()).toBe(0);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  });

  test('is used by finger alone: its buttons are there while it is out, and a swipe writes', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.mouse.move(600, 300);
    const press = (name: string) => page.locator('stage-controls').getByRole('button', { name, exact: true }).click();
    await press('Pen');
    const touch = await page.context().newCDPSession(page);
    onTestFinished(() => touch.detach().catch(() => undefined));
    const to = (type: string, x: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 400 }],
      });
    await to('touchStart', 800);
    for (const x of [700, 600, 500]) await to('touchMove', x);
    await to('touchEnd', 500);
    await expect.poll(() => lines(page).count()).toBe(1);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await page.waitForTimeout(3500); // by then the buttons would have gone
    await press('Undo');
    expect(await lines(page).count()).toBe(0);
    await press('Pen');
    await expect.poll(() => page.locator('stage-controls').getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  test('writes nothing over a picture that is frozen, where its keys are pressed without it', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await speakerOf(page);
    await page.bringToFront();
    await page.keyboard.press('z');
    await page.keyboard.press('u');
    expect(await page.locator('.announcer[role=status]').textContent()).toContain('W takes the pen');
    expect(await page.locator('.message:visible').count()).toBe(0);
  });

  test('is held in a picture that is frozen, seen in the overview, and gone after a reload', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    const speaker = await speakerOf(page);
    await page.bringToFront();
    await page.keyboard.press('w');
    await drawLine(page);
    await page.keyboard.press('z');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.held pen-lines path').count()).toBe(1);
    await drawLine(page); // it was put away: nothing would be seen of it
    expect(await lines(page).count()).toBe(1);
    await page.keyboard.press('z');
    await speaker.close();
    await page.keyboard.press('w');
    await page.keyboard.press('o');
    expect(await page.locator('#when pen-lines path').count()).toBe(1); // to be found again by it
    await page.mouse.move(640, 600);
    await page.mouse.down();
    await page.mouse.move(700, 640);
    await page.mouse.up();
    expect(await page.locator('pen-lines path').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('.reveal[data-ready]');
    await page.evaluate(() => (location.hash = '#/when/2'));
    await expect.poll(() => stateOf(page)).toEqual({ id: 'when', part: 2 });
    expect(await lines(page).count()).toBe(0);
  });

  test('is printed only if that is asked', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    onTestFinished(() => page.close());
    await page.keyboard.press('p');
    expect(await page.locator('print-dialog [name=ink]').count()).toBe(0); // nothing is written
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await drawLine(page);
    const printed = async (ink: boolean): Promise<number> => {
      await page.keyboard.press('p');
      await page.locator('print-dialog [name=ink]').setChecked(ink);
      await page.locator('print-dialog').getByRole('button', { name: 'Print' }).click();
      const count = await page.locator('.handout pen-lines path').count();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return count;
    };
    expect(await printed(true)).toBe(1);
    expect(await printed(false)).toBe(0);
  });
});

test('a dot that the speaker points with leaves what is under it to be pressed', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const speaker = await speakerOf(page);
  const button = speaker.locator('.now stance-lanes button').first();
  await button.hover();
  await speaker.waitForTimeout(700); // until it is drawn anew
  await button.click({ timeout: 2000 });
  expect(await page.locator('#when stance-lanes button').first().getAttribute('aria-pressed')).toBe('true');
});

test('a dot follows the mouse in both windows until it is put away', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  const speaker = await speakerOf(page);
  await page.keyboard.press('l');
  await page.mouse.move(320, 180);
  const dot = page.locator('.slides > .dot');
  expect(await dot.evaluate(({ style }) => [style.left, style.top])).toEqual(['25%', '25%']);
  await expect.poll(() => speaker.locator('.now .dot').getAttribute('style')).toBe('left:25%;top:25%');
  await page.keyboard.press('l');
  expect(await dot.isVisible()).toBe(false);
});
