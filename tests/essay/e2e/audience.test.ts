import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { BRIEFING, browser, openDeck, stateOf } from '../../e2e/deck-page.js';

const AUDIENCE = path.resolve('dist/briefing-audience.html');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string): string => ` ${wordsOf(text).join(' ')} `;
const notes = deck.run.flatMap(({ notes: { say, handOvers = {}, close = '', ifAsked = '' } }) => [
  ...say,
  ...Object.values(handOvers),
  close,
  ifAsked,
]);
/** What the audience is given to read, which a speaker may say too: the article, and all of the deck but its notes. */
const shownIn = (file: string): string =>
  plain(
    `${/<\/script>[\s\S]*?<\/main>/.exec(file)![0].replace(/<[^>]*>/g, ' ')} ${JSON.stringify({
      ...deck,
      run: deck.run.map((slide) => ({ ...slide, notes: undefined })),
    })}`,
  );
/** Six words in a row of any note that a file holds beyond what it shows, whatever stands between them there. */
const runsIn = (file: string, shown: string): readonly string[] => {
  const text = plain(file.replace(/base64,[^)]*/g, ''));
  return notes.flatMap((note) => {
    const words = wordsOf(note);
    const runs = words.slice(0, Math.max(0, words.length - 5)).map((_, i) => ` ${words.slice(i, i + 6).join(' ')} `);
    return runs.filter((run) => text.includes(run) && !shown.includes(run));
  });
};

test('the audience’s file holds no six words in a row of any note beyond what it shows, and nothing for a speaker', async () => {
  const file = await readFile(AUDIENCE, 'utf8');
  const shown = shownIn(file);
  // The search finds them where they are.
  expect(runsIn(await readFile(BRIEFING, 'utf8'), shown).length).toBeGreaterThan(1000);
  expect(runsIn(file, shown)).toEqual([]);
  expect(file).not.toMatch(/if asked|hand over|rehears|speaker notes/i);
});

test('it says on its cover which edition it is, steps, and has no key for a speaker view', async () => {
  const { page, requests, messages } = await openDeck({ file: AUDIENCE });
  expect(await page.locator('#title cover-page').evaluate((it) => it.shadowRoot?.textContent)).toContain(
    'The audience’s edition',
  );
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  expect(await stateOf(page)).toEqual({ id: 'bottom-line', part: 3 });
  const windows = page.context().pages().length;
  await page.keyboard.press('s');
  expect(page.context().pages()).toHaveLength(windows);
  expect(await page.locator('.speaker').count()).toBe(0);
  await page.keyboard.press('?');
  expect(await page.locator('stage-controls dialog').innerText()).not.toContain('notes');
  await page.keyboard.press('Escape');
  // While it is open, a dialog keeps its keys.
  await expect.poll(() => page.locator('stage-controls dialog').isVisible()).toBe(false);
  await page.keyboard.press('r');
  await expect.poll(() => page.locator('.document:not(.aside) h1').isVisible()).toBe(true);
  expect(await page.locator('.document:not(.aside) details.notes').count()).toBe(0);
  expect([...requests, ...messages]).toEqual([]);
});

test('with scripts off it reads, without notes', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(AUDIENCE).href);
  expect(await page.locator('.document > header').innerText()).toContain('Policy briefing. The audience’s edition');
  expect(await page.locator('.document > section').count()).toBe(deck.run.length - 1 + deck.backup.length - 1);
  expect(await page.locator('.notes').count()).toBe(0);
  await context.close();
});

test('the keys of the speaker view say that there is none', async () => {
  const { page } = await openDeck({ file: AUDIENCE, hash: '#/when/2' });
  for (const key of ['s', 'v', 'z']) {
    await page.keyboard.press(key);
    expect(await page.locator('.message').innerText()).toContain('audience’s edition');
  }
  await page.keyboard.press('?');
  expect(await page.locator('stage-controls dialog').innerText()).not.toContain('speaker');
});
