/** Refuses an audience's file that has a word of the notes left in it. templates.mjs has taken them out. */
import { slideFiles } from './argument.mjs';
import { Mistake } from './project.mjs';

/** Words in a row of a note that may not be in the audience's file, unless the audience is shown them anyway. */
const TELLING = 6;

/**
 * Every run of `TELLING` words, in small letters.
 * @param {string} text
 */
function runsOf(text) {
  const words =
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(TELLING - 1).map((_, i) => words.slice(i, i + TELLING).join(' '));
}

/**
 * Last look at what is mailed: a note that is not one plain string in its slide cannot be taken out of it.
 * @param {string} page
 * @param {readonly { readonly slide: string; readonly text: string }[]} notes
 * @param {string} shown what the audience is given to read: a speaker may say the same
 */
export async function refuseNotes(page, notes, shown) {
  const open = new Set(runsOf(shown));
  const held = new Set(runsOf(page.replace(/base64,[^)]*/g, '')).filter((run) => !open.has(run)));
  const lines = notes.map(async ({ slide, text }) => {
    const run = runsOf(text).find((each) => held.has(each));
    return run
      ? `${await slideFiles(slide)}: a speaker’s note is in the audience’s file (“${run}”): write each note as one plain string`
      : [];
  });
  const left = (await Promise.all(lines)).flat();
  if (left.length) throw new Mistake(left.join('\n'));
}
