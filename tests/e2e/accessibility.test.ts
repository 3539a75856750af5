import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.js';
import { goTo, launch, openDeck, statesIn } from './deck-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const THEMES = ['paper', 'dark', 'contrast'];

test.each(THEMES)('on the theme “%s” axe finds nothing on any page at any part', async (theme) => {
  const { page } = await openDeck(browser);
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  const found: Record<string, readonly string[]> = {};
  for (const state of await statesIn(page)) {
    await goTo(page, state);
    const wrong = await violations(page);
    if (wrong.length) found[`${state.id}/${state.part}`] = wrong;
  }
  await page.close();
  expect(found).toEqual({});
});

test.each(THEMES)(
  'on the theme “%s” axe finds nothing in the map of pages, the help, or the print dialog',
  async (theme) => {
    const { page } = await openDeck(browser, { hash: '#/when/2' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.keyboard.press('o');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.keyboard.press('?');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // While it is open, a dialog keeps its keys.
    await expect.poll(() => page.locator('stage-controls dialog').isVisible()).toBe(false);
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('print-dialog dialog').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
);

test('a page read by ear has its title as a heading, and nothing that is not shown yet', async () => {
  const { page } = await openDeck(browser, { hash: '#/paradox/2' });
  expect(
    await page.getByRole('heading', { name: 'Even outside NATO, it seems, nothing moves without NATO' }).count(),
  ).toBe(1);
  const figure = page.locator('#paradox'); // the register has every claim too, once it is drawn
  expect(await figure.getByText('Russian retaliation is possible').isVisible()).toBe(true);
  expect(await figure.getByText('So, it seems, the way out leads back in').isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('Page 16: Even outside NATO, it seems, nothing moves without NATO. Part 2 of 5');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('Willing allies believe NATO’s guarantees must cover them. Part 3 of 5');
  await page.close();
});

test('the whole page can be walked by Tab, and what has the focus shows it', async () => {
  const { page } = await openDeck(browser, { hash: '#/bottom-line' });
  const reached: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    const [text, outline] = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return [focused?.textContent?.trim() ?? '', focused ? getComputedStyle(focused).outlineStyle : ''];
    });
    reached.push(text);
    expect(outline, text).toBe('solid');
  }
  expect(reached).toEqual(expect.arrayContaining(['The paradox', 'No substitute', 'The incentive']));
  await page.close();
});
