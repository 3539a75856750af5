/** A figure that fails where it is shown: in a browser that nobody tried, say. */
import { expect, onTestFinished, test } from 'vitest';
import { browser, BRIEFING, stateOf } from '../../e2e/deck-page.js';
import { pathToFileURL } from 'node:url';
import { when } from '../../../slides/10-when.js';

const said = Object.values(when.claims).map(({ text }) => text);

test('leaves the claims of its page in its place, in every view, and all else goes on', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => page.context().close());
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element) => {
      if (name === 'stance-lanes')
        Object.assign(element.prototype, {
          render: () => {
            throw new Error('broken on purpose');
          },
        });
      define(name, element);
    };
  });
  await page.goto(`${pathToFileURL(BRIEFING).href}#/when/2`);
  await page.waitForSelector('.reveal[data-ready]');
  const textOf = (scope: string) =>
    page
      .locator(`${scope} stance-lanes`)
      .evaluate(({ shadowRoot }) => shadowRoot!.textContent.replace(/\s+/g, ' '))
      .catch(() => '');
  for (const text of said) expect(await textOf('#when')).toContain(text);
  await page.keyboard.press('ArrowRight');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
  await page.keyboard.press('Shift+ArrowRight');
  expect((await stateOf(page)).id).toBe('words');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const text of said) expect(await textOf('.handout [id="/when"]')).toContain(text);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('r');
  for (const text of said) await expect.poll(() => textOf('#read-when')).toContain(text);
});
