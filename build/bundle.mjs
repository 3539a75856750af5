/** Scripts and styles for a browser, bundled from an entry or from the two of the file. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT, TARGET } from './project.mjs';

/**
 * @param {string} entry path of a source, from the root
 * @param {readonly esbuild.Plugin[]} [plugins]
 * @returns what goes into a script and into a style element
 */
export async function bundle(entry, plugins = []) {
  const output = await run({ entryPoints: [path.join(ROOT, entry)], format: 'iife', plugins: [...plugins] });
  return { script: escapeScript(output('.js')), style: output('.css') };
}

/**
 * The scripts of the file, to run one after the other where they stand: what both of the others are made of, the speaker’s
 * part, and the entry, which runs without that part too. Scripts of a page import nothing from one another: so the first
 * lays what it exports into a variable.
 * @param {Readonly<Record<string, unknown>>} notes of the slides, by their ids
 * @param {readonly esbuild.Plugin[]} plugins
 */
export async function bundleFile(notes, plugins) {
  const output = await run({
    entryPoints: ['main.ts', 'speaker-part.ts'].map((entry) => path.join(ROOT, 'deck', entry)),
    format: 'esm',
    splitting: true,
    chunkNames: 'shared',
    define: { NOTES_OF_SLIDES: JSON.stringify(JSON.stringify(notes)) }, // a string stands where it is named; an object, in what is shared
    plugins: [...plugins],
  });
  /** @param {string} code */
  const importing = (code) => {
    const alone = code.replace(
      /^import\{([^}]*)\}from"\.\/shared\.js";/,
      (_, names) => `const{${asNames(names)}}=shared;`,
    );
    if (/^import\b/.test(alone)) throw new Error('a script of the file imports from more than the shared one');
    return escapeScript(`(()=>{${alone}})();`);
  };
  /** @param {string} code */
  const exporting = (code) =>
    escapeScript(
      `var shared=(()=>{${code.replace(/export\{([^}]*)\};$/, (_, names) => `return{${asNames(names, true)}}`)}})();`,
    );
  return {
    shared: exporting(output('shared.js')),
    speaker: importing(output('speaker-part.js')),
    entry: importing(output('main.js')),
    speakerStyle: output('speaker-part.css'),
    style: output('main.css'),
  };
}

/**
 * `a as b` of an import or an export, as in an object.
 * @param {string} names
 * @param {boolean} [isExport] the local name is the value
 */
const asNames = (names, isExport = false) =>
  names
    .split(',')
    .map((each) => {
      const [from, to] = each.split(' as ');
      return to === undefined ? from : isExport ? `${to}:${from}` : `${from}:${to}`;
    })
    .join();

/** @param {Partial<esbuild.BuildOptions>} options */
async function run(options) {
  const { outputFiles = [] } = await esbuild.build({
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    target: TARGET,
    charset: 'utf8', // shorter than escapes
    legalComments: 'none',
    outdir: 'dist',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  /** @param {string} ending */
  return (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
}

/**
 * The pair `<!--` and `<script` inside a script blanks the page, and `</script` ends it; none means the same escaped.
 * @param {string} code
 */
const escapeScript = (code) => code.replace(/<(\/script|script|!--)/gi, '\\x3C$1');
