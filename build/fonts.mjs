/** The faces of the deck, cut to its letters. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CACHE } from './project.mjs';

const require = createRequire(import.meta.url);

/** The deck’s own words: Basic Latin, the letters of names in it, and its marks. */
const WORDS = `${range(0x20, 0x7e)}ÉéöüçÖÜ\u00a0«»–—‘’“”¶…`;
/** What stands on buttons too, and the names of presenters: the letters of Latin-1 and a few more. */
const NAMES = `${WORDS}${range(0xc0, 0xff)}ŒœŠšŽž€£§°·‚„‹›†‡•−↓`;
/** Names of presenters from elsewhere: letters that the faces keep in files of their own, and that few decks need. */
const LATIN_EXTENDED = `${range(0x100, 0x17f)}ȘșȚțẀẁẂẃẄẅẞ`;
const CYRILLIC = `${range(0x400, 0x45f)}Ґґ№`;
/** Static instances on purpose: variable cuts are larger, and reach a PDF as Type 3. `only`: asked for its letters alone. */
const FACES = [
  // One cut for large letters and for running text: between the two that the family has for them.
  { family: 'Serif Display', file: 'serif-4-latin-opsz-normal', letters: WORDS, axes: { opsz: 28, wght: 400 } },
  { family: 'Serif Display', file: 'serif-4-latin-opsz-normal', letters: WORDS, axes: { opsz: 40, wght: 600 } },
  { family: 'Serif Italic', file: 'serif-4-latin-opsz-italic', letters: WORDS, axes: { opsz: 22, wght: 400 } },
  { family: 'Sans', file: 'sans-3-latin-wght-normal', letters: NAMES, axes: { wght: 400 } },
  { family: 'Sans', file: 'sans-3-latin-ext-wght-normal', letters: LATIN_EXTENDED, axes: { wght: 400 }, only: true },
  { family: 'Sans', file: 'sans-3-cyrillic-wght-normal', letters: CYRILLIC, axes: { wght: 400 }, only: true },
  { family: 'Sans', file: 'sans-3-latin-wght-normal', letters: `${WORDS}‹›−`, axes: { wght: 600 } },
];
/** Kerning; lining figures, proportional or tabular. In the serif also ligatures: letters of the sans do not touch. */
const FEATURES = ['kern', 'pnum', 'tnum', 'lnum'];

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

/** @param {string} file */
const fontFile = (file) =>
  require.resolve(`@fontsource-variable/source-${/^\w+-\d/.exec(file)?.[0]}/files/source-${file}.woff2`);

/** `@font-face` rules with the faces in them; cut once, and kept until the cut or the font changes. */
export async function fontRules() {
  const key = createHash('sha256').update(JSON.stringify([FACES, FEATURES]));
  for (const file of new Set(FACES.map((face) => face.file))) key.update(await readFile(fontFile(file)));
  const kept = path.join(CACHE, `fonts-${key.digest('hex').slice(0, 16)}.css`);
  try {
    return await readFile(kept, 'utf8');
  } catch {
    // @ts-expect-error: it comes without types
    const { default: subsetFont } = await import('subset-font');
    const rules = await Promise.all(
      FACES.map(async ({ family, file, letters, axes, only }) => {
        const font = await subsetFont(await readFile(fontFile(file)), letters, {
          targetFormat: 'woff2',
          variationAxes: axes,
          keepFeatures: family === 'Sans' ? FEATURES : [...FEATURES, 'liga'],
          noHinting: true,
        });
        return `@font-face{font-family:'${family}';font-weight:${axes.wght};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')${only ? `;unicode-range:${unicodeRange(letters)}` : ''}}`;
      }),
    );
    await mkdir(CACHE, { recursive: true });
    await writeFile(kept, rules.join(''));
    return rules.join('');
  }
}
