/** Scripts and styles for a browser, bundled from an entry. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT, TARGET } from './project.mjs';

/**
 * @param {string} entry path of a source, from the root
 * @param {readonly esbuild.Plugin[]} [plugins]
 * @returns what goes into a script and into a style element
 */
export async function bundle(entry, plugins = []) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(ROOT, entry)],
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
    plugins: [...plugins],
  });
  /** @param {string} ending */
  const output = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  return { script: escapeScript(output('.js')), style: output('.css') };
}

/**
 * The pair `<!--` and `<script` inside a script blanks the page, and `</script` ends it; none means the same escaped.
 * @param {string} code
 */
const escapeScript = (code) => code.replace(/<(\/script|script|!--)/gi, '\\x3C$1');
