/**
 * Finds a Chromium that is installed, or installs Debian’s. Run by itself before the tests; exits 1 with the remedy
 * where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium, Chrome or Edge; `CHROME_PATH` goes before all. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROME_PATH, ...inPath, ...ELSEWHERE].find((file) => file && existsSync(file));
}

/** Flags that a root user, as in a container, must give; harmless for others. */
export const FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function install() {
  if (process.platform !== 'linux' || !['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync)) return;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('No browser found: installing Debian’s chromium for the tests');
  for (const args of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command, ...rest] = /** @type {[string, ...string[]]} */ ([...root, ...args]);
    const { status } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser()) install();
  const found = findBrowser();
  if (found) console.log(`Testing in ${found}`);
  else {
    console.error(
      'No Chromium, Chrome or Edge found for the tests. Install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
    );
    process.exitCode = 1;
  }
}
