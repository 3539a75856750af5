/** Sources on their way into the file: templates made small, and the notes taken out of the slides. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT, TARGET } from './project.mjs';

/**
 * Sheets made small, by what they were: while one writes, most stay as they are.
 * @type {Map<string, Promise<string>>}
 */
const small = new Map();

/** @param {string} sheet */
function smaller(sheet) {
  const made =
    small.get(sheet) ??
    esbuild
      .transform(sheet, { loader: 'css', minify: true, target: TARGET })
      .then(({ code }) => code.trim().replaceAll('\\', '\\\\'));
  small.set(sheet, made);
  return made;
}

/**
 * Collapses the indentation of html and svg templates, never between words, and minifies css ones: minifiers leave both.
 * What Lit is told of sixty properties is written once.
 * @param {readonly string[]} withheld words that are taken out of the sources
 * @returns {esbuild.Plugin}
 */
export const tightTemplates = (withheld) => ({
  name: 'tight-templates',
  setup(build) {
    build.initialOptions.inject = [path.join(ROOT, 'build', 'no-attribute.mjs')];
    build.onLoad({ filter: /[\\/](?:slides|components|model|deck)[\\/].*\.ts$/ }, async ({ path: file }) => {
      let source = await readFile(file, 'utf8');
      for (const words of withheld) for (const quote of `'"`) source = source.replaceAll(quote + words + quote, "''");
      const sheets = [...source.matchAll(/(?<=\bcss`)[^`]*(?=`)/g)];
      const tight = await Promise.all(sheets.map(([sheet]) => smaller(sheet)));
      let i = 0;
      const contents = source
        .replace(/(?<=\bcss`)[^`]*(?=`)/g, () => tight[i++] ?? '')
        .replace(/\n\s+(?=>)/g, '') // a tag’s end
        .replace(/\n\s+(?=[<$.#@:a-z&*}`])/g, '\n')
        .replaceAll('@property({ attribute: false })', '@property(NO_ATTRIBUTE)');
      return { contents, loader: 'ts' };
    });
  },
});
