/**
 * The gallery of figures, for whoever draws one: served while writing, and never shipped. Run by itself, opens it, or prints
 * its path where there is no desktop.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { fontRules } from './fonts.mjs';
import { open } from './open.mjs';
import { CACHE } from './project.mjs';

/** The whole page, as text. */
export async function makeGallery() {
  const { script, style } = await bundle(path.join('components', 'specimens', 'gallery.ts'));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${(await fontRules([])).css}${style}</style><body><script>${script}</script></body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(CACHE, 'gallery.html');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, await makeGallery());
  open(file);
}
