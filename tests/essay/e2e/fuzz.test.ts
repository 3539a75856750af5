/** Whatever stands in the address, in what a device remembers or in what is filled in: it stays text, and the deck works. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { openDeck, stateOf } from '../../e2e/deck-page.js';

const SEED = 7;
/** What has broken pages before, among whatever else there is. */
const HOSTILE = [
  '<img src=x onerror="window.pwned=1">',
  '</script><script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}}',
  '${window.pwned=1}',
  '__proto__',
  '<!--<script>',
  '\u202e\u0000\ud800',
];
const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }));
const texts = (count: number): readonly string[] => fc.sample(anyText, { seed: SEED, numRuns: count });

/** Nothing was run, nothing that could be is there, and a page of the run is on show. */
async function isWell(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as { pwned?: unknown }).pwned)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelectorAll('img, iframe, object, embed, script[src]').length)).toBe(
    0,
  );
  const { id } = await stateOf(page);
  expect([...deck.run, ...deck.backup].some((slide) => slide.id === id)).toBe(true);
}

test('an address is a page or none', async () => {
  const { page, messages } = await openDeck();
  for (const text of [...texts(30), ...HOSTILE.map((each) => `/when/${each}`)]) {
    await page.evaluate((hash) => (location.hash = hash), text);
    await isWell(page);
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await stateOf(page)).toEqual({ id: 'bottom-line', part: 1 });
  expect(messages).toEqual([]);
});

test('what a device remembers is read, or is not ours', async () => {
  const { page, messages } = await openDeck();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('t');
  const keys = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  expect(keys.length).toBeGreaterThan(1);
  const junk = [
    ...texts(3),
    'null',
    '[]',
    '{"cut":{"a":1},"theme":7}',
    '{"cut":"<b>","theme":"<b>","own-cut":"<b> when"}',
  ];
  for (const value of junk) {
    await page.evaluate(
      ([names, text]) => {
        for (const name of names) for (const store of [localStorage, sessionStorage]) store.setItem(name, text);
      },
      [keys, value] as const,
    );
    await page.reload();
    await page.waitForSelector('.reveal[data-ready]');
    await isWell(page);
  }
  expect(messages).toEqual([]);
});

test('what is filled in is shown as it was typed, here and in a copy', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { page, messages } = await openDeck({ hash: '#/when/1' });
  await page.keyboard.press('d');
  const line = page.locator('briefing-details input[name=distribution]');
  const shown = (there: Page) => there.locator('.slides section.present:not(.stack):visible .standing span').last();
  for (const [i, text] of texts(12).entries()) {
    await line.fill(text);
    await line.dispatchEvent('change');
    const typed = (await line.inputValue()).trim(); // a line has no line ends
    if (!typed) continue;
    expect(await shown(page).textContent()).toBe(typed);
    await isWell(page);
    if (i % 4) continue;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a copy' }).click(),
    ]);
    const file = path.join(folder, `${i}.html`);
    await download.saveAs(file);
    expect((await readFile(file, 'utf8')).match(/<script/g)!.length).toBeGreaterThan(3);
    const copy = await openDeck({ file });
    await copy.page.keyboard.press('ArrowRight');
    expect(await shown(copy.page).textContent()).toBe(Buffer.from(typed).toString());
    await isWell(copy.page);
    expect(copy.messages).toEqual([]);
  }
  // Chromium’s advice on speed: each line that is filled in draws the pages anew, hidden ones too.
  expect(messages.filter((message) => !message.includes('hidden by content-visibility'))).toEqual([]);
});
