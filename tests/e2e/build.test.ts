import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BRIEFING, launch, openDeck, stateOf, statesIn } from './deck-page.js';

/** Of the fixture. */
const BACKUP = ['claims', 'sources'];

/** A copy of the project, elsewhere, to build or to break. */
let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'briefing-'));
  for (const name of ['slides', 'components', 'model', 'deck', 'build', 'build.mjs', 'package.json', 'tsconfig.json']) {
    await cp(name, path.join(copy, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
});
afterEach(() => rm(copy, { recursive: true, force: true }));

const build = (cwd = copy): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [path.join(copy, 'build.mjs')], { cwd }, (error, out, err) =>
      done({ code: error ? 1 : 0, out, err }),
    );
  });
const made = (name = 'briefing.html'): Promise<string> => readFile(path.join(copy, 'dist', name), 'utf8');
/** Changes a file of the copy; fails if there is nothing to change. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const whole = await readFile(path.join(copy, file), 'utf8');
  expect(whole).toContain(from);
  await writeFile(path.join(copy, file), whole.replace(from, to));
}

describe('the shared file', () => {
  test('is what the sources make, to the byte and from any directory: if not, run npm run build and commit dist/', async () => {
    expect((await build(tmpdir())).code).toBe(0);
    for (const name of ['briefing.html', 'briefing-audience.html'])
      expect(await made(name)).toBe(await readFile(path.resolve('dist', name), 'utf8'));
  });

  test('keeps to its size', async () => {
    const { out } = await build();
    const [speaker, audience] = [...out.matchAll(/([\d.]+) kB, ([\d.]+) kB gzipped/g)];
    expect(Number(speaker![1])).toBeLessThanOrEqual(720);
    expect(Number(speaker![2])).toBeLessThanOrEqual(250);
    expect(Number(audience![1])).toBeLessThanOrEqual(640);
    expect(out).toMatch(/sha256 [0-9a-f]{64}/);
  });

  test('allows itself no network, and its one script by hash', async () => {
    const page = await readFile(BRIEFING, 'utf8');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]+=*';/);
    expect(policy).not.toMatch(/https?:|\*|connect-src|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  test('carries the licences of what is in it', async () => {
    const page = await readFile(BRIEFING, 'utf8');
    for (const notice of ['reveal.js 6', 'lit 3', 'SIL OPEN FONT LICENSE', 'BSD 3-Clause', 'Hakim El Hattab'])
      expect(page).toContain(notice);
  });
});

describe('a mistake stops the build with one line that names the file and the mend', () => {
  test.each([
    [
      'a missing paragraph',
      'slides/15-paradox.ts',
      'collective: judgement(24,',
      'collective: judgement([] as never,',
      /^slides\/15-paradox\.ts: claim “[^”]+” names no paragraph.*give it one/,
    ],
    [
      'an unknown step',
      'slides/15-paradox.ts',
      "step: 'substitutes'",
      "step: 'sub'",
      /^slides\/15-paradox\.ts: step “sub” does not exist: use one of door/,
    ],
    [
      'a missing hand-over',
      'slides/14-options.ts',
      'paradox: ',
      'nowhere: ',
      /^slides\/14-options\.ts: no hand-over to “paradox”, which follows in the cut of 20 minutes: add it/,
    ],
    [
      'an unknown cut',
      'slides/15-paradox.ts',
      'ten: 1.25',
      'twelve: 1.25',
      /^slides\/15-paradox\.ts: cut “twelve” does not exist: use one of full/,
    ],
    [
      'a duplicate id',
      'slides/backup/actors.ts',
      "id: 'actors'",
      "id: 'sources'",
      /^slides\/backup\/actors\.ts and slides\/backup\/sources\.ts: id “sources” is taken by another slide: choose a new one/,
    ],
    [
      'a remote image',
      'slides/15-paradox.ts',
      'html`<gate-path',
      'html`<img src="https://example.org/a.png"><gate-path',
      /^slides\/15-paradox\.ts: “src="https:\/\/example\.org\/a\.png” reaches for the network: put the thing itself/,
    ],
    [
      'a note that cannot be taken out of the audience’s copy',
      'slides/14-options.ts',
      "paradox: '",
      "paradox: 'Now this. ' + '",
      /^slides: a speaker’s note is in the audience’s file \(“now this /,
    ],
    [
      'a word that does not parse',
      'slides/15-paradox.ts',
      'export const paradox',
      'export konst paradox',
      /^slides\/15-paradox\.ts:\d+ Unexpected/,
    ],
  ])('%s', async (_, file, from, to, line) => {
    await edit(file, from, to);
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err.trim().split('\n')[0]).toMatch(line);
  });
});

test('while writing, every save makes the deck anew, and a mistake is told without an end', async () => {
  const dev = spawn(process.execPath, [path.join(copy, 'build.mjs'), '--dev'], {
    cwd: copy,
    env: { ...process.env, PORT: '0' },
  });
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const builds = () => said.match(/^built in/gm)?.length ?? 0;
  await expect.poll(() => said, { timeout: 10_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+ reloads on save/);
  await edit('slides/15-paradox.ts', 'to need its consent', 'to want its consent');
  await expect.poll(builds, { timeout: 10_000 }).toBe(2);
  await edit('slides/15-paradox.ts', "step: 'substitutes'", "step: 'sub'");
  await expect.poll(() => said, { timeout: 10_000 }).toContain('step “sub” does not exist');
  await edit('slides/15-paradox.ts', "step: 'sub'", "step: 'substitutes'");
  await expect.poll(builds, { timeout: 10_000 }).toBe(3);
  dev.kill();
});

test('another essay: with slides/ replaced, and nothing else, the build makes a working deck', async () => {
  await rm(path.join(copy, 'slides'), { recursive: true });
  await cp('tests/fixture/slides', path.join(copy, 'slides'), { recursive: true });
  expect(await build()).toMatchObject({ code: 0, err: '' });

  const browser = await launch();
  const { page, requests, messages } = await openDeck(browser, { file: path.join(copy, 'dist', 'briefing.html') });
  expect(await page.title()).toContain('The old bridge can be repaired');
  const run = (await statesIn(page)).slice(0, -BACKUP.length);
  for (const state of run) {
    expect(await stateOf(page)).toEqual(state);
    await page.keyboard.press('ArrowRight');
  }
  expect(await page.locator('#end').getByText('Repair now is the cheapest course left.').isVisible()).toBe(true);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker .words .present');
  // Every slide is in every view.
  const ids = [...new Set(run.map(({ id }) => id)), ...BACKUP];
  await page.keyboard.press('r');
  for (const id of ids.slice(1)) expect(await page.locator(`#read-${id} h2`).count()).toBe(1);
  const unseen = BACKUP[0]; // the register, which only scripts can search
  expect((await made()).match(/id=read-[\w-]+/g)).toEqual(
    ids.filter((id) => id !== unseen).map((id) => `id=read-${id}`),
  );
  await page.keyboard.press('r');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.paper').count()).toBe(ids.length - BACKUP.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect([...requests, ...messages]).toEqual([]);
  await browser.close();
});
