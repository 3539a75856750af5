/** What may not be in the file: anything that reaches for the network. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Mistake, ROOT, sourceFiles, SOURCES } from './project.mjs';

/** References that would make the file reach for the network. Addresses in prose and comments do no harm. */
export const REMOTE =
  /(?:\b(?:src|srcset|href|poster|action|data)\s*=\s*["'`]?|url\(\s*["']?|@import\s+["']?|\b(?:fetch|import|WebSocket|EventSource)\(\s*["'`])\s*(?:(?:https?|wss?):)?\/\/[^\s"'`)]*/i;

export async function refuseRemote() {
  for (const file of (await Promise.all(SOURCES.map(sourceFiles))).flat()) {
    const found = REMOTE.exec(await readFile(file, 'utf8'));
    if (found)
      throw new Mistake(
        `${path.relative(ROOT, file)}: “${found[0]}” reaches for the network: put the thing itself in the deck, or cite it in words`,
      );
  }
}
