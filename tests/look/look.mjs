#!/usr/bin/env node
/**
 * Looks at every part of every page of the deck in dist/, in five shapes of window and three themes, and at the handouts: `npm run look`.
 * Prints a line for each fault, with the slide’s file, its figure and its part, and writes look/index.html: a contact sheet
 * with what was found under each picture. Ends with 1 where there is a fault.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { slideFiles } from '../../build/argument.mjs';
import { escapeHtml } from '../../build/page.mjs';
import { CACHE, ROOT } from '../../build/project.mjs';

const FOLDER = path.join(ROOT, 'look');

const file = path.join(CACHE, 'look.mjs');
await esbuild.build({
  entryPoints: [path.join(import.meta.dirname, 'look.ts')],
  outfile: file,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
/** @type {typeof import('./look.js')} */
const { browser, look, lookAtDocument, lookAtSheets } = await import(pathToFileURL(file).href);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const cells = [];
/** Where each fault was seen: the same one stands in many windows, on many themes. @type {Map<string, Set<string>>} */
const seen = new Map();
let count = 0;
for await (const { shape, id, part, figures, faults, picture } of look()) {
  const name = `${shape.replace(/\W+/g, '-')}-${id}-${part}.jpeg`;
  await writeFile(path.join(FOLDER, name), picture);
  const where = `${await slideFiles(id)}, part ${part}, ${shape}`;
  for (const fault of faults) {
    const line = `${await slideFiles(id)}, part ${part}: ${fault} (${figures.filter((name) => name !== 'part-pips').join(', ')})`;
    seen.set(line, (seen.get(line) ?? new Set()).add(shape));
  }
  count += faults.length;
  cells.push(
    `<figure><img loading="lazy" src="${name}" alt=""><figcaption>${escapeHtml(where)}${faults.map((fault) => `<b>${escapeHtml(fault)}</b>`).join('')}</figcaption></figure>`,
  );
}
for (const [line, shapes] of seen) console.log(`${line}; on ${[...shapes].join(', ')}`);
const beside = [...(await lookAtSheets()), ...(await lookAtDocument())];
for (const fault of beside) console.log(fault);
count += beside.length;
await browser.close();
const sheet = path.join(FOLDER, 'index.html');
await writeFile(
  sheet,
  `<!doctype html><meta charset="utf-8"><title>Look</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(340px,1fr));gap:16px;font:14px/18px sans-serif}figure{margin:0}img{width:100%;outline:1px solid #ccc}b{display:block;color:#b3261e}</style>${cells.join('\n')}`,
);
console.log(`${count} faults in ${cells.length} pictures: ${path.relative(process.cwd(), sheet)}`);
process.exitCode = count ? 1 : 0;
