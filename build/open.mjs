/** Shows what was built. */
import { spawn } from 'node:child_process';

/** By system, what a double click does. @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/**
 * Opens a file as a double click would; tells its path where there is no desktop.
 * @param {string} file
 */
export function open(file) {
  const [command, ...args] = OPENERS[process.platform] ?? /** @type {const} */ (['xdg-open']);
  const desktop =
    process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const tell = () => console.log(`Open this file in a browser: ${file}`);
  if (!desktop) return tell();
  spawn(command, [...args, file], { stdio: 'ignore', detached: true })
    .on('error', tell)
    .unref();
}
