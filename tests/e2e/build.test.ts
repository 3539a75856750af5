import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { BRIEFING, openDeck } from './deck-page.js';
import { copyOfProject } from './project-copy.js';

const VERSION = /"version": "([^"]+)"/;
const { build, made } = copyOfProject();

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

  test('allows itself no network, and its scripts by hash', async () => {
    const page = await readFile(BRIEFING, 'utf8');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src (?:'sha256-[\w+/]+=*' ?){4};/);
    expect(policy).not.toMatch(/https?:|\*|connect-src|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    expect(page.match(/<script/g)).toHaveLength(4);
  });

  test('makes no HTML of a text, whoever hands it one', async () => {
    const { page, messages } = await openDeck();
    const made = await page.evaluate(() => {
      const element = document.createElement('div');
      element.innerHTML = '<img src=x onerror="window.pwned = true">';
      return [element.innerHTML, typeof (window as { pwned?: boolean }).pwned];
    });
    expect(made).toEqual(['', 'undefined']);
    expect(messages).toEqual([]);
  });

  test('carries the licences of what is in it', async () => {
    const page = await readFile(BRIEFING, 'utf8');
    for (const notice of ['reveal.js 6', 'lit 3', 'SIL OPEN FONT LICENSE', 'BSD 3-Clause', 'Hakim El Hattab'])
      expect(page).toContain(notice);
    const { metafile } = await esbuild.build({
      entryPoints: ['deck/main.ts', 'deck/speaker-part.ts'],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'dist',
      logLevel: 'silent',
    });
    const packages = Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    const reasons = await readFile('CONTRIBUTING.md', 'utf8');
    for (const name of new Set(packages)) {
      const known = /^(?:@lit\/|lit-)/.test(name) ? 'lit' : name; // what lit is made of comes under its name
      expect(page).toContain(
        `${known} ${VERSION.exec(await readFile(`node_modules/${known}/package.json`, 'utf8'))![1]}`,
      );
      expect(reasons).toContain(`| ${known} `);
    }
  });
});
