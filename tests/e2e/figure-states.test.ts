/** Figures in questions: what is pressed in them keeps the page, can be read, and never costs a clicker its keys. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { deck as argument } from '../../slides/index.js';
import { goTo, openDeck, pagesIn, stateOf, twoFrames } from './deck-page.js';
import { groundFaults } from './ground-faults.js';
import { wordFaults } from './word-faults.js';

/** What a figure lets its reader choose; links and tags of claims lead elsewhere. */
const choices = (page: Page, id: string): Locator => page.locator(`#${id} slide-frame > * button:not(.ask):visible`);

test('whatever is chosen in a figure, by keyboard, its words stay apart, inside and on flat ground', async () => {
  const { page } = await openDeck();
  const wrong: Record<string, readonly string[]> = {};
  let tried = 0;
  for (const { id, parts } of await pagesIn(page)) {
    const at = { id, part: parts };
    await goTo(page, at);
    for (let i = 0; i < (await choices(page, id).count()); i++) {
      const choice = choices(page, id).nth(i);
      const name = await choice.evaluate((button) => button.ariaLabel ?? button.textContent.trim());
      await choice.focus();
      await page.keyboard.press('Space');
      await twoFrames(page);
      expect(await stateOf(page), `${id} “${name}”`).toEqual(at);
      const found = [...(await wordFaults(page)), ...(await groundFaults(page))];
      if (found.length) wrong[`${id} “${name}”`] = found;
      tried++;
    }
    if (id === argument.run[0]!.id) await page.keyboard.press('c'); // the cover's choice is the cut: round to the whole run
  }
  expect(tried).toBeGreaterThan(0);
  expect(wrong).toEqual({});
});

test('with the focus on any kind of control in any figure, the clicker goes on and back, and Space stays', async () => {
  const { page } = await openDeck();
  const pages = (await pagesIn(page)).filter(({ parts }) => parts > 1);
  for (const { id, parts } of pages) {
    const at = { id, part: parts };
    await goTo(page, at);
    const all = page.locator(`#${id} slide-frame > * :is(a[href], button, [tabindex="0"]):visible`);
    const kinds = await all.evaluateAll((controls) => controls.map((c) => `${c.localName} ${c.className}`));
    for (const [i, kind] of kinds.entries()) {
      if (kinds.indexOf(kind) !== i) continue; // controls of one kind hear keys alike
      const name = `${id}, control ${i + 1}`;
      await all.nth(i).focus();
      if (await all.nth(i).evaluate((control) => control.localName === 'a')) await page.keyboard.press('Space');
      expect(await stateOf(page), name).toEqual(at);
      await page.keyboard.press('PageUp');
      expect(await stateOf(page), name).toEqual({ id, part: parts - 1 });
      await page.keyboard.press('PageDown');
      expect(await stateOf(page), name).toEqual(at);
    }
  }
});
