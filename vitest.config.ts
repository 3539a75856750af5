import { existsSync } from 'node:fs';
import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, FLAGS } from './build/browser.mjs';

const executablePath = findBrowser();

/** The fixture imports as if it stood in place of `slides/`: see `rootDirs` in tsconfig.json. */
const fixtureInPlace = {
  name: 'fixture-in-place',
  resolveId(source: string, importer: string | undefined): string | undefined {
    const stand = path.resolve('tests/fixture');
    if (!source.startsWith('../') || !importer?.startsWith(stand)) return undefined;
    const inPlace = path
      .resolve(path.dirname(importer.replace(stand, path.resolve('.'))), source)
      .replace(/\.js$/, '.ts');
    return inPlace.includes(`${path.sep}slides${path.sep}`) || !existsSync(inPlace) ? undefined : inPlace;
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        // Models and content, without a DOM.
        plugins: [fixtureInPlace],
        test: {
          name: 'models',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/e2e/**', 'tests/**/*.browser.test.ts'],
        },
      },
      {
        // Components, in a real browser.
        test: {
          name: 'components',
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: FLAGS } }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
      {
        // The built file, opened as a reader opens it.
        test: {
          name: 'file',
          include: ['tests/**/e2e/**/*.test.ts'],
          testTimeout: 300_000, // for what hangs: how long a walk over every part takes is the machine’s
          hookTimeout: 120_000,
          // Browsers share the machine: what will be so may take a while.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          isolate: false, // one browser a worker, kept: see deck-page.ts
          sequence: { groupOrder: 1 }, // after the quick ones
        },
      },
    ],
  },
});
