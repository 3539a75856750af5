/** The document on paper, from any reading: what Ctrl+P gives. */
import type { Page } from 'playwright';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { handOverOf, pagesOf } from '../../../model/pages.js';
import { deck } from '../../../slides/index.js';
import { BRIEFING, browser, openDeck } from '../../e2e/deck-page.js';
import { PDF, sheetsIn } from './pdf.js';
import { haveTools, wordsOf } from './pdf-tools.js';

/** As the printer lays it out: print styles, at the width of the sheet inside its margins, in CSS px. */
async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 748, height: 1023 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

test('printed from the stage, each slide has its sheet with its drawing complete and its notes', async () => {
  const { page, messages } = await openDeck({ hash: '#/when/2' });
  expect(sheetsIn(await page.pdf(PDF))).toBe(deck.run.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await onPaper(page);
  expect(await page.locator('.reveal').isVisible()).toBe(false);
  const sheets = page.locator('.paper');
  expect(await sheets.count()).toBe(deck.run.length);
  const pages = pagesOf(deck);
  for (const [i, { notes }] of deck.run.entries()) {
    for (const words of [...notes.say, handOverOf(pages[i]!, pages)])
      expect(await sheets.nth(i).getByText(words, { exact: true }).isVisible()).toBe(true);
  }
  const shown = await page
    .locator('.paper stance-lanes')
    .evaluate((tree) =>
      [...tree.shadowRoot!.querySelectorAll<HTMLElement>('[data-claim]')].every((e) =>
        e.checkVisibility({ visibilityProperty: true }),
      ),
    );
  expect(shown).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await sheets.count()).toBe(0);
  expect(messages).toEqual([]);
});

test('printed from the document, it is the document, with its notes opened', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('r');
  await onPaper(page);
  expect(await page.locator('.paper').count()).toBe(0);
  expect(await page.locator('.document:visible').count()).toBe(1);
  const pages = pagesOf(deck);
  for (const [i, { id }] of deck.run.entries()) {
    if (i) expect(await page.locator(`#read-${id}`).getByText(handOverOf(pages[i]!, pages)).isVisible()).toBe(true);
  }
});

test('no letter of the printed document is smaller than 7.5 pt, and none is cut off', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('r');
  await onPaper(page);
  const wrong = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode, section: Element): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot, section);
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
        if (!own || element.closest('svg, .unseen') || !element.checkVisibility({ visibilityProperty: true })) continue;
        const host = (element.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
        const drawn = (host ?? element).closest('.canvas:not(.narrow)');
        const pt = parseFloat(getComputedStyle(element).fontSize) * (drawn ? 0.64 : 1) * 0.75;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const box = drawn?.getBoundingClientRect();
        const cut = left < -1 || right > 749 || (box !== undefined && (top < box.top - 1 || bottom > box.bottom + 1));
        if (pt < 7.5 || cut)
          found.push(
            `${section.id}: “${element.textContent.trim().slice(0, 40)}” ${pt} pt ${Math.round(left)}–${Math.round(right)}`,
          );
      }
    };
    const sections = document.querySelectorAll('.document section');
    if (sections.length < 20) found.push('there is no document');
    for (const section of sections) walk(section, section);
    return found;
  });
  expect(wrong).toEqual([]);
});

test.runIf(haveTools())('its sheets have what was filled in at the head of each, as it was typed', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  await page.locator('briefing-details input[name=distribution]').fill('For use; "draft" \\ }');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('r');
  await expect.poll(() => page.locator('#read-bottom-line').isVisible()).toBe(true);
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await page.pdf({ ...PDF, path: path.join(folder, 'document.pdf') });
  const texts = wordsOf(path.join(folder, 'document.pdf'));
  expect(texts.length).toBeGreaterThan(deck.run.length);
  for (const text of texts) expect(text).toContain('For use; "draft" \\ }');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('with scripts off it prints too', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(BRIEFING).href);
  expect(sheetsIn(await page.pdf(PDF))).toBeGreaterThanOrEqual(deck.run.length + deck.backup.length - 1);
  await page.close();
});
