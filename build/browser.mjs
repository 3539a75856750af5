/**
 * Finds a Chromium that is installed, or installs Debian’s. Run by itself before the tests; exits 1 with the remedy
 * where none can be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same engine without windows: each page is opened in half the time. */
const SHELL = 'chromium-headless-shell';
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

/**
 * Path of an installed Chromium, Chrome or Edge; `CHROME_PATH` goes before all.
 * @param {{ readonly withWindows?: boolean }} [needs]
 */
export function findBrowser({ withWindows = false } = {}) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = [...(withWindows ? [] : [SHELL]), ...NAMES].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  return [process.env.CHROME_PATH, ...inPath, ...ELSEWHERE].find((file) => file && existsSync(file));
}

/**
 * What Chromium does beside showing a page, left out. Each window would draw two panes of its address bar, unseen, in more
 * time than the deck takes. A list replaces the one that Playwright gives, so what matters of that is named again: that
 * nothing is asked of the network, and that a page is painted as soon as it can be.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AimEnabled', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
  ...['PaintHolding', 'DestroyProfileOnBrowserClose'],
];
/** For all that is done in a browser here; a root user, as in a container, must do without the sandbox. */
export const FLAGS = [
  `--disable-features=${WITHOUT.join()}`,
  '--font-render-hinting=none', // without a screen, widths of letters would be rounded
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function install() {
  if (process.platform !== 'linux' || !['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync)) return;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const apt = (...args) => {
    const [command, ...rest] = /** @type {[string, ...string[]]} */ ([...root, 'apt-get', ...args]);
    const { status } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  console.log('No browser found: installing Debian’s Chromium for the tests');
  // Not every system that is made from Debian has the shell.
  if (apt('update')) [SHELL, 'chromium'].some((name) => apt('install', '-y', '--no-install-recommends', name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser()) install();
  const found = findBrowser();
  if (found) console.log(`Testing in ${found}`);
  else {
    console.error(
      `No Chromium, Chrome or Edge found for the tests. Install one (on Debian: apt-get install ${SHELL}), or set CHROME_PATH to it.`,
    );
    process.exitCode = 1;
  }
}
