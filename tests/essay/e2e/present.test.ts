import { pagesOf, registerOf } from '../../../model/pages.js';
import { deck as argument } from '../../../slides/index.js';
import { expect, test } from 'vitest';
import { goTo, pagesIn, stateOf, runStatesIn, type State, type Watched } from '../../e2e/deck-page.js';
import { silentDecks } from '../../e2e/silent-deck.js';

const open = silentDecks();
let deck: Watched;

const run = (): Promise<readonly State[]> => runStatesIn(deck.page);

test('the keys that go on go through every part of the run, in turn, and stay at its end', async () => {
  deck = await open();
  const keys = ['ArrowRight', 'PageDown', 'Space'];
  for (const [i, state] of (await run()).entries()) {
    expect(await stateOf(deck.page)).toEqual(state);
    await deck.page.keyboard.press(keys[i % keys.length]!);
  }
  for (const key of keys) await deck.page.keyboard.press(key);
  expect(await stateOf(deck.page)).toEqual({ id: 'questions', part: 5 });
});

test('the keys that go back go through every part, in turn, and stay at the cover', async () => {
  deck = await open({ hash: '#/questions' });
  const keys = ['ArrowLeft', 'PageUp', 'Backspace'];
  for (const [i, state] of (await run()).toReversed().entries()) {
    expect(await stateOf(deck.page)).toEqual(state);
    await deck.page.keyboard.press(keys[i % keys.length]!);
  }
  for (const key of keys) await deck.page.keyboard.press(key);
  expect(await stateOf(deck.page)).toEqual({ id: 'title', part: 1 });
});

test.each([
  ['#/paradox/3', { id: 'paradox', part: 3 }],
  ['#/options', { id: 'options', part: 5 }],
  ['#/claims', { id: 'claims', part: 1 }],
  ['#/title', { id: 'title', part: 1 }],
  ['#/nonsense', { id: 'title', part: 1 }],
  ['#/3/1', { id: 'argument', part: 1 }],
  ['#/%00<script>', { id: 'title', part: 1 }],
  ['#paradox', { id: 'paradox', part: 5 }],
  ['#/paradox/3/4', { id: 'title', part: 1 }],
])('a file opened at %s shows it', async (hash, state) => {
  deck = await open({ hash });
  expect(await stateOf(deck.page)).toEqual(state);
});

test('the address follows, so that a reload keeps the place', async () => {
  deck = await open({ hash: '#/paradox/3' });
  await deck.page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(deck.page.url()).hash).toBe('#/paradox/4');
  await deck.page.reload();
  await deck.page.waitForSelector('.reveal[data-ready]');
  expect(await stateOf(deck.page)).toEqual({ id: 'paradox', part: 4 });
});

test('a step of the argument is one key away, and a backup page too, with the way back', async () => {
  deck = await open({ hash: '#/words/3' });
  await deck.page.keyboard.press('4');
  expect((await stateOf(deck.page)).id).toBe('coalition');
  await goTo(deck.page, { id: 'words', part: 3 });
  await deck.page.keyboard.press('Shift+Digit2');
  expect((await stateOf(deck.page)).id).toBe('claims');
  await deck.page.keyboard.press('Shift+Digit5');
  expect((await stateOf(deck.page)).id).toBe('sources');
  await deck.page.keyboard.press('Escape');
  expect(await stateOf(deck.page)).toEqual({ id: 'words', part: 3 });
});

test('a clicker leaves a backup page for where the run was left', async () => {
  deck = await open({ hash: '#/paradox/2' });
  await deck.page.keyboard.press('Shift+Digit1');
  await deck.page.keyboard.press('PageDown');
  expect(await stateOf(deck.page)).toEqual({ id: 'paradox', part: 2 });
});

test('keys belong to what has the focus, and the clicker’s to the deck', async () => {
  deck = await open({ hash: '#/claims' });
  await deck.page.keyboard.press('Tab');
  await deck.page.locator('#claims input').fill('partition b');
  await deck.page.keyboard.press('ArrowRight');
  await deck.page.keyboard.press('b');
  expect((await stateOf(deck.page)).id).toBe('claims');
  expect(await deck.page.locator('.reveal.paused').count()).toBe(0);
  await deck.page.locator('#claims button', { hasText: 'judgement' }).focus();
  await deck.page.keyboard.press('Space');
  expect((await stateOf(deck.page)).id).toBe('claims');
  await deck.page.keyboard.press('PageDown');
  expect((await stateOf(deck.page)).id).toBe('title');
});

test('what is filled in on the cover is there after a reload', async () => {
  deck = await open();
  await deck.page.locator('#title input[name=presenter]').fill('A. Analyst');
  await deck.page.locator('#title input[name=venue]').fill('Room 4');
  await deck.page.locator('#title input[name=venue]').press('Enter');
  await deck.page.keyboard.press('ArrowRight');
  expect((await stateOf(deck.page)).id).toBe('bottom-line');
  await deck.page.keyboard.press('ArrowLeft');
  await deck.page.reload();
  await deck.page.waitForSelector('.reveal[data-ready]');
  expect(await deck.page.locator('#title input[name=presenter]').inputValue()).toBe('A. Analyst');
  expect(await deck.page.locator('#title input[name=venue]').inputValue()).toBe('Room 4');
});

test.each([
  [1280, 720],
  [1024, 768],
  [800, 450],
])('the map shows all pages in a window of %i × %i, apart from one another', async (width, height) => {
  deck = await open();
  await deck.page.setViewportSize({ width, height });
  await deck.page.keyboard.press('o');
  expect(await deck.page.locator('.slides section:not(.stack):visible').count()).toBe(24);
  const boxes = await deck.page.evaluate(() =>
    [...document.querySelectorAll('.slides section:not(.stack)')].map(
      (page) => page.getBoundingClientRect().toJSON() as DOMRect,
    ),
  );
  for (const [i, { left, right, top, bottom }] of boxes.entries()) {
    expect(left >= 0 && right <= width && top >= 0 && bottom <= height, `page ${i + 1}`).toBe(true);
    const over = boxes.slice(i + 1).filter((b) => b.left < right && left < b.right && b.top < bottom && top < b.bottom);
    expect(over, `page ${i + 1}`).toEqual([]);
  }
});

test('the map shows a column for each step, and a click on a page opens it', async () => {
  deck = await open({ hash: '#/when/1' });
  await deck.page.keyboard.press('o');
  const boxes = await deck.page.evaluate(() =>
    ['when', 'words', 'coalition'].map(
      (id) => document.getElementById(id)!.getBoundingClientRect().toJSON() as DOMRect,
    ),
  );
  expect(boxes[1]!.x).toBeCloseTo(boxes[0]!.x, 0);
  expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y);
  expect(boxes[2]!.x).toBeGreaterThan(boxes[0]!.x);
  await deck.page.mouse.click(boxes[2]!.x + 40, boxes[2]!.y + 40);
  expect((await stateOf(deck.page)).id).toBe('coalition');
  expect(await deck.page.locator('.reveal.overview').count()).toBe(0);
});

test('a walk through the map does not lose where the run was left', async () => {
  deck = await open({ hash: '#/paradox/3' });
  await deck.page.keyboard.press('o');
  for (let i = 0; i < 5; i++) await deck.page.keyboard.press('ArrowRight');
  await deck.page.keyboard.press('Enter');
  expect((await stateOf(deck.page)).id).toBe('claims');
  await deck.page.keyboard.press('Escape');
  expect(await stateOf(deck.page)).toEqual({ id: 'paradox', part: 3 });
});

test('Space goes on after a click on a button, a word or a step of the map', async () => {
  deck = await open({ hash: '#/words/2' });
  await deck.page.locator('#words').getByRole('button', { name: 'freeze' }).click();
  await deck.page.keyboard.press('Space');
  expect(await stateOf(deck.page)).toEqual({ id: 'words', part: 3 });
  await deck.page.locator('#words').getByRole('link', { name: 'Incentive' }).click();
  expect((await stateOf(deck.page)).id).toBe('incentive');
  await deck.page.keyboard.press('Space');
  expect((await stateOf(deck.page)).id).toBe('questions');
});

test('a cut that leaves out the page on show goes on from before it', async () => {
  deck = await open({ hash: '#/paradox/3' });
  await deck.page.keyboard.press('1');
  await deck.page.keyboard.press('c');
  expect(await stateOf(deck.page)).toEqual({ id: 'open-door', part: 3 });
  await deck.page.keyboard.press('ArrowRight');
  expect(await stateOf(deck.page)).toEqual({ id: 'bottom-line', part: 3 });
  await deck.page.keyboard.press('ArrowRight');
  expect((await stateOf(deck.page)).id).toBe('unwritten-veto');
});

test('Esc leaves the search with its words, and the filter that they are', async () => {
  deck = await open({ hash: '#/claims' });
  const field = deck.page.locator('#claims input');
  await field.fill('xyzzy');
  await field.press('Escape');
  expect(await field.inputValue()).toBe('xyzzy');
  expect(await deck.page.locator('#claims output').textContent()).toContain(
    `0 of ${registerOf(pagesOf(argument)).length}`,
  );
});

test('the black screen comes and goes', async () => {
  deck = await open({ hash: '#/paradox/2' });
  await deck.page.keyboard.press('.');
  expect(await deck.page.locator('.pause-overlay').isVisible()).toBe(true);
  await deck.page.keyboard.press('b');
  expect(await deck.page.locator('.pause-overlay').isVisible()).toBe(false);
  await deck.page.keyboard.press('.');
  await deck.page.keyboard.press('PageDown');
  expect(await deck.page.locator('.pause-overlay').isVisible()).toBe(false);
  expect(await stateOf(deck.page)).toEqual({ id: 'paradox', part: 2 });
});

test('buttons come with the pointer, and the keys are explained', async () => {
  deck = await open();
  await deck.page.mouse.move(600, 300);
  await deck.page.mouse.move(620, 320);
  await deck.page.getByRole('button', { name: 'Next' }).click();
  expect((await stateOf(deck.page)).id).toBe('bottom-line');
  await deck.page.keyboard.press('?');
  await expect.poll(() => deck.page.getByRole('dialog').isVisible()).toBe(true);
  await deck.page.keyboard.press('ArrowRight');
  expect((await stateOf(deck.page)).id).toBe('bottom-line');
  await deck.page.keyboard.press('Escape');
  expect(await deck.page.getByRole('dialog').isVisible()).toBe(false);
  await deck.page.keyboard.press('?');
  await deck.page.getByRole('button', { name: 'Close' }).click();
  expect(await deck.page.getByRole('dialog').isVisible()).toBe(false);
});

test('a swipe goes to the neighbour in the run', async () => {
  deck = await open({ hash: '#/questions' });
  const swipe = (from: number, to: number) =>
    deck.page.evaluate(
      ([a, b]) => {
        const root = document.querySelector('.reveal')!;
        const fire = (type: string, clientX: number) =>
          root.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              isPrimary: true,
              clientX,
              clientY: 300,
              bubbles: true,
              cancelable: true,
            }),
          );
        fire('pointerdown', a);
        fire('pointermove', b);
        fire('pointerup', b);
      },
      [from, to] as const,
    );
  await swipe(600, 300);
  expect(await stateOf(deck.page)).toEqual({ id: 'questions', part: 5 });
  for (let i = 0; i < 5; i++) await swipe(300, 600);
  expect(await stateOf(deck.page)).toEqual({ id: 'incentive', part: 4 });
});

test('storage refused: the deck presents, and nothing is kept', async () => {
  deck = await open();
  await deck.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await deck.page.reload();
  await deck.page.waitForSelector('.reveal[data-ready]');
  await deck.page.locator('#title input[name=venue]').fill('Room 4');
  await deck.page.locator('#title input[name=venue]').press('Tab');
  expect(await deck.page.locator('#title input[name=venue]').inputValue()).toBe('Room 4');
  expect((await pagesIn(deck.page)).length).toBe(24);
  await deck.page.close(); // its storage is no other test’s
});

test('a cut is chosen on the cover, by key or by address, and keeps the place', async () => {
  deck = await open({ hash: '#/when/2' });
  const foot = () =>
    deck.page.evaluate(() => {
      const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
      return section.querySelector('slide-frame')!.shadowRoot!.querySelector('.page-number')!.textContent;
    });
  expect(await foot()).toBe('page 11 of 19');
  await deck.page.keyboard.press('c');
  await expect.poll(foot).toBe('page 6 of 10');
  expect(await stateOf(deck.page)).toEqual({ id: 'when', part: 2 });
  await deck.page.keyboard.press('c');
  await expect.poll(foot).toBe('page – not in this cut');
  await deck.page.keyboard.press('PageDown');
  expect(await stateOf(deck.page)).toEqual({ id: 'war-aim', part: 1 });
  await deck.page.goto(`${deck.page.url().split('#')[0]}?cut=10`);
  await deck.page.waitForSelector('.reveal[data-ready]');
  expect(await foot()).toBe('page 1 of 10');
  await deck.page.locator('#title cover-page button').first().focus();
  await deck.page.keyboard.press('Enter');
  await expect.poll(foot).toBe('page 1 of 19');
});

test('the claim of an option is opened in the register, and Escape comes back to the option', async () => {
  deck = await open({ hash: '#/options/2' });
  await deck.page.locator('#options cross-section .ask').first().focus();
  await deck.page.keyboard.press('Enter');
  expect((await stateOf(deck.page)).id).toBe('claims');
  const rows = await deck.page.locator('#claims claim-register li').allTextContents();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/19 proposed/);
  await deck.page.keyboard.press('Escape');
  expect(await stateOf(deck.page)).toEqual({ id: 'options', part: 2 });
  await deck.page.keyboard.press('Shift+Digit2');
  expect(await deck.page.locator('#claims claim-register li').count()).toBeGreaterThan(100);
});

test('a branch opened in questions: a backup page and back keeps it, the clicker goes on and leaves it', async () => {
  deck = await open({ hash: '#/when/2' });
  const { page } = deck;
  const pressed = () =>
    page.evaluate(
      () => document.querySelector('#when stance-lanes')?.shadowRoot?.querySelectorAll('[aria-pressed=true]').length,
    );
  const button = page.locator('#when stance-lanes button').first();
  await button.focus();
  await page.keyboard.press('Space');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  await expect.poll(pressed).toBe(1);
  await page.keyboard.press('Shift+Digit2');
  await expect.poll(() => stateOf(page)).toEqual({ id: 'claims', part: 1 });
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page)).toEqual({ id: 'when', part: 2 });
  expect(await pressed()).toBe(1);
  await button.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => stateOf(page)).toEqual({ id: 'when', part: 3 });
  expect(await pressed()).toBe(0);
  await page.keyboard.press('PageUp');
  await expect.poll(() => stateOf(page)).toEqual({ id: 'when', part: 2 });
  expect(await pressed()).toBe(0);
});

test('light, dark and high contrast: a key switches, and the choice is there after a reload', async () => {
  deck = await open({ hash: '#/paradox/3' });
  const { page } = deck;
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('#paradox slide-frame')!).backgroundColor);
  const light = await ground();
  await page.keyboard.press('t');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.waitForSelector('.reveal[data-ready]');
  expect(await ground()).toBe(dark);
  await page.keyboard.press('t');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.keyboard.press('t');
  expect(await ground()).toBe(light);
});

test('the first opening says three things on the cover, until one goes on, and never again', async () => {
  deck = await open();
  const words = () => deck.page.locator('.message').count();
  expect(await deck.page.locator('.message').innerText()).toContain('S: your notes');
  await deck.page.keyboard.press('ArrowRight');
  expect(await words()).toBe(0);
  await deck.page.reload();
  await deck.page.waitForSelector('.reveal[data-ready]');
  await deck.page.keyboard.press('Home');
  expect(await words()).toBe(0);
});

test('the help is one screen, ordered by what one wants to do', async () => {
  deck = await open({ hash: '#/when/2' });
  await deck.page.keyboard.press('?');
  const help = deck.page.locator('stage-controls dialog');
  await expect.poll(() => help.isVisible()).toBe(true);
  expect(await help.locator('h3').allInnerTexts()).toEqual(['Go on', 'Show the room', 'Jump', 'Prepare, read, print']);
  expect(await help.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBeLessThanOrEqual(0);
});

test('evidence is shut by the key that opened it, and its button is in sight; Esc leaves a search at once', async () => {
  deck = await open({ hash: '#/when/4' });
  const { page } = deck;
  await page.keyboard.press('e');
  const evidence = page.locator('page-evidence dialog');
  await expect.poll(() => evidence.isVisible()).toBe(true);
  const { bottom } = await evidence
    .getByRole('button', { name: 'Close' })
    .evaluate((button) => button.getBoundingClientRect());
  expect(bottom).toBeLessThan(720);
  await page.keyboard.press('e');
  await expect.poll(() => evidence.isVisible()).toBe(false);
  await page.keyboard.press('/');
  await page.locator('page-search input').pressSequentially('macron');
  await page.keyboard.press('Escape');
  expect(await page.locator('page-search dialog').isVisible()).toBe(false);
});
