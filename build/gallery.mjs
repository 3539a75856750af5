/**
 * The gallery of figures, for whoever draws one: served while writing, and never shipped. Run by itself, opens it, or prints
 * its path where there is no desktop.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { fontRules } from './fonts.mjs';
import { open } from './open.mjs';
import { escapeHtml } from './page.mjs';
import { CACHE, ROOT } from './project.mjs';

/**
 * What the source of a figure says of it: what it is for, and its types and properties with their comments, as they stand.
 * @param {string} source
 */
function told(source) {
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*@customElement/.exec(source) ?? [];
  const purpose = comment.replace(/^\s*\* ?/gm, '').trim();
  const types = source.match(/(?:^\/\*\*(?:(?!\*\/)[^])*\*\/\n)?^export (?:interface [^]*?^}|type [^]*?;$)/gm) ?? [];
  const properties = source.match(/(?:^ {2}\/\*\*(?:(?!\*\/)[^])*\*\/\n)?^ {2}@property\([^\n]*;$/gm) ?? [];
  return { purpose, types: [...types, ...properties].join('\n') };
}

/** Of every figure, by its name. */
async function toldOfAll() {
  const folder = path.join(ROOT, 'components', 'figures');
  const files = (await readdir(folder)).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const entries = files.map(async (file) => [
    path.basename(file, '.ts'),
    told(await readFile(path.join(folder, file), 'utf8')),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The whole page, as text. */
export async function makeGallery() {
  const { script, style } = await bundle(path.join('components', 'specimens', 'gallery.ts'));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${(await fontRules([])).css}${style}</style><body><div id="told" hidden>${escapeHtml(JSON.stringify(await toldOfAll()))}</div><script>${script}</script></body></html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(CACHE, 'gallery.html');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, await makeGallery());
  open(file);
}
