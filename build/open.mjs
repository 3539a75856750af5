import { spawn } from 'node:child_process';

/** Opens a file as a double click would; tells its path where there is no desktop. */
export function open(file) {
  const [command, ...args] = { darwin: ['open', file], win32: ['cmd', '/c', 'start', '', file] }[process.platform] ?? [
    'xdg-open',
    file,
  ];
  const desktop =
    process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const tell = () => console.log(`Open this file in a browser: ${file}`);
  if (!desktop) return tell();
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', tell).unref();
}
