#!/usr/bin/env node
/** Tells whether a copy that somebody has sent is a build of one's own: `npm run verify -- copy.html`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './project.mjs';

/** What a copy carries of the briefing it was saved for: an element at the end of its head, and a line. See deck/carried.ts. */
const CARRIED =
  /<meta name="briefing-details" content="[^"]*">(?=<\/head>)|(?<=<header tabindex="-1">)<p class="given">[^<]*<\/p>/g;

const [name] = process.argv.slice(2);
if (!name) {
  console.error('Name the file to check: npm run verify -- copy.html');
  process.exit(1);
}
const copy = await readFile(path.resolve(name), 'utf8');
const plain = copy.replace(CARRIED, '');
const filled = plain === copy ? 'with nothing filled in' : 'with what somebody filled in';
for (const file of (await readdir(path.join(ROOT, 'dist'))).filter((each) => each.endsWith('.html'))) {
  if ((await readFile(path.join(ROOT, 'dist', file), 'utf8')) !== plain) continue;
  console.log(`${name} is dist/${file}, ${filled}`);
  process.exit(0);
}
console.error(`${name} is none of the files in dist/: it was changed, or is of another version. Its own word on that:`);
console.error(/<meta name="version" content="([^"<>]*)">/.exec(copy)?.[1] ?? 'it names no version');
process.exit(1);
