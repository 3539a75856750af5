/** What an analyst adds without an engineer: notes and a cut of one's own; and the speaker view on one screen. */
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { violations } from '../../e2e/axe.js';
import { openDeck, speakerOf, stateOf } from '../../e2e/deck-page.js';

const NOTE = 'Ask the deputy minister about the talks in Atlantis';

describe('a note of one’s own', () => {
  test('is kept as it is typed, with its page, and its letters are no keys', async () => {
    const { page, messages } = await openDeck({ hash: '#/when/2' });
    const speaker = await speakerOf(page);
    const note = speaker.getByLabel('Your note');
    await note.pressSequentially(NOTE);
    await note.press('PageDown'); // a clicker, in mid-word: its keys go to the window that has the focus
    expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
    expect(await note.inputValue()).toBe(NOTE);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => note.inputValue()).toBe('');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => note.inputValue()).toBe(NOTE);
    await page.reload();
    await page.waitForSelector('.reveal[data-ready]');
    await page.keyboard.press('s');
    await expect
      .poll(() =>
        page
          .context()
          .pages()
          .find((each) => each !== page && each.url() === 'about:blank')
          ?.getByLabel('Your note')
          .inputValue()
          .catch(() => ''),
      )
      .toBe(NOTE);
    expect(messages).toEqual([]);
  });

  test('is on the notes page of its slide, and on no page of the audience’s', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    const speaker = await speakerOf(page);
    await speaker.getByLabel('Your note').fill(NOTE);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.handout .paper', { hasText: NOTE }).getAttribute('id')).toBe('/when');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await speaker.close();

    await page.goto(page.url().replace('briefing.html', 'briefing-audience.html')); // the same device
    await page.waitForSelector('.reveal[data-ready]');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.handout').innerText()).not.toContain('Atlantis');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.keyboard.press('d');
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => (document.body.dataset['copy'] = text));
        return make(blob);
      };
    });
    onTestFinished(() => page.close());
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await expect.poll(() => page.locator('body').getAttribute('data-copy')).toContain('<!DOCTYPE html>');
    expect(await page.locator('body').getAttribute('data-copy')).not.toContain('Atlantis');
  });
});

describe('a cut of one’s own', () => {
  test('is ticked, adds its minutes up, and is the run', async () => {
    const { page } = await openDeck();
    await page.keyboard.press('d');
    const details = page.locator('briefing-details');
    await details.locator('summary').click();
    const boxes = details.locator('li input');
    const count = await boxes.count();
    for (let i = 2; i < count; i++) await boxes.nth(i).setChecked(false);
    expect(await details.locator('summary').innerText()).toMatch(/now: Your own, \d+ min/);
    for (const i of [0, 1]) await boxes.nth(i).click();
    expect(await details.locator('[role=status]').innerText()).toBe('A cut has one page at least.');
    await boxes.nth(0).setChecked(true);
    await page.keyboard.press('Escape');
    const speaker = await speakerOf(page);
    await expect.poll(() => speaker.locator('header').innerText()).toMatch(/Your own, \d+ min/);
    await page.keyboard.press('End');
    await expect.poll(() => speaker.locator('.now > h2').innerText()).toContain('page 3 of 3');
    expect(await speaker.locator('.hand-over').innerText()).not.toBe('');
  });
});

test('another cut leaves one’s own as it was, and a page ticked then is added to it', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  const details = page.locator('briefing-details');
  await details.locator('summary').click();
  const boxes = details.locator('li input');
  for (let i = 3; i < (await boxes.count()); i++) await boxes.nth(i).setChecked(false);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c'); // on to the first of the deck’s
  await page.keyboard.press('d');
  expect(await details.locator('li input:checked').count()).toBe(3);
  await boxes.nth(5).setChecked(true);
  expect(await details.locator('li input:checked').count()).toBe(4);
});

describe('on one screen', () => {
  const open = async (page: Page, key: 's' | 'v'): Promise<Page> => {
    const opened = page.context().waitForEvent('page');
    await page.bringToFront();
    await page.keyboard.press(key);
    const view = await opened;
    await view.waitForSelector('.present');
    return view;
  };
  test.each(['sv', 'vs'] as const)('whichever of both is opened over the other lives on (%s)', async (keys) => {
    const { page, messages } = await openDeck({ hash: '#/when/1' });
    const first = await open(page, keys[0] as 's');
    const view = await open(page, keys[1] as 'v');
    await expect.poll(() => first.isClosed()).toBe(true);
    await page.keyboard.press('z');
    await page.keyboard.press('PageDown');
    await expect.poll(() => view.locator('.now > h2').textContent()).toContain('you are at');
    await expect.poll(() => view.locator('.now > h2').textContent()).toContain('part 2 of 4');
    await page.waitForTimeout(1500); // by then a window that was left would have let go
    expect(await page.locator('.held slide-frame').count()).toBe(1);
    expect(messages).toEqual([]);
  });
});

test('V puts the speaker view on top of all windows, and says who sees it', async () => {
  const { page, messages } = await openDeck({ hash: '#/when/2' });
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('v');
  const onTop = await opened;
  await onTop.waitForSelector('.present');
  expect(await onTop.locator('.notice').innerText()).toMatch(/others see only that/);
  await onTop.keyboard.press('PageDown');
  await expect.poll(() => onTop.locator('.now > h2').textContent()).toContain('part 3 of 4');
  await onTop.close();
  const speaker = await speakerOf(page); // S opens the other as before
  expect(await speaker.locator('.notice').count()).toBe(0);
  expect(messages).toEqual([]);
});

test('axe finds nothing in the details with the cut open', async () => {
  const { page } = await openDeck();
  await page.keyboard.press('d');
  await page.locator('briefing-details summary').click();
  expect(await violations(page)).toEqual([]);
});
