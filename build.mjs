#!/usr/bin/env node
/**
 * Builds the deck: one HTML file that opens from a USB stick, with no network.
 *
 *   node build.mjs           writes dist/briefing.html and dist/briefing-audience.html, which has no speaker notes;
 *                            prints their sizes and SHA-256
 *   node build.mjs --open    … and opens it, or prints its path where there is no desktop
 *   node build.mjs --dev     serves it on this machine, rebuilds and reloads on every save
 *
 * Fails with one line for each thing that is wrong: the file, and the mend.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { open } from './build/open.mjs';
import { makePages } from './build/page.mjs';
import { explain, ROOT } from './build/project.mjs';
import { dev } from './build/serve.mjs';
import { starterWords } from './build/starter-words.mjs';

const SPEAKERS = path.join(ROOT, 'dist', 'briefing.html');
/** One to leave with the audience. */
const AUDIENCES = path.join(ROOT, 'dist', 'briefing-audience.html');

async function build() {
  const began = performance.now();
  /** @param {number} bytes */
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const { speaker, audience } = await makePages();
  // Nothing is written until all is made: one edition never stands beside another day’s.
  for (const [out, page] of /** @type {const} */ ([
    [SPEAKERS, speaker],
    [AUDIENCES, audience],
  ])) {
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, page);
    console.log(
      `${path.relative(process.cwd(), out)}  ${kB(Buffer.byteLength(page))}, ${kB(gzipSync(page, { level: 9 }).length)} gzipped`,
    );
    console.log(`sha256 ${createHash('sha256').update(page).digest('hex')}`);
  }
  console.log(`in ${Math.round(performance.now() - began)} ms`);
  for (const line of await starterWords()) console.log(line);
}

try {
  if (process.argv.includes('--dev')) await dev();
  else {
    await build();
    if (process.argv.includes('--open')) open(SPEAKERS);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
