/** Which reading a window shows, whatever befalls it. */
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { BRIEFING, browser, openDeck, stateOf } from '../../e2e/deck-page.js';

const url = pathToFileURL(BRIEFING).href;
async function fresh(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}
const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.each(['MutationObserver', 'setInterval', 'attachShadow'])(
  'where the scripts fail half-way, here at %s, the document is there to be read',
  async (broken) => {
    const page = await fresh({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript((name) => {
      for (const holder of [window, Element.prototype].filter((each) => name in each))
        Object.defineProperty(holder, name, {
          get: () => {
            throw new Error('broken');
          },
        });
    }, broken);
    await page.goto(url);
    await expect.poll(() => page.locator('.document h1').isVisible(), { timeout: 15_000 }).toBe(true);
    expect(await page.locator('#read-paradox').isVisible()).toBe(true);
    await page.context().close();
  },
);

test.each(['light', 'dark'] as const)('with scripts off it follows the system: %s', async (colorScheme) => {
  const page = await fresh({ javaScriptEnabled: false, colorScheme });
  await page.goto(url);
  expect(await ground(page)).toBe(colorScheme === 'dark' ? 'rgb(15, 22, 34)' : 'rgb(251, 248, 241)');
  await page.context().close();
});

test('a window that grows narrow, as one enlarged to 400 %, reads on where it was, and presents again when it is wide', async () => {
  const { page } = await openDeck({ hash: '#/paradox/3' });
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-paradox');
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['view'])).toBe('stage');
  expect(await stateOf(page)).toEqual({ id: 'paradox', part: 3 });
});

test('letters and lines set wider, as WCAG 1.4.12 has it: figures flow, and no words lie over others', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('r');
  const options = page.locator('#read-options .canvas');
  expect((await options.boundingBox())!.width).toBe(1280);
  await page.addStyleTag({
    content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  });
  await expect.poll(async () => (await options.boundingBox())!.width).toBeLessThan(1120);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('the focus goes with the page, and the page is announced once', async () => {
  const { page } = await openDeck({ hash: '#/options' });
  await page.locator('#options cross-section button.ask').first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paradox');
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Page 16: .*Part 1 of 5$/);
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paradox');
});

test('whoever speaks to the machine turns letters off as keys, and it stays so; arrows and the clicker go on', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  await page.keyboard.press('?');
  await page.locator('stage-controls input[type=checkbox]').uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('stage-controls dialog').isVisible()).toBe(false);
  for (const key of ['b', 'r', 'o', '4', '?', '.']) await page.keyboard.press(key);
  expect(await stateOf(page)).toEqual({ id: 'paradox', part: 2 });
  expect(await page.locator('.reveal.paused, .reveal.overview').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  expect(await stateOf(page)).toEqual({ id: 'paradox', part: 4 });
  await page.reload();
  await page.waitForSelector('.reveal[data-ready]');
  await page.keyboard.press('b');
  expect(await page.locator('.reveal.paused').count()).toBe(0);
});

test('loaded anew on a page beside the run, it leads back to where the run was left', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/timeline');
  await page.reload();
  await page.waitForSelector('.reveal[data-ready]');
  await page.keyboard.press('PageDown');
  expect(await stateOf(page)).toEqual({ id: 'paradox', part: 3 });
});

test('what forced colours leave of a pressed button and of the present step can be read', async () => {
  const { page } = await openDeck({ hash: '#/when' });
  await page.keyboard.press('Shift+Digit2');
  await page.emulateMedia({ forcedColors: 'active' });
  const told = await page.evaluate(() => {
    const frame = document.querySelector('#when slide-frame')!.shadowRoot!;
    const step = frame.querySelector('step-map')!.shadowRoot!.querySelector('.here b')!;
    const chip = document.querySelector('#claims claim-register')!.shadowRoot!.querySelector('[aria-pressed=true]')!;
    return [step, chip].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return color === backgroundColor;
    });
  });
  expect(told).toEqual([false, false]);
  await page.close();
});
