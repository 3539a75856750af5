/** A copy of the project, elsewhere, to build or to break; a new one for each test. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

const PARTS = [
  'slides',
  'components',
  'model',
  'deck',
  'build',
  'build.mjs',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
];

export interface ProjectCopy {
  /** Where it is. */
  readonly copy: () => string;
  readonly build: (cwd?: string) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** A file that was built, as text. */
  readonly made: (name?: string) => Promise<string>;
  /** Changes a file of the copy; fails if there is nothing to change. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
}

export function copyOfProject(): ProjectCopy {
  let copy = '';
  beforeEach(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'briefing-'));
    for (const name of PARTS) await cp(name, path.join(copy, name), { recursive: true });
    await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  });
  afterEach(() => rm(copy, { recursive: true, force: true }));
  return {
    copy: () => copy,
    build: (cwd = copy) =>
      new Promise((done) => {
        execFile(process.execPath, [path.join(copy, 'build.mjs')], { cwd }, (error, out, err) =>
          done({ code: error ? 1 : 0, out, err }),
        );
      }),
    made: (name = 'briefing.html') => readFile(path.join(copy, 'dist', name), 'utf8'),
    edit: async (file, from, to) => {
      const whole = await readFile(path.join(copy, file), 'utf8');
      expect(whole).toContain(from);
      await writeFile(path.join(copy, file), whole.replace(from, to));
    },
  };
}
