import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, launch, openDeck, pagesIn } from './deck-page.js';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await launch();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('axe finds nothing on any page at its last part', async () => {
  const { page } = await openDeck(browser);
  await page.evaluate(axe);
  const violations: Record<string, string[]> = {};
  for (const { id, parts } of await pagesIn(page)) {
    await goTo(page, { id, part: parts });
    const found = await page.evaluate(async (tags) => {
      const { axe } = window as unknown as {
        axe: { run: (context: Document, options: object) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`).join(' | ')}`,
      );
    }, TAGS);
    if (found.length) violations[id] = found;
  }
  await page.close();
  expect(violations).toEqual({});
});

test('a page read by ear has its title as a heading, and nothing that is not shown yet', async () => {
  const { page } = await openDeck(browser, { hash: '#/paradox/2' });
  expect(
    await page.getByRole('heading', { name: 'Even outside NATO, it seems, nothing moves without NATO' }).count(),
  ).toBe(1);
  expect(await page.getByText('Russian retaliation is possible').isVisible()).toBe(true);
  expect(await page.getByText('So, it seems, the way out leads back in').isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('Page 16: Even outside NATO, it seems, nothing moves without NATO. Part 2 of 5');
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
