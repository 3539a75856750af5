/** What a deck still says of what `npm run new` began it with: placeholders that no room should see. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, sourceFiles } from './project.mjs';

/** Shorter ones are anybody's. */
const WORDS = 5;
/** What claims are called and how they are marked, and what the backup is for, any deck may say in these words. */
const OF_EVERY_DECK = ['outline.ts', 'cover.ts', 'claims.ts', 'sources.ts'];

/**
 * Sentences in a folder, with the file that has them.
 * @param {string} folder under the root
 */
async function sentencesIn(folder) {
  const files = (await sourceFiles(folder)).filter((file) => !OF_EVERY_DECK.includes(path.basename(file)));
  const found = await Promise.all(
    files.map(async (file) =>
      [...(await readFile(file, 'utf8')).matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text = '']) => ({
        file: path.relative(ROOT, file),
        text,
      })),
    ),
  );
  return found.flat().filter(({ text }) => text.split(' ').length >= WORDS);
}

/** A line for each of the starter's sentences that still stands in `slides/`. */
export async function starterWords() {
  const theirs = new Set((await sentencesIn(path.join('build', 'starter', 'slides'))).map(({ text }) => text));
  return (await sentencesIn('slides'))
    .filter(({ text }) => theirs.has(text))
    .map(({ file, text }) => `${file} still says what the starter says: “${text.slice(0, 60)}${text[60] ? '…' : ''}”`);
}
