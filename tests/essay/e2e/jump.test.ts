/** The search over the slides, and the way back. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from '../../e2e/axe.js';
import { openDeck, stateOf } from '../../e2e/deck-page.js';

const dialog = (page: Page) => page.locator('page-search dialog');
const ask = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.locator('page-search input').fill(words);
};
const isClaimShown = (page: Page, claim: string) =>
  page.locator(`.slides section.present [data-claim="${claim}"]`).first().isVisible();

describe('a jump', () => {
  test('goes to the part that says it, and Backspace returns to where the run was left', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await ask(page, 'lowest common');
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page)).not.toEqual({ id: 'when', part: 2 });
    await page.keyboard.press('Backspace');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await page.keyboard.press('Backspace');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 1 });
  });

  test('to a claim shows the first part that has it', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await ask(page, '¶ 24 needed');
    const claim = await page.locator('page-search').evaluate((search) => {
      const first = (search as unknown as { found: readonly { claim?: string }[] }).found[0];
      return first?.claim ?? '';
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => isClaimShown(page, claim)).toBe(true);
    const { id, part } = await stateOf(page);
    expect(part).toBeGreaterThan(1);
    await page.keyboard.press('ArrowLeft');
    expect(await stateOf(page)).toEqual({ id, part: part - 1 });
    expect(await isClaimShown(page, claim)).toBe(false);
  });

  test('that one goes on from is the run: Backspace then steps back', async () => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.keyboard.press('4');
    const { id } = await stateOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    const further = await stateOf(page);
    expect(further.id).not.toBe(id);
    await page.keyboard.press('Backspace');
    expect(await stateOf(page)).not.toEqual({ id: 'when', part: 2 });
  });

  test.each(['g', 'Control+f'])('begins with %s too, arrows choose, and Esc leaves all as it was', async (key) => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.keyboard.press(key);
    await expect.poll(() => dialog(page).isVisible()).toBe(true);
    const active = () => page.locator('page-search [aria-selected=true] b').innerText();
    expect(await active()).toBe('1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('3');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  });
});

test('the room is shown where something is said, and not what', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  await ask(page, 'we brief the argument');
  expect(await dialog(page).innerText()).toContain('in what is said');
  expect(await dialog(page).innerText()).not.toContain('we do not argue');
});

test('what is not found is told', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  await ask(page, 'giraffe');
  await page.keyboard.press('Enter');
  expect(await dialog(page).getByRole('status').innerText()).toContain('Nothing has all of these words');
});

test.each(['paper', 'dark', 'contrast'])('on the theme “%s” axe finds nothing in the search', async (theme) => {
  const { page } = await openDeck({ hash: '#/when/2' });
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  await ask(page, 'consent');
  expect(await violations(page)).toEqual([]);
});
