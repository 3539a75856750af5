/** The example: another essay, whose slides replace these, and nothing else. */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageViolations } from './axe.js';
import { goTo, openDeck, stateOf, statesIn } from './deck-page.js';
import { groundFaults } from './ground-faults.js';
import { copyOfProject } from './project-copy.js';
import { SHAPES } from './shapes.js';
import { LAYOUTS } from '../../deck/handout/handout-template.js';
import { faultsOfSheets } from './sheets.js';
import { wordFaults } from './word-faults.js';

const BACKUP = ['dates', 'claims', 'sources'];
const { copy, build, made } = copyOfProject();

test('the build makes a working deck of it, every slide in every view, and nothing in it wants for room', async () => {
  await rm(path.join(copy(), 'slides'), { recursive: true });
  await cp('tests/example/slides', path.join(copy(), 'slides'), { recursive: true });
  expect(await build()).toMatchObject({ code: 0, err: '' });

  const file = path.join(copy(), 'dist', 'briefing.html');
  const { page, requests, messages } = await openDeck({ file });
  expect(await page.title()).toContain('The old bridge can be repaired');
  const states = await statesIn(page);
  const run = states.filter(({ id }) => !BACKUP.includes(id));
  for (const state of run) {
    expect(await stateOf(page)).toEqual(state);
    await page.keyboard.press('ArrowRight');
  }
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker .words .present');
  await speaker.close();

  const ids = [...new Set(states.map(({ id }) => id))];
  await page.keyboard.press('r');
  for (const id of ids.slice(1)) expect(await page.locator(`#read-${id} h2`).count()).toBe(1);
  expect((await made()).match(/id="read-[\w-]+/g)).toEqual(
    ids.filter((id) => id !== 'claims').map((id) => `id="read-${id}`), // the register, which only scripts can search
  );
  await page.keyboard.press('r');

  // A word to whoever is here, and the buttons, stand over the foot for a while.
  await expect.poll(() => page.locator('stage-controls[awake], .message').count()).toBe(0);
  const faults: string[] = [];
  for (const { shape, width, height } of [SHAPES[0], SHAPES[3]]) {
    await page.setViewportSize({ width, height });
    for (const state of states) {
      await goTo(page, state);
      const found = [...(await wordFaults(page))];
      if (shape === '16:9') found.push(...(await groundFaults(page)), ...(await pageViolations(page)));
      faults.push(...found.map((fault) => `${state.id}/${state.part}, ${shape}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  expect([...requests, ...messages]).toEqual([]);
  for (const layout of LAYOUTS) {
    const handout = await openDeck({ file, hash: `?print=${layout}` });
    expect(await faultsOfSheets(handout.page, layout)).toEqual([]);
  }
});
