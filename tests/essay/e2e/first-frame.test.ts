/** What is painted before the scripts have run that draw the deck. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { browser, BRIEFING, openDeck } from '../../e2e/deck-page.js';

/** The file as it is until the deck is drawn: with its first script alone, and no end of the article. */
let held = '';
beforeAll(async () => {
  held = path.join(await mkdtemp(path.join(tmpdir(), 'first-')), 'held.html');
  let script = 0;
  await writeFile(
    held,
    (await readFile(BRIEFING, 'utf8'))
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<script[^>]*>[\s\S]*?<\/script>/g, (each) =>
        script++ === 0 ? each.replace('DOMContentLoaded', 'never') : '',
      ),
  );
});
afterAll(() => rm(path.dirname(held), { recursive: true, force: true }));

async function open(size: { width: number; height: number }, hash = '', dark = false): Promise<Page> {
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light' });
  onTestFinished(() => page.context().close());
  await page.goto(pathToFileURL(held).href + hash);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Texts that are seen, through shadow roots, with the place of each of their lines in the window, px. */
const lines = (page: Page): Promise<Record<string, readonly number[]>> =>
  page.evaluate(() => {
    const found: Record<string, readonly number[]> = {};
    const walk = (node: Node): void => {
      if (node instanceof Element && !node.checkVisibility({ visibilityProperty: true })) return;
      if (node instanceof Text && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (rects.length)
          found[node.data.replace(/\s+/g, ' ').trim()] = rects.flatMap(({ left, top, width }) => [left, top, width]);
      }
      (node instanceof Element ? (node.shadowRoot ?? node) : node).childNodes.forEach(walk);
      if (node instanceof Element && node.shadowRoot) node.childNodes.forEach(walk);
    };
    walk(document.body);
    return found;
  });

test.each([
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 640 },
])('at $width × $height the cover’s words stand where the cover has them', async (size) => {
  const first = await lines(await open(size));
  const { page } = await openDeck(size);
  const drawn = await lines(page);
  expect(Object.keys(first)).toHaveLength(4);
  for (const [text, place] of Object.entries(first)) {
    const there = drawn[text];
    expect(there, text).toBeDefined();
    place.forEach((value, i) =>
      expect(Math.abs(value - there![i]!), `${text}: ${place.join()} and ${there!.join()}`).toBeLessThan(1),
    );
  }
});

test('it is drawn on the theme that the system asks for', async () => {
  const page = await open({ width: 1280, height: 720 }, '', true);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test.each([
  ['another page', { width: 1280, height: 720 }, '#/when/2'],
  ['a phone', { width: 390, height: 844 }, ''],
])('%s is not shown the cover first', async (_, size, hash) => {
  expect(await lines(await open(size, hash))).toEqual({});
});

test('a window loaded anew is not shown the cover first', async () => {
  const page = await open({ width: 1280, height: 720 });
  await page.reload();
  expect(await lines(page)).toEqual({});
});
