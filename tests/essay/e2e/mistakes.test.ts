/** What the build says of a mistake in this essay's slides, and what is served while one writes. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browser } from '../../e2e/deck-page.js';
import { copyOfProject } from '../../e2e/project-copy.js';

const { copy, build, edit, made } = copyOfProject();

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
      'an unknown step in the brief',
      'slides/brief.ts',
      "step: 'delay'",
      "step: 'delays'",
      /^slides\/brief\.ts: step “delays” does not exist: use one of door/,
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
      'a figure that is not imported',
      'slides/15-paradox.ts',
      "import '../components/figures/gate-path.js';\n",
      '',
      /^slides\/15-paradox\.ts: <gate-path> is no element that is there: import its file/,
    ],
    [
      'a claim that no figure draws',
      'slides/15-paradox.ts',
      'evidence: [claims.deterAndCounter],',
      '',
      /^slides\/15-paradox\.ts: no figure draws the claim “Allies willing to consider the options/,
    ],
    [
      'a letter that no face has',
      'slides/15-paradox.ts',
      'block="NATO"',
      'block="≥ NATO"',
      /^slides\/15-paradox\.ts: the faces have no “≥”: write it in another way/,
    ],
    [
      'a remote image',
      'slides/15-paradox.ts',
      'html`<gate-path',
      'html`<img src="https://example.org/a.png"><gate-path',
      /^slides\/15-paradox\.ts: “src="https:\/\/example\.org\/a\.png” reaches for the network: put the thing itself/,
    ],
    [
      'a note that cannot be taken out of the audience’s file',
      'slides/14-options.ts',
      "paradox: '",
      "paradox: 'Now this. ' + '",
      /^slides\/14-options\.ts: a speaker’s note is in the audience’s file \(“now this /,
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

test('an essay that lies beside the slides keeps its own words: each run of eight is told', async () => {
  const essay = 'He adds: Even coalitions outside NATO’s framework seem, in this case, to need its consent.';
  await writeFile(path.join(copy(), 'slides', 'essay.md'), essay);
  const { code, err } = await build();
  expect(code).toBe(1);
  expect(err).toContain(
    'slides/15-paradox.ts: “even coalitions outside nato s framework seem in this case to need its consent” is the essay’s: say it',
  );
});

test('a note in the words of a claim leaves the claim in the audience’s file', async () => {
  const claim = 'Willing allies see possible Russian retaliation';
  await edit(
    'slides/15-paradox.ts',
    '“It seems, in this case” is the author’s own qualification. He does not say this of every coalition, and does not say what form NATO’s consent would take.',
    claim,
  );
  expect((await build()).err).toBe('');
  const script = (await made('briefing-audience.html')).split('<script').at(-1);
  expect(script).toContain(claim);
});

test('while writing, every save makes the deck anew, and what is wrong is told, here and on the page, without an end', async () => {
  const dev = spawn(process.execPath, [path.join(copy(), 'build.mjs'), '--dev'], {
    cwd: copy(),
    env: { ...process.env, PORT: '0' },
  });
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const builds = () => said.match(/^built in/gm)?.length ?? 0;
  await expect.poll(() => said, { timeout: 10_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+ reloads on save/);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => page.context().close());
  await page.goto(`${/http:\S+/.exec(said)![0]}/#/paradox/3`);
  const shown = () => page.locator('html > aside pre').innerText({ timeout: 10_000 });
  await edit('slides/15-paradox.ts', 'to need its consent', 'to want its consent');
  await expect.poll(builds, { timeout: 10_000 }).toBe(2);
  await edit('slides/15-paradox.ts', 'block="NATO"', 'block="NATO and its allies, none of whom wishes it"');
  await expect.poll(shown, { timeout: 10_000 }).toContain('wishes” enters the margin');
  await edit('slides/15-paradox.ts', 'block="NATO and its allies, none of whom wishes it"', 'block="NATO"');
  await expect.poll(shown, { timeout: 10_000 }).toBe('');
  await edit('slides/15-paradox.ts', "step: 'substitutes'", "step: 'sub'");
  await expect.poll(() => said, { timeout: 10_000 }).toContain('step “sub” does not exist');
  await expect.poll(shown).toContain('slides/15-paradox.ts: step “sub” does not exist');
  await edit('slides/15-paradox.ts', "step: 'sub'", "step: 'substitutes'");
  await expect.poll(shown, { timeout: 10_000 }).toBe('');
  dev.kill();
});
