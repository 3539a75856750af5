/** The script of the page that is served while one writes. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './project.mjs';

export async function devScript() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(ROOT, 'build', 'looking', 'dev-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
