/** The argument: drawn and checked before it is shipped. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { CACHE, Mistake, ROOT, sourceFiles, TARGET } from './project.mjs';

/**
 * The slides and their check, run here before they are shipped. Returns what the page’s head says of the deck, and the
 * document with its styles.
 */
export async function checkArgument() {
  const result = await esbuild.build({
    entryPoints: [path.join(ROOT, 'deck', 'argument.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  });
  await mkdir(CACHE, { recursive: true });
  const [bundle] = result.outputFiles;
  if (!bundle) throw new Error('esbuild has made nothing of deck/argument.ts');
  const code = bundle.contents;
  const file = path.join(CACHE, `argument-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  await writeFile(file, code);
  // While `--dev` runs, each build defines the elements anew, so each needs a registry of its own.
  if (globalThis.customElements) {
    const Registry = /** @type {new () => CustomElementRegistry} */ (globalThis.customElements.constructor);
    globalThis.customElements = new Registry();
  }
  // A name of its own for each build: what was imported before would have its elements in the registry of then.
  /** @type {typeof import('../deck/argument.js')} */
  const {
    deck,
    checkDeck,
    checkDrawings,
    checkEssay,
    wordsOf,
    audienceOf,
    forAudience,
    notesTemplate,
    staticDocument,
  } = await import(`${pathToFileURL(file).href}?${performance.now()}`);
  await rm(file, { force: true });
  const told = checkDeck(deck);
  const drawn = told.length ? told : checkDrawings(deck);
  const problems = drawn.length ? drawn : checkEssay(await essay(), deck);
  if (problems.length) {
    const lines = await Promise.all(
      problems.map(
        async ({ slide, file = '', what }) => `${file ? path.join('slides', file) : await slideFiles(slide)}: ${what}`,
      ),
    );
    throw new Mistake(lines.join('\n'));
  }
  const article = staticDocument(deck, notesTemplate);
  // Nesting is written out, for browsers that do not know it.
  const { code: style } = await esbuild.transform(article.css, { loader: 'css', minify: true, target: TARGET });
  return {
    identity: deck.identity,
    said: wordsOf(deck),
    article: article.html,
    forAudience,
    shown: `${forAudience(article.html).replace(/<[^>]*>/g, ' ')} ${JSON.stringify(audienceOf(deck))}`,
    notesOfSlides: Object.fromEntries(deck.run.map(({ id, notes }) => [id, notes])),
    articleStyle: style.trim(),
    notes: deck.run.flatMap(({ id, notes: { say, handOvers = {}, close, ifAsked } }) =>
      [...say, ...Object.values(handOvers), close ?? '', ifAsked ?? '']
        .filter((words) => words !== '')
        .map((text) => ({ slide: id, text })),
    ),
  };
}

/** The essay, where a writer has laid it beside the slides, as text or Markdown; else nothing. */
async function essay() {
  const texts = ['essay.txt', 'essay.md'].map((name) =>
    readFile(path.join(ROOT, 'slides', name), 'utf8').catch(() => ''),
  );
  return (await Promise.all(texts)).join('\n');
}

/**
 * The files that define a slide with this id: one, unless the id is taken twice.
 * @param {string | undefined} id none for what is the deck's as a whole
 */
export async function slideFiles(id) {
  const found = [];
  for (const file of await sourceFiles('slides')) {
    const text = await readFile(file, 'utf8');
    if (/define(?:Cover|Slide|Backup)\(/.test(text) && new RegExp(`id:\\s*['"]${id}['"]`).test(text))
      found.push(path.relative(ROOT, file));
  }
  return found.sort().join(' and ') || path.join('slides', 'index.ts');
}
