#!/usr/bin/env node
/**
 * Builds the deck: one HTML file that opens from a USB stick, with no network.
 *
 *   node build.mjs           writes dist/briefing.html and dist/briefing-audience.html, which has no speaker notes;
 *                            prints their sizes and SHA-256
 *   node build.mjs --open    … and opens it, or prints its path where there is no desktop
 *   node build.mjs --dev     serves it on this machine, rebuilds and reloads on every save
 *
 * Fails with one line for each thing that is wrong: the file, and the mend.
 */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
/** What is made: the speaker's file, and one to leave with the audience. */
const EDITIONS = [
  { entry: 'main.ts', out: path.join(ROOT, 'dist', 'briefing.html') },
  { entry: 'audience-main.ts', out: path.join(ROOT, 'dist', 'briefing-audience.html'), audience: true },
];
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'briefing');
const SOURCES = ['slides', 'components', 'model', 'deck'];
/** Languages of the file, by the browsers that must read it. */
const TARGET = ['es2022', 'chrome111', 'firefox113', 'safari16.4'];
const require = createRequire(import.meta.url);

/** Something that whoever edits the deck can mend. */
class Mistake extends Error {}

/* ---- fonts ------------------------------------------------------------------------------------------------------ */

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

function range(from, to) {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** As a style sheet writes it. */
function unicodeRange(letters) {
  const points = [...letters].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    if (runs.at(-1)?.[1] === point - 1) runs.at(-1)[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',');
}

const fontFile = (file) =>
  require.resolve(`@fontsource-variable/source-${/^\w+-\d/.exec(file)[0]}/files/source-${file}.woff2`);

/** `@font-face` rules with the faces in them; cut once, and kept until the cut or the font changes. */
async function fontRules() {
  const key = createHash('sha256').update(JSON.stringify([FACES, FEATURES]));
  for (const file of new Set(FACES.map((face) => face.file))) key.update(await readFile(fontFile(file)));
  const kept = path.join(CACHE, `fonts-${key.digest('hex').slice(0, 16)}.css`);
  try {
    return await readFile(kept, 'utf8');
  } catch {
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

/* ---- what may not be in it -------------------------------------------------------------------------------------- */

/** References that would make the file reach for the network. Addresses in prose and comments do no harm. */
const REMOTE =
  /(?:\b(?:src|srcset|href|poster|action|data)\s*=\s*["'`]?|url\(\s*["']?|@import\s+["']?|\b(?:fetch|import|WebSocket|EventSource)\(\s*["'`])\s*(?:(?:https?|wss?):)?\/\/[^\s"'`)]*/i;

async function sourceFiles(folder) {
  const entries = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function refuseRemote() {
  for (const file of (await Promise.all(SOURCES.map(sourceFiles))).flat()) {
    const found = REMOTE.exec(await readFile(file, 'utf8'));
    if (found)
      throw new Mistake(
        `${path.relative(ROOT, file)}: “${found[0]}” reaches for the network: put the thing itself in the deck, or cite it in words`,
      );
  }
}

/* ---- the argument ----------------------------------------------------------------------------------------------- */

/**
 * The slides and their check, run here before they are shipped. Returns what the page’s head says of the deck, and the
 * document with its styles.
 */
async function checkArgument() {
  const result = await esbuild.build({
    stdin: {
      contents: `export { deck } from './slides/index.js'; export { checkDeck } from './model/check.js';
        export { audienceOf } from './model/audience.js'; export { notesView } from './deck/document/notes-template.js';
        export { staticDocument } from './deck/document/static-html.js';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  });
  await mkdir(CACHE, { recursive: true });
  const code = result.outputFiles[0].contents;
  const file = path.join(CACHE, `argument-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  await writeFile(file, code);
  // While `--dev` runs, each build defines the elements anew, so each needs a registry of its own.
  if (globalThis.customElements) globalThis.customElements = new globalThis.customElements.constructor();
  // A name of its own for each build: what was imported before would have its elements in the registry of then.
  const { deck, checkDeck, audienceOf, notesView, staticDocument } = await import(
    `${pathToFileURL(file).href}?${performance.now()}`
  );
  await rm(file, { force: true });
  const problems = checkDeck(deck);
  if (problems.length) {
    const lines = await Promise.all(problems.map(async ({ slide, what }) => `${await slideFiles(slide)}: ${what}`));
    throw new Mistake(lines.join('\n'));
  }
  const article = staticDocument(deck, notesView);
  const forAudience = audienceOf(deck);
  const audience = staticDocument(forAudience);
  // Nesting is written out, for browsers that do not know it.
  const { code: style } = await esbuild.transform(article.css, { loader: 'css', minify: true, target: TARGET });
  return {
    identity: deck.identity,
    article: article.html,
    audienceArticle: audience.html,
    shown: `${audience.html.replace(/<[^>]*>/g, ' ')} ${JSON.stringify(forAudience)}`,
    articleStyle: style.trim(),
    notes: deck.run.flatMap(({ notes: { say, handOvers = {}, close, ifAsked } }) =>
      [...say, ...Object.values(handOvers), close, ifAsked].filter(Boolean),
    ),
  };
}

/** The files that define a slide with this id: one, unless the id is taken twice. */
async function slideFiles(id) {
  const found = [];
  for (const file of await sourceFiles('slides')) {
    const text = await readFile(file, 'utf8');
    if (/define(?:Slide|Backup)\(/.test(text) && new RegExp(`id:\\s*['"]${id}['"]`).test(text))
      found.push(path.relative(ROOT, file));
  }
  return found.sort().join(' and ') || path.join('slides', 'index.ts');
}

/* ---- the page --------------------------------------------------------------------------------------------------- */

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** The pair `<!--` and `<script` inside a script blanks the page, and `</script` ends it; none means the same escaped. */
const escapeScript = (code) => code.replace(/<(\/script|script|!--)/gi, '\\x3C$1');

const policy = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Licences of what is in the file, as the licences ask; packages under the very same words share them. */
async function notices() {
  const packages = ['reveal.js', 'lit', '@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3'];
  const byLicence = new Map();
  for (const name of packages) {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const licence = (await readFile(path.join(folder, 'LICENSE'), 'utf8')).trim();
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  }
  const parts = [...byLicence].map(([licence, names]) => `${names.join('\n')}\n\n${licence}`);
  return `<!--\nTHIRD-PARTY NOTICES\n\n${parts
    .join(`\n\n${'-'.repeat(60)}\n\n`)
    .replaceAll('--', '- -')
    .replaceAll('\r', '')}\n-->`;
}

/** Words in a row of a note that may not be in the audience's file, unless the audience is shown them anyway. */
const TELLING = 6;

/** Every run of `TELLING` words, in small letters. */
function runsOf(text) {
  const words = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).slice(TELLING - 1).map((_, i) => words.slice(i, i + TELLING).join(' '));
}

/**
 * Last look at what is mailed: a note that is not one plain string in its slide cannot be taken out of it.
 * @param shown what the audience is given to read: a speaker may say the same
 */
function refuseNotes(page, notes, shown) {
  const open = new Set(runsOf(shown));
  const held = new Set(runsOf(page.replace(/base64,[^)]*/g, '')).filter((run) => !open.has(run)));
  const left = notes.flatMap((note) => runsOf(note).find((run) => held.has(run)) ?? []);
  if (left.length)
    throw new Mistake(
      left
        .map(
          (run) => `slides: a speaker’s note is in the audience’s file (“${run}”): write each note as one plain string`,
        )
        .join('\n'),
    );
}

/** Until a theme is chosen, as before scripts run and where they never do, the one that the system asks for. */
function themesOfTheSystem(css) {
  const asked = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' };
  return Object.entries(asked)
    .map(([theme, query]) => {
      const [, block] = new RegExp(`\\[data-theme=${theme}\\]\\{([^}]*)\\}`).exec(css) ?? [];
      if (!block) throw new Mistake(`components/tokens.css: there is no theme “${theme}”: keep its block`);
      return `@media ${query}{:where(:root:not([data-theme])){${block}}}`;
    })
    .join('');
}

/** All that the editions share, read and checked once. */
async function gather() {
  const [argument, fonts, template, licences] = await Promise.all([
    checkArgument(),
    fontRules(),
    readFile(path.join(ROOT, 'deck', 'page.html'), 'utf8'),
    notices(),
    refuseRemote(),
  ]);
  return { ...argument, fonts, template, licences };
}

/** The whole file of an edition, as text. */
async function makePage({ entry, audience = false }, gathered) {
  const { identity, article, audienceArticle, articleStyle, notes, shown, fonts, template, licences } = gathered;
  const bundle = await esbuild.build({
    entryPoints: [path.join(ROOT, 'deck', entry)],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'iife', // runs where it stands, before the document is read on: the first slide is the first paint
    target: TARGET,
    charset: 'utf8', // shorter than escapes
    legalComments: 'none',
    outdir: 'dist',
    write: false,
    logLevel: 'silent',
    plugins: [tightTemplates(audience ? notes : [])],
  });
  const output = (ending) => bundle.outputFiles.find((file) => file.path.endsWith(ending)).text.trim();
  const script = escapeScript(output('.js'));
  const slots = {
    policy: policy(script),
    title: escapeHtml(identity.title.replaceAll('\u00a0', ' ')),
    description: escapeHtml(`${identity.kicker}: the argument of ${identity.author}, ${identity.asOf}.`),
    document: audience ? audienceArticle : article,
    notices: licences,
    style: fonts + output('.css') + themesOfTheSystem(output('.css')) + articleStyle,
    script,
  };
  // Functions, because a replacement string would read `$&` in the script as an instruction.
  const page = template.replace(/<!--(\w+)-->/g, (_, name) => {
    if (!(name in slots))
      throw new Mistake(`deck/page.html: no slot is called “${name}”: use one of ${Object.keys(slots).join(', ')}`);
    return slots[name];
  });
  if (audience) refuseNotes(page, notes, shown);
  const remote = REMOTE.exec(slots.style);
  if (remote) throw new Mistake(`the style sheet reaches for the network: “${remote[0]}”`);
  return page;
}

/**
 * Collapses the indentation of html and svg templates, never between words, and minifies css ones: minifiers leave both.
 * Takes the words of `withheld` out of the sources.
 */
const tightTemplates = (withheld) => ({
  name: 'tight-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:slides|components|model|deck)[\\/].*\.ts$/ }, async ({ path: file }) => {
      let source = await readFile(file, 'utf8');
      for (const words of withheld) for (const quote of `'"`) source = source.replaceAll(quote + words + quote, "''");
      const sheets = [...source.matchAll(/(?<=\bcss`)[^`]*(?=`)/g)];
      const tight = await Promise.all(
        sheets.map(([sheet]) => esbuild.transform(sheet, { loader: 'css', minify: true, target: TARGET })),
      );
      let i = 0;
      const contents = source
        .replace(/(?<=\bcss`)[^`]*(?=`)/g, () => tight[i++].code.trim().replaceAll('\\', '\\\\'))
        .replace(/\n\s+(?=[<$.#@:a-z&*}])/g, '\n');
      return { contents, loader: 'ts' };
    });
  },
});

async function build() {
  const began = performance.now();
  const gathered = await gather();
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const edition of EDITIONS) {
    const page = await makePage(edition, gathered);
    await mkdir(path.dirname(edition.out), { recursive: true });
    await writeFile(edition.out, page);
    console.log(
      `${path.relative(process.cwd(), edition.out)}  ${kB(Buffer.byteLength(page))}, ${kB(gzipSync(page, { level: 9 }).length)} gzipped`,
    );
    console.log(`sha256 ${createHash('sha256').update(page).digest('hex')}`);
  }
  console.log(`in ${Math.round(performance.now() - began)} ms`);
}

/** Opens a file as a double click would; tells its path where there is no desktop. */
function open(file) {
  const [command, ...args] = { darwin: ['open', file], win32: ['cmd', '/c', 'start', '', file] }[process.platform] ?? [
    'xdg-open',
    file,
  ];
  const desktop =
    process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const tell = () => console.log(`Open this file in a browser: ${file}`);
  if (!desktop) return tell();
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', tell).unref();
}

/* ---- while writing ---------------------------------------------------------------------------------------------- */

/** Serves the page on this machine, with a script of its own that reloads it after each build. */
async function dev() {
  let page = '';
  const listeners = new Set();
  const rebuild = async () => {
    try {
      const began = performance.now();
      page = await makePage(EDITIONS[0], await gather());
      console.log(`built in ${Math.round(performance.now() - began)} ms`);
      for (const response of listeners) response.write('data: built\n\n');
    } catch (error) {
      console.error(explain(error));
      page ||= `<pre>${escapeHtml(explain(error))}</pre>`;
    }
  };
  await rebuild();
  let waiting;
  // Folder by folder: on Linux, Node 20 loses sight of a file that an editor replaces when it watches recursively.
  const files = (await Promise.all(SOURCES.map(sourceFiles))).flat();
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    watch(folder, () => {
      clearTimeout(waiting);
      waiting = setTimeout(rebuild, 50);
    });
  }
  const server = createServer((request, response) => {
    if (request.url === '/built') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const reload = `<script>new EventSource('/built').onmessage = () => location.reload()</script>`;
    response.end(page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') + reload);
  });
  const port = Number(process.env.PORT ?? 8000);
  server.on('error', ({ code }) => {
    console.error(
      code === 'EADDRINUSE' ? `Port ${port} is in use: end what uses it, or set PORT to another` : `No server: ${code}`,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port} reloads on save; Ctrl+C ends it`),
  );
}

/** One line for a mistake, esbuild’s own for a syntax error. */
function explain(error) {
  if (error instanceof Mistake) return error.message;
  if (Array.isArray(error?.errors)) {
    return error.errors
      .map(({ text, location }) => `${location?.file ?? 'build'}:${location?.line ?? ''} ${text}`)
      .join('\n');
  }
  return error?.stack ?? String(error);
}

try {
  if (process.argv.includes('--dev')) await dev();
  else {
    await build();
    if (process.argv.includes('--open')) open(EDITIONS[0].out);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
