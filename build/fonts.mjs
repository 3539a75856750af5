/** The faces of the deck, cut to its letters. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create as createFont } from 'fontkit';
import { CACHE } from './project.mjs';

const require = createRequire(import.meta.url);

/** What every deck has: Basic Latin, and the marks of its pages. Its own letters are added as they come. */
const WORDS = `${range(0x20, 0x7e)}ÉéöüçÖÜ\u00a0«»–—‘’“”¶…`;
/** What stands on buttons too, and the names of presenters: the letters of Latin-1 and a few more. */
const NAMES = `${WORDS}${range(0xc0, 0xff)}ŒœŠšŽž€£§°·‚„‹›†‡•−↓`;
/** Names of presenters from elsewhere: letters that the faces keep in files of their own, and that few decks need. */
const ELSEWHERE = `${range(0x100, 0x17f)}ȘșȚțẀẁẂẃẄẅẞ${range(0x400, 0x45f)}Ґґ№`;
/** Static instances on purpose: variable cuts are larger, and reach a PDF as Type 3. */
const FACES = [
  // One cut for large letters and for running text: between the two that the family has for them.
  { family: 'Serif Display', file: ['serif-4', 'opsz-normal'], letters: WORDS, axes: { opsz: 28, wght: 400 } },
  { family: 'Serif Display', file: ['serif-4', 'opsz-normal'], letters: WORDS, axes: { opsz: 40, wght: 600 } },
  { family: 'Serif Italic', file: ['serif-4', 'opsz-italic'], letters: WORDS, axes: { opsz: 22, wght: 400 } },
  { family: 'Sans', file: ['sans-3', 'wght-normal'], letters: `${NAMES}${ELSEWHERE}`, axes: { wght: 400 } },
  { family: 'Sans', file: ['sans-3', 'wght-normal'], letters: `${WORDS}‹›−`, axes: { wght: 600 } },
];
/** A family has a file for each; a letter is taken from the first that has it. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
/** Kerning; lining figures, proportional or tabular. In the serif also ligatures: letters of the sans do not touch. */
const FEATURES = ['kern', 'pnum', 'tnum', 'lnum'];

/**
 * What the deck says, by slide; none for what is the deck’s as a whole.
 * @typedef {{ readonly slide?: string; readonly text: string }} Said
 */

/**
 * @param {number} from code point
 * @param {number} to code point
 */
function range(from, to) {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/**
 * As a style sheet writes it.
 * @param {string} letters
 */
function unicodeRange(letters) {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',');
}

/**
 * Path of a family’s file for a script; none where the family has none.
 * @param {readonly string[]} file family and cut
 * @param {string} script
 */
function fontFile([family, cut] = [], script) {
  try {
    return require.resolve(`@fontsource-variable/source-${family}/files/source-${family}-${script}-${cut}.woff2`);
  } catch {
    return undefined;
  }
}

/** Letters of a text: what is seen. @param {string} text */
const lettersOf = (text) => new Set(text.match(/[^\p{C}\p{Z}]/gu) ?? []);

/**
 * `@font-face` rules with the faces in them, cut to the letters of every deck and to those of what this one says; cut once,
 * and kept until this file, a face or a letter changes.
 * @param {readonly Said[]} said
 * @returns {Promise<{ css: string, missing: readonly (Said & { letter: string })[] }>} `missing`: letters that no file of
 *   some face has, each with the first text that has it
 */
export async function fontRules(said) {
  const asked = lettersOf(said.map(({ text }) => text).join(''));
  const more = [...asked].filter((letter) => !WORDS.includes(letter)).sort();
  const key = createHash('sha256').update(JSON.stringify(more));
  key.update(await readFile(import.meta.filename));
  for (const name of ['serif-4', 'sans-3'])
    key.update(await readFile(require.resolve(`@fontsource-variable/source-${name}/package.json`)));
  const kept = path.join(CACHE, `fonts-${key.digest('hex').slice(0, 16)}.css`);
  try {
    return { css: await readFile(kept, 'utf8'), missing: [] };
  } catch {
    const faces = await Promise.all(FACES.map((face) => cut(face, more)));
    const missing = [...new Set(faces.flatMap(({ left }) => left))].flatMap((letter) => {
      const first = said.find(({ text }) => text.includes(letter));
      return first ? { ...first, letter } : [];
    });
    const css = faces.flatMap(({ rules }) => rules).join('');
    if (!missing.length) {
      await mkdir(CACHE, { recursive: true });
      await writeFile(kept, css);
    }
    return { css, missing };
  }
}

/**
 * A face’s rules, one for each script that it is asked for, and the letters that no file of it has.
 * @param {(typeof FACES)[number]} face
 * @param {readonly string[]} more letters of the deck
 */
async function cut({ family, file, letters, axes }, more) {
  // @ts-expect-error: it comes without types
  const { default: subsetFont } = await import('subset-font');
  const left = new Set([...letters, ...more]);
  const rules = [];
  for (const script of SCRIPTS) {
    const from = fontFile(file, script);
    if (!from || !left.size) continue;
    const font = await readFile(from);
    const has = new Set(/** @type {import('fontkit').Font} */ (createFont(font)).characterSet);
    const taken = [...left].filter((letter) => has.has(letter.codePointAt(0) ?? 0)).join('');
    for (const letter of taken) left.delete(letter);
    if (!taken) continue;
    const woff2 = await subsetFont(font, taken, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: family === 'Sans' ? FEATURES : [...FEATURES, 'liga'],
      noHinting: true,
    });
    // All but the first are asked for their letters alone.
    const range = script === SCRIPTS[0] ? '' : `;unicode-range:${unicodeRange(taken)}`;
    rules.push(
      `@font-face{font-family:'${family}';font-weight:${axes.wght};src:url(data:font/woff2;base64,${woff2.toString('base64')})${range}}`,
    );
  }
  return { rules, left: [...left].filter((letter) => more.includes(letter)) };
}
