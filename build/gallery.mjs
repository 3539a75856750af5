/**
 * The gallery of figures, for whoever draws one: served while writing, and never shipped. Run by itself, opens it, or prints
 * its path where there is no desktop.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { fontRules } from './fonts.mjs';
import { open } from './open.mjs';
import { CACHE, ROOT, TARGET } from './project.mjs';

/** The whole page, as text. */
export async function makeGallery() {
  const bundle = await esbuild.build({
    entryPoints: [path.join(ROOT, 'components', 'specimens', 'gallery.ts')],
    bundle: true,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    outdir: 'dist',
    write: false,
    logLevel: 'silent',
  });
  /** @param {string} ending */
  const output = (ending) => bundle.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${await fontRules()}${output('.css')}</style><body><script>${output('.js').replaceAll('</script', '<\\/script')}</script></body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(CACHE, 'gallery.html');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, await makeGallery());
  open(file);
}
