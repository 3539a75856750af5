/** The document on paper, from any reading: what Ctrl+P gives. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { deck } from '../../slides/index.js';
import { BRIEFING, launch, openDeck } from './deck-page.js';
import { PDF, sheetsIn } from './pdf.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** As the printer lays it out: print styles, at the width of the sheet inside its margins, in CSS px. */
async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 748, height: 1023 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

test('printed from the stage, each slide has its page with its drawing complete and its notes', async () => {
  const { page, messages } = await openDeck(browser, { hash: '#/when/2' });
  const pdf = await page.pdf(PDF);
  // The run is a page each, after the cover with its contents; the backup may take more.
  expect(sheetsIn(pdf)).toBeGreaterThanOrEqual(deck.run.length + deck.backup.length);
  await onPaper(page);
  expect(await page.locator('.reveal').isVisible()).toBe(false);
  for (const { id, notes } of deck.run.slice(1)) {
    const section = page.locator(`#read-${id}`);
    const box = (await section.boundingBox())!;
    expect(box.height, id).toBeLessThan(1023);
    expect(await section.getByText(notes.handOver).isVisible()).toBe(true);
  }
  const shown = await page
    .locator('#read-when decision-tree')
    .evaluate((tree) =>
      [...tree.shadowRoot!.querySelectorAll<HTMLElement>('[data-claim]')].every((e) =>
        e.checkVisibility({ visibilityProperty: true }),
      ),
    );
  expect(shown).toBe(true);
  expect(messages).toEqual([]);
  await page.close();
});

test('no letter on a notes page is smaller than 7.5 pt, and none is cut off', async () => {
  const { page } = await openDeck(browser);
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
    for (const section of document.querySelectorAll('.document section')) walk(section, section);
    return found;
  });
  expect(wrong).toEqual([]);
  await page.close();
});

test('with scripts off it prints too', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(BRIEFING).href);
  expect(sheetsIn(await page.pdf(PDF))).toBeGreaterThanOrEqual(deck.run.length + deck.backup.length - 1);
  await page.close();
});
