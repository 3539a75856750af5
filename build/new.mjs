#!/usr/bin/env node
/**
 * Starts a deck from another essay: `npm run new -- ../my-deck` makes that folder a project of its own, with slides that
 * build at once and say what each file is for.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Mistake, explain, ROOT } from './project.mjs';

/** What is of this essay alone, or is made. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'look', 'slides', 'README.md', 'CHANGELOG.md', 'tests/essay'];

/** @param {string | undefined} folder */
async function start(folder) {
  if (!folder) throw new Mistake('Name the folder of the new deck: npm run new -- ../my-deck');
  const there = path.resolve(folder);
  if ((await readdir(there).catch(() => [])).length) throw new Mistake(`${there} is not empty: name a new folder`);
  if (there.startsWith(ROOT + path.sep)) throw new Mistake(`${there} is inside this project: name a folder beside it`);
  await mkdir(there, { recursive: true });
  for (const name of await readdir(ROOT)) {
    await cp(path.join(ROOT, name), path.join(there, name), {
      recursive: true,
      filter: (from) => !LEFT_OUT.includes(path.relative(ROOT, from).replaceAll(path.sep, '/')),
    });
  }
  await cp(path.join(ROOT, 'build', 'starter'), there, { recursive: true });
  const file = path.join(there, 'package.json');
  const name = path
    .basename(there)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const own = { ...JSON.parse(await readFile(file, 'utf8')), name, description: 'A briefing deck' };
  await writeFile(file, `${JSON.stringify(own, null, 2)}\n`);
  console.log(
    `A deck of four pages is in ${there}. Next:\n  cd ${there}\n  npm ci && npm start\nthen begin with slides/outline.ts; npm run dev shows each change as you save.`,
  );
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
