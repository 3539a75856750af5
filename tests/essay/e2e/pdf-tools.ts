/** What independent tools read in a PDF: poppler's and qpdf. */
import { execFileSync } from 'node:child_process';
import { ALL_ENGINES } from './engines.js';

const run = (tool: string, ...args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** Whether the tools are there; where all engines must be tested, so must these. */
export function haveTools(): boolean {
  try {
    for (const tool of ['pdfinfo', 'pdffonts', 'pdftotext']) run(tool, '-v');
    run('qpdf', '--version');
    return true;
  } catch {
    if (ALL_ENGINES) throw new Error('apt-get install poppler-utils qpdf');
    return false;
  }
}

/** Facts of the file: title, pages, page size, whether it is tagged. */
export const infoOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...run('pdfinfo', file).matchAll(/^([^:]+): +(.*)$/gm)].map(([, name, value]) => [name!, value!]),
  );

/** Its structure tree, an element a line, with its attributes. */
export const structureOf = (file: string): string => run('pdfinfo', '-struct', file);

/** Elements of a kind in a structure tree. */
export const countOf = (structure: string, kind: string): number =>
  structure.match(new RegExp(`^ *${kind}\\b(?!:)`, 'gm'))?.length ?? 0;

export interface Font {
  readonly type: string;
  readonly embedded: boolean;
}
export const fontsOf = (file: string): readonly Font[] =>
  run('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({ type: line.slice(37, 54).trim(), embedded: /^yes/.test(line.slice(72)) }));

/** Words of each page, in the order in which they were drawn. */
export const wordsOf = (file: string): readonly string[] =>
  run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}
/** Titles of its bookmarks, those inside others apart. */
export const bookmarksOf = (file: string): readonly string[] =>
  (JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)) as { outlines: readonly Outline[] }).outlines.map(
    ({ title }) => title,
  );

/** What qpdf knows of the file’s objects. */
export const objectsOf = (file: string): string => run('qpdf', '--json', '--json-key=qpdf', file);
