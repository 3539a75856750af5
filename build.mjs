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
import { gather, makePage } from './build/page.mjs';
import { explain, ROOT } from './build/project.mjs';
import { dev } from './build/serve.mjs';

/**
 * What is made: the speaker's file, and one to leave with the audience.
 * @satisfies {readonly import('./build/page.mjs').Edition[]}
 */
const EDITIONS = /** @type {const} */ ([
  { entry: 'main.ts', out: path.join(ROOT, 'dist', 'briefing.html') },
  { entry: 'audience-main.ts', out: path.join(ROOT, 'dist', 'briefing-audience.html'), audience: true },
]);

async function build() {
  const began = performance.now();
  const gathering = gather();
  /** @param {number} bytes */
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  /** @type {readonly { readonly out: string; readonly page: string }[]} */
  const made = await Promise.all(
    EDITIONS.map(async (edition) => ({ out: edition.out, page: await makePage(edition, gathering) })),
  );
  // Nothing is written until all is made: one edition never stands beside another day’s.
  for (const { out, page } of made) {
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, page);
    console.log(
      `${path.relative(process.cwd(), out)}  ${kB(Buffer.byteLength(page))}, ${kB(gzipSync(page, { level: 9 }).length)} gzipped`,
    );
    console.log(`sha256 ${createHash('sha256').update(page).digest('hex')}`);
  }
  console.log(`in ${Math.round(performance.now() - began)} ms`);
}

try {
  if (process.argv.includes('--dev')) await dev(EDITIONS[0]);
  else {
    await build();
    if (process.argv.includes('--open')) open(EDITIONS[0].out);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
