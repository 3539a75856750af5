import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDeck, stateOf, statesIn } from './deck-page.js';

const run = (script: string, ...args: string[]): Promise<{ readonly out: string; readonly err: string }> =>
  new Promise((done) => execFile(process.execPath, [script, ...args], (_, out, err) => done({ out, err })));

test('a new deck is a project of its own, which builds at once and steps; no folder is written over', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const there = path.join(folder, 'My Deck');

  expect((await run('build/new.mjs', there)).out).toContain('npm ci && npm start');
  await symlink(path.resolve('node_modules'), path.join(there, 'node_modules'), 'junction');
  const built = await run(path.join(there, 'build.mjs'));
  expect(built.err).toBe('');
  expect(built.out).toContain('slides/evidence.ts still says what the starter says: “What is known, and what is not”');

  const { page, messages } = await openDeck({ file: path.join(there, 'dist', 'briefing.html') });
  const shown = (await statesIn(page)).filter(({ id }) => !['claims', 'questions', 'sources'].includes(id));
  expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(['cover', 'conclusion', 'evidence', 'answer']));
  for (const state of shown) {
    expect(await stateOf(page)).toEqual(state);
    await page.keyboard.press('ArrowRight');
  }
  expect(messages).toEqual([]);

  await writeFile(path.join(there, 'mine'), '');
  expect((await run('build/new.mjs', there)).err).toContain('is not empty: name a new folder');
  expect((await run('build/new.mjs')).err).toContain('Name the folder of the new deck');
});
