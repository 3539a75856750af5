/** Refuses an audience's file that has a word of the notes left in it. templates.mjs has taken them out. */
import { slideFiles } from './argument.mjs';
import { Mistake } from './project.mjs';

/** Words in a row of a note that may not be in the audience's file, unless the audience is shown them anyway. */
const TELLING = 6;

/**
 * In small letters.
 * @param {string} text
 * @returns {readonly string[]}
 */
const wordsOf = (text) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * @param {readonly string[]} words
 * @param {number} i where a run of `TELLING` of them begins
 */
const runAt = (words, i) => words.slice(i, i + TELLING).join(' ');

/**
 * Every run of `TELLING` words.
 * @param {string} text
 */
function runsOf(text) {
  const words = wordsOf(text);
  return words.slice(TELLING - 1).map((_, i) => runAt(words, i));
}

/**
 * Those of the runs that a text has. A run is put together only where its first two words are met: a page is long.
 * @param {string} text
 * @param {readonly string[]} runs
 */
function runsIn(text, runs) {
  const sought = new Set(runs);
  const beginnings = new Set(runs.map((run) => run.split(' ', 2).join(' ')));
  const words = wordsOf(text);
  return new Set(
    words.flatMap((word, i) => {
      if (!beginnings.has(`${word} ${words[i + 1]}`)) return [];
      const run = runAt(words, i);
      return sought.has(run) ? [run] : [];
    }),
  );
}

/**
 * Last look at what is mailed: a note that is not one plain string in its slide cannot be taken out of it.
 * @param {string} page
 * @param {readonly { readonly slide: string; readonly text: string }[]} notes
 * @param {string} shown what the audience is given to read: a speaker may say the same
 */
export async function refuseNotes(page, notes, shown) {
  const runs = notes.map(({ text }) => runsOf(text));
  const open = runsIn(shown, runs.flat());
  const held = runsIn(page.replace(/base64,[^)]*/g, ''), runs.flat());
  const lines = notes.map(async ({ slide }, i) => {
    const run = runs[i]?.find((each) => held.has(each) && !open.has(each));
    return run
      ? `${await slideFiles(slide)}: a speaker’s note is in the audience’s file (“${run}”): write each note as one plain string`
      : [];
  });
  const left = (await Promise.all(lines)).flat();
  if (left.length) throw new Mistake(left.join('\n'));
}
