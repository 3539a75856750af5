/** The details of a briefing, and a copy of the file that carries them. */
import { spawnSync } from 'node:child_process';
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { violations } from '../../e2e/axe.js';
import { browser, BRIEFING, openDeck, speakerOf, stateOf } from '../../e2e/deck-page.js';

const AUDIENCE = path.resolve('dist/briefing-audience.html');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialog = (page: Page) => page.locator('briefing-details dialog');
const field = (page: Page, name: string) => page.locator(`briefing-details input[name=${name}]`);
const standing = (page: Page) => page.locator('.slides section.present:not(.stack):visible .standing span');

/** Fills lines in and saves a copy. @returns where it was saved */
async function saveCopy(
  page: Page,
  values: Readonly<Record<string, string>>,
  name: string,
  button = 'Save a copy',
): Promise<string> {
  await page.keyboard.press('d');
  await expect.poll(() => dialog(page).isVisible()).toBe(true);
  for (const [each, value] of Object.entries(values)) await field(page, each).fill(value);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Close' }).click();
  return file;
}
/** A file as it is read with scripts off. */
async function withoutScripts(file: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  onTestFinished(() => page.context().close());
  await page.goto(pathToFileURL(file).href);
  return page;
}
const SOPHIE = { presenter: 'Sophie Martin', institution: 'Ministry of Examples', distribution: 'For official use' };

describe('a copy', () => {
  test('is the deck with the briefing’s details in it, on every page, whatever the device remembers of another', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    const file = await saveCopy(page, SOPHIE, 'copy.html');
    await page.keyboard.press('d');
    await field(page, 'presenter').fill('Somebody else');
    await page.keyboard.press('Enter');

    const { page: copy, requests, messages } = await openDeck({ file });
    expect(await copy.locator('#title input[name=presenter]').inputValue()).toBe('Sophie Martin');
    expect(await standing(copy).allInnerTexts()).toEqual(['Ministry of Examples', 'For official use']);
    await copy.keyboard.press('ArrowRight');
    expect(await stateOf(copy)).toEqual({ id: 'bottom-line', part: 1 });
    expect(await standing(copy).allInnerTexts()).toEqual(['Ministry of Examples', 'For official use']);
    await copy.keyboard.press('r');
    await expect.poll(() => copy.locator('#read-bottom-line').isVisible()).toBe(true);
    await copy.keyboard.press('r');
    await copy.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await copy.locator('.paper').first().innerText()).toContain('For official use');
    expect([...requests, ...messages]).toEqual([]);
  });

  test('of a copy is the same, byte for byte, from whatever it showed', async () => {
    const { page } = await openDeck();
    const first = await saveCopy(page, SOPHIE, 'first.html');
    const { page: copy } = await openDeck({ file: first, hash: '#/paradox/3' });
    await copy.keyboard.press('r');
    await copy.keyboard.press('r');
    const second = await saveCopy(copy, {}, 'second.html');
    expect((await readFile(second)).equals(await readFile(first))).toBe(true);
  });

  test.each([BRIEFING, AUDIENCE])('of %s, with nothing filled in, is the file itself, byte for byte', async (file) => {
    const { page } = await openDeck({ file });
    await page.keyboard.press('PageDown');
    // As extensions of a browser do.
    await page.evaluate(() => {
      document.documentElement.dataset['extension'] = 'dark';
      document.head.append(Object.assign(document.createElement('meta'), { name: 'extension' }));
      document.head.prepend(document.createElement('style'));
    });
    const copy = await saveCopy(page, {}, 'unchanged.html');
    expect((await readFile(copy)).equals(await readFile(file))).toBe(true);
  });

  test('has what the pen wrote if that is asked, a note and a cut of one’s own, and opens with them', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.keyboard.press('w');
    await page.mouse.move(320, 360);
    await page.mouse.down();
    await page.mouse.move(640, 360, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.press('w');
    await page.keyboard.press('d');
    await page.locator('briefing-details summary').click();
    await page.locator('briefing-details li input').nth(3).setChecked(false);
    await page.keyboard.press('Escape');
    const without = await saveCopy(page, {}, 'without.html');
    await page.keyboard.press('d');
    await page.locator('briefing-details [name=ink]').setChecked(true);
    await page.keyboard.press('Escape');
    const file = await saveCopy(page, {}, 'written.html');
    const written = async (copy: string): Promise<number> => {
      const { page: opened } = await openDeck({ file: copy, hash: '#/when/2' });
      expect(await opened.locator('#when slide-frame').getAttribute('numberOf')).toBe(' of 18');
      return opened.locator('#when pen-lines path').count();
    };
    expect(await written(without)).toBe(0);
    expect(await written(file)).toBe(1);
  });

  test('keeps the script and the policy that allows it, and reads with scripts off', async () => {
    const { page } = await openDeck();
    const copy = await readFile(await saveCopy(page, SOPHIE, 'policy.html'), 'utf8');
    const built = await readFile(BRIEFING, 'utf8');
    const hash = /script-src '([^']+)'/;
    expect(hash.exec(copy)?.[1]).toBe(hash.exec(built)?.[1]);
    const quiet = await withoutScripts(path.join(folder, 'policy.html'));
    expect(await quiet.locator('section:visible').count()).toBeGreaterThan(deck.run.length);
    expect(await quiet.locator('.given').allInnerTexts()).toEqual([
      'For official use, Ministry of Examples, Sophie Martin',
    ]);
  });

  test('of a copy, filled in anew, says with scripts off what is filled in now, once', async () => {
    const { page } = await openDeck();
    const { page: copy } = await openDeck({ file: await saveCopy(page, SOPHIE, 'old.html') });
    const file = await saveCopy(copy, { presenter: 'Anna <b>', institution: '', distribution: '' }, 'new.html');
    const quiet = await withoutScripts(file);
    expect(await quiet.locator('.given').allInnerTexts()).toEqual(['Anna <b>']);
  });

  test.each([
    ['that looks like a page’s end', '</script><!-- --></main>"\'&amp;<img src=x onerror=alert(1)>'],
    ['from right to left, with signs beyond the first plane', 'שלום \u202eabc 𝔘𝔨𝔯 🕊'],
    ['of 20,000 letters', 'Ж'.repeat(20_000)],
  ])('keeps a text %s as it was typed', async (_, typed) => {
    const { page } = await openDeck();
    const file = await saveCopy(page, { distribution: typed }, 'typed.html');
    const { page: copy, messages } = await openDeck({ file });
    expect(await standing(copy).textContent()).toBe(typed);
    expect(messages).toEqual([]);
  });

  test('of the audience’s file has no word of the notes', async () => {
    const { page } = await openDeck({ file: AUDIENCE });
    const copy = await readFile(await saveCopy(page, SOPHIE, 'audience.html'), 'utf8');
    const said = deck.run.find(({ id }) => id === 'when')!.notes.say[0];
    expect(copy).not.toContain(said);
    expect(copy).toContain('Sophie Martin');
  });
});

describe('the audience’s copy, saved from the speaker’s file,', () => {
  const saveTheirs = (page: Page, values: Readonly<Record<string, string>>, name: string): Promise<string> =>
    saveCopy(page, values, name, 'Save the audience’s copy');

  test.each(['', '#/when/2'])('is the audience’s file, byte for byte, with nothing filled in (%s)', async (hash) => {
    const { page } = await openDeck({ hash });
    await page.keyboard.press('PageDown');
    const copy = await saveTheirs(page, {}, 'briefing-audience.html');
    expect((await readFile(copy)).equals(await readFile(AUDIENCE))).toBe(true);
  });

  test('carries what was filled in, and no note, one’s own neither', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    const speaker = await speakerOf(page);
    await speaker.locator('#own').fill('Ask the minister about the harbour first');
    await page.bringToFront();
    const mine = await saveCopy(page, SOPHIE, 'mine.html');
    expect(await readFile(mine, 'utf8')).toContain('about the harbour first');
    const { page: again } = await openDeck({ file: mine });
    const file = await saveTheirs(again, {}, 'theirs.html');
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('about the harbour first');
    expect(text).not.toContain(deck.run.find(({ id }) => id === 'when')!.notes.say[0]);
    const { page: theirs, requests, messages } = await openDeck({ file });
    expect(await standing(theirs).allInnerTexts()).toEqual(['Ministry of Examples', 'For official use']);
    expect(await theirs.locator('#title cover-page').evaluate((it) => it.shadowRoot?.textContent)).toContain(
      'The audience’s edition',
    );
    await theirs.keyboard.press('s');
    await expect.poll(() => theirs.locator('.message').innerText()).toContain('it has no notes');
    expect([...requests, ...messages]).toEqual([]);
  });
});

test.each([
  ['its script', '<script data-speaker="">', '<script data-spe#ker="">'],
  ['a page’s notes', '<details class="notes" data-speaker="">', '<details class="notes" data-spe#ker="">'],
])('of a speaker’s file that was changed in the mark of %s, no audience’s copy is made', async (_, from, to) => {
  const file = path.join(folder, 'marked.html');
  const built = await readFile(BRIEFING, 'utf8');
  expect(built).toContain(from);
  await writeFile(file, built.replace(from, to));
  const { page } = await openDeck({ file });
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Save the audience’s copy' }).click();
  await expect.poll(() => dialog(page).innerText()).toContain('No copy could be made');
});

describe('a copy that was mailed', () => {
  const verify = (file: string) => spawnSync(process.execPath, ['build/verify.mjs', file], { encoding: 'utf8' });

  test('is known as a build of one’s own, whatever was filled in', async () => {
    const { page } = await openDeck();
    const file = await saveCopy(page, { ...SOPHIE, venue: '"><meta name="x' }, 'mailed.html');
    expect(verify(file).stdout).toMatch(/is dist\/briefing\.html, with what/);
    expect(verify(AUDIENCE).stdout).toContain('is dist/briefing-audience.html, with nothing filled in');
  });

  test.each([
    ['a word changed', (text: string) => text.replace('peace with Russia', 'peace with Prussia')],
    ['a script added to its head', (text: string) => text.replace('</head>', '<script>alert(1)</script></head>')],
    [
      'something hidden in what it carries',
      (text: string) => text.replace(/(briefing-details" content=")/, '$1"><base '),
    ],
  ])('with %s is not', async (_, change) => {
    const { page } = await openDeck();
    const file = await saveCopy(page, SOPHIE, 'changed.html');
    await writeFile(file, change(await readFile(file, 'utf8')));
    const { status, stderr } = verify(file);
    expect(stderr).toContain('it was changed');
    expect(status).toBe(1);
  });
});

test('the help and every sheet name the version and the digest of what is in the file', async () => {
  const { page } = await openDeck();
  const [version, digest] = (await page.locator('meta[name=version]').getAttribute('content'))!.split('; sha256 ');
  expect(version).toMatch(/^\d+\.\d+\.\d+, \d+ \w+ \d{4}$/);
  await page.keyboard.press('?');
  const help = (await page.locator('stage-controls dialog').innerText()).replace(/\s/g, '');
  expect(help).toContain(`${version!.replace(/\s/g, '')}SHA-256${digest}`);
  await page.keyboard.press('Escape');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheets = await page.locator('.handout .paper').allInnerTexts();
  expect(sheets.length).toBeGreaterThan(deck.run.length - 1);
  for (const sheet of sheets) expect(sheet).toContain(`${version}, ${digest!.slice(0, 12)}`);
});

test('a speaker is told that a copy has the notes in it, and an audience that it has none', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  expect(await dialog(page).innerText()).toContain('It has the notes in it');
  expect(await dialog(page).innerText()).toContain('Save the audience’s copy');
  const { page: other } = await openDeck({ file: AUDIENCE });
  await other.keyboard.press('d');
  expect(await dialog(other).innerText()).toContain('what an audience sees');
  expect(await dialog(other).innerText()).not.toContain('Save the audience’s copy');
});

test('Esc shuts the details and keeps what was typed', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  await field(page, 'venue').pressSequentially('Room 4');
  await page.keyboard.press('Escape');
  expect(await dialog(page).isVisible()).toBe(false);
  await expect.poll(() => page.locator('#title input[name=venue]').inputValue()).toBe('Room 4');
});

test('axe finds nothing in the details', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  await expect.poll(() => dialog(page).isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('today is offered for the date, as several languages write it', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  const offered = await field(page, 'date').evaluate((input: HTMLInputElement) =>
    [...(input.list?.options ?? [])].map(({ value }) => value),
  );
  const year = `${new Date().getFullYear()}`;
  expect(offered).toHaveLength(4);
  for (const date of offered) expect(date).toContain(year);
  expect(new Set(offered).size).toBe(4);
  expect(await field(page, 'venue').evaluate((input: HTMLInputElement) => input.list)).toBeNull();
});
