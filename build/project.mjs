/** What the rooms of the build share: where things are, for which browsers, and what a mistake is. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const ROOT = path.dirname(import.meta.dirname);
export const CACHE = path.join(ROOT, 'node_modules', '.cache', 'briefing');
export const SOURCES = ['slides', 'components', 'model', 'deck'];
/** Languages of the file, by the browsers that must read it. */
export const TARGET = ['es2022', 'chrome111', 'firefox113', 'safari16.4'];

/** Something that whoever edits the deck can mend. */
export class Mistake extends Error {}

/** @param {string} folder */
export async function sourceFiles(folder) {
  const entries = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * One line for a mistake, esbuild’s own for a syntax error.
 * @param {any} error whatever was thrown
 */
export function explain(error) {
  if (error instanceof Mistake) return error.message;
  if (Array.isArray(error?.errors)) {
    return error.errors
      .map(
        (/** @type {import('esbuild').Message} */ { text, location }) =>
          `${location?.file ?? 'build'}:${location?.line ?? ''} ${text}`,
      )
      .join('\n');
  }
  return error?.stack ?? String(error);
}
