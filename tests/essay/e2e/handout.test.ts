/** The handouts: four layouts on two papers, from the deck's own dialog and by address. */
import { describe, expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { openDeck, type Watched } from '../../e2e/deck-page.js';
import { PDF, sheetsIn } from './pdf.js';

/** Width and height of a PDF's sheets in mm. */
const sizesIn = (pdf: Buffer): readonly string[] => [
  ...new Set(
    [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
      [w, h].map((pt) => Math.round((Number(pt) / 72) * 25.4)).join('×'),
    ),
  ),
];
const prepared = (search: string): Promise<Watched> => openDeck({ hash: `?print=${search}` });
const run = deck.run.length;
const backup = deck.backup.length;

describe.each([
  { paper: 'a4', upright: '210×297', lying: '297×210' },
  { paper: 'letter', upright: '216×279', lying: '279×216' },
])('on $paper', ({ paper, upright, lying }) => {
  test.each([
    { layout: 'slides', sheets: run, size: lying },
    { layout: 'two', sheets: Math.ceil(run / 2), size: upright },
    { layout: 'notes', sheets: run, size: upright },
    { layout: 'leave-behind', sheets: 2, size: upright },
  ])('$layout takes $sheets sheets of its size', async ({ layout, sheets, size }) => {
    const { page } = await prepared(`${layout}&paper=${paper}`);
    const pdf = await page.pdf(PDF);
    expect(sheetsIn(pdf)).toBe(sheets);
    expect(sizesIn(pdf)).toEqual([size]);
  });

  test.each(['slides', 'notes', 'two'])('the backup follows %s, with every claim and every answer', async (layout) => {
    const { page } = await prepared(`${layout}&paper=${paper}&backup`);
    expect(sheetsIn(await page.pdf(PDF))).toBeGreaterThanOrEqual(
      (layout === 'two' ? Math.ceil(run / 2) : run) + backup,
    );
    await page.emulateMedia({ media: 'print' });
    const register = page.locator('.flow claim-register');
    expect(await register.locator('li').count()).toBeGreaterThan(100);
    expect(await register.locator('.rows').evaluate((rows) => rows.scrollHeight - rows.clientHeight)).toBeLessThan(2);
    const answers = await page.locator('.flow answer-rail .answer').all();
    const boxes = await Promise.all(answers.map(async (answer) => (await answer.boundingBox())!));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [i, { y }] of boxes.entries())
      if (i) expect(y).toBeGreaterThanOrEqual(boxes[i - 1]!.y + boxes[i - 1]!.height);
  });
});

test('P asks what to print, prints that, and leaves the slides as they were', async () => {
  const { page, messages } = await openDeck({ hash: '#/when/2' });
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint')); // as a browser that prints: else it is soon taken for refused
      document.body.dataset['printed'] = document.documentElement.dataset['handout'] ?? 'notes';
    };
  });
  await page.keyboard.press('p');
  const dialog = page.locator('print-dialog dialog');
  await expect.poll(() => dialog.isVisible()).toBe(true);
  await dialog.locator('input[value=two]').check();
  await dialog.locator('button.main').click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('two');
  expect(await page.locator('.paper').count()).toBe(Math.ceil(run / 2));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.paper').count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-handout')).toBe(null);
  expect(page.url()).toMatch(/#\/when\/2$/);
  expect(messages).toEqual([]);
});

test('a printed figure is complete, and nothing on it asks to be pressed', async () => {
  const { page } = await prepared('slides');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.paper stance-lanes')
    .evaluate((tree) =>
      [...tree.shadowRoot!.querySelectorAll<HTMLElement>('[data-claim]')].every((claim) =>
        claim.checkVisibility({ visibilityProperty: true }),
      ),
    );
  expect(shown).toBe(true);
  expect(await page.locator('.paper .control:visible').count()).toBe(0);
});
