import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from '../../e2e/axe.js';
import { goTo, openDeck, stateOf } from '../../e2e/deck-page.js';

const THEMES = ['paper', 'dark', 'contrast'];

test.each(THEMES)(
  'on the theme “%s” axe finds nothing in the map of pages, the help, or the print dialog',
  async (theme) => {
    const { page } = await openDeck({ hash: '#/when/2' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.keyboard.press('o');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.keyboard.press('?');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // While it is open, a dialog keeps its keys.
    await expect.poll(() => page.locator('stage-controls dialog').isVisible()).toBe(false);
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('print-dialog dialog').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  },
);

test('a page read by ear has its title as a heading, and nothing that is not shown yet', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  expect(
    await page
      .getByRole('heading', {
        name: 'Even coalitions outside NATO’s framework seem, in this case, to need its consent',
      })
      .count(),
  ).toBe(1);
  const figure = page.locator('#paradox'); // the register has every claim too, once it is drawn
  expect(await figure.getByText('Willing allies see possible Russian retaliation').isVisible()).toBe(true);
  expect(await figure.getByText('as we put it: going outside NATO seems to lead back to it').isVisible()).toBe(false);
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('Page 16: Even coalitions outside NATO’s framework seem, in this case, to need its consent. Part 2 of 5');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('Willing allies believe they need NATO’s guarantees, paragraph 24, reported. Part 3 of 5');
  await page.close();
});

describe('what is announced', () => {
  const said = async (page: Page, words: string): Promise<void> =>
    expect.poll(() => page.getByRole('status').first().textContent()).toBe(words);

  test('a page that begins says its title and what it brings; a step back says where it is', async () => {
    const { page } = await openDeck({ hash: '#/freeze/4' });
    await page.keyboard.press('ArrowRight');
    await said(
      page,
      'Page 14: Some European allies are discussing guarantees for Ukraine outside NATO’s framework. Informal talks on post-conflict guarantees to Kyiv, outside NATO’s framework, paragraph 15, reported. Part 1 of 4',
    );
    await page.keyboard.press('ArrowRight');
    await said(
      page,
      'Macron began the talks: leaders met informally in Paris in February 2024, paragraph 16, reported. Part 2 of 4',
    );
    await page.keyboard.press('ArrowLeft');
    await said(page, 'Back to part 1 of 4');
  });

  test('each row and lane by its name, each claim by its kind', async () => {
    const { page } = await openDeck({ hash: '#/freeze/1' });
    await page.keyboard.press('ArrowRight');
    await said(page, 'A “freeze” is declared. Part 2 of 4');
    await goTo(page, { id: 'words', part: 1 });
    await page.keyboard.press('ArrowRight');
    await said(
      page,
      'Allies have no commonly agreed definitions, paragraph 12, reported. Still less do allies share any with Russia, paragraph 12, reported. Proposals tend to use the six terms interchangeably, paragraph 12, reported. Part 2 of 3',
    );
  });

  test('what a figure’s button has shown', async () => {
    const { page } = await openDeck({ hash: '#/when/3' });
    await page.getByRole('button', { name: 'More of this view: After a “freeze”' }).click();
    await said(
      page,
      'After a freeze, NATO’s guarantees would in law cover only land that Kyiv controls, paragraph 11 proposed. Entry on these terms would accept de facto partition, paragraph 11 judgement.',
    );
  });

  test('the end of the run, and the map with the page that it frames', async () => {
    const { page } = await openDeck({ hash: '#/questions/5' });
    await page.keyboard.press('ArrowRight');
    await said(page, 'The end of the run');
    await page.keyboard.press('o');
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toMatch(/^Overview of all pages\..*Page 19: We put five questions to this room\.$/);
    await page.keyboard.press('Escape');
    await said(page, 'Page 19: We put five questions to this room.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('questions');
  });
});

test('a dialog keeps its keys, also from one who has come out of it by Tab', async () => {
  const { page } = await openDeck({ hash: '#/when/2' });
  await page.keyboard.press('?');
  const help = page.locator('stage-controls dialog');
  await expect.poll(() => help.isVisible()).toBe(true);
  await page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement).blur();
  });
  await page.keyboard.press('ArrowRight');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  await page.keyboard.press('?');
  await expect.poll(() => help.isVisible()).toBe(false);
  await page.close();
});

test('on a black screen nothing unseen can be pressed, and the page has the focus again after it', async () => {
  const { page } = await openDeck({ hash: '#/options/5' });
  await page.keyboard.press('b');
  const stops = new Set<string>();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    stops.add(await page.evaluate(() => document.activeElement?.closest('.slides, body')?.className ?? ''));
  }
  expect([...stops].filter((stop) => stop === 'slides')).toEqual([]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('b');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('options');
  await page.close();
});

test('the whole page can be walked by Tab, and what has the focus shows it', async () => {
  const { page } = await openDeck({ hash: '#/bottom-line' });
  const reached: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    const [text, outline] = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return [focused?.textContent?.trim() ?? '', focused ? getComputedStyle(focused).outlineStyle : ''];
    });
    reached.push(text);
    expect(outline, text).toBe('solid');
  }
  expect(reached).toEqual(
    expect.arrayContaining(['The paradox, page 16', 'No substitute, page 17', 'The incentive, page 18']),
  );
  await page.close();
});
