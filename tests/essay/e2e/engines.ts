/** Firefox and WebKitGTK as they are installed, driven with nothing but Node: Marionette, and WebDriver over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Engine {
  go(url: string): Promise<void>;
  /** Runs a function body in the page and gives what it returns. */
  run<T>(body: string): Promise<T>;
  /** Presses a key, by its WebDriver code or letter. */
  press(key: string): Promise<void>;
  windows(): Promise<readonly string[]>;
  use(window: string): Promise<void>;
  /** Closes the window in use. */
  closeWindow(): Promise<void>;
  /** PNG of the window in use, base64. */
  picture(): Promise<string>;
  /** What the printer would get, base64, on a sheet and margins given in cm. */
  pdf(sheet: object): Promise<string>;
  quit(): Promise<void>;
}
/** WebDriver codes of keys without a letter (WebDriver, 17.4.2). */
export const KEY = { pageDown: '\uE00F', pageUp: '\uE00E', right: '\uE014', enter: '\uE007' } as const;

type Command = (name: string, parameters?: object) => Promise<unknown>;

const inPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** Asked for: then what is not installed fails its tests. */
export const ALL_ENGINES = process.env['ENGINES'] === 'all';

const installed = {
  firefox: inPath('firefox-esr') ?? inPath('firefox'),
  webkit: inPath('WebKitWebDriver'),
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Tries until it succeeds, for as long as a browser may take to start. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const began = Date.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() - began > 30_000) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** The same commands go to both; only the way there differs. */
function engine(command: Command, child: ChildProcess): Engine {
  return {
    go: async (url) => void (await command('Navigate', { url })),
    run: async <T>(body: string) => (await command('ExecuteScript', { script: body, args: [] })) as T,
    press: async (key) => {
      await command('PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      });
    },
    windows: async () => (await command('GetWindowHandles')) as readonly string[],
    use: async (handle) => void (await command('SwitchToWindow', { handle })),
    pdf: async (sheet) => (await command('Print', sheet)) as string,
    closeWindow: async () => void (await command('CloseWindow')),
    picture: async () => (await command('TakeScreenshot', { full: false })) as string,
    quit: async () => {
      await command('DeleteSession').catch(() => undefined);
      child.kill();
    },
  };
}

/** Firefox by Marionette: `length:[0, id, name, parameters]` over TCP, answered by `length:[1, id, error, result]`. */
export async function startFirefox({ scripts = true } = {}): Promise<Engine> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  writeFileSync(
    path.join(profile, 'user.js'),
    `user_pref("marionette.port", ${port});user_pref("javascript.enabled", ${scripts});\n`,
  );
  const child = spawn(installed.firefox ?? '', ['--headless', '--marionette', '--profile', profile, '--no-remote'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const socket = await patiently(
    () =>
      new Promise<Socket>((resolve, reject) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt)).on('error', reject);
      }),
  );
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(message[1] as number)?.(message[2], message[3]);
    }
  });
  let id = 0;
  const command: Command = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${name}: ${JSON.stringify(error)}`));
        else resolve(result && typeof result === 'object' && 'value' in result ? result.value : result);
      });
      const message = JSON.stringify([0, id, `WebDriver:${name}`, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await command('NewSession', { capabilities: {} });
  return engine(command, child);
}

/** Where WebDriver has each command. */
const PATHS: Record<string, readonly [method: string, path: string]> = {
  Navigate: ['POST', 'url'],
  ExecuteScript: ['POST', 'execute/sync'],
  PerformActions: ['POST', 'actions'],
  GetWindowHandles: ['GET', 'window/handles'],
  SwitchToWindow: ['POST', 'window'],
  CloseWindow: ['DELETE', 'window'],
  TakeScreenshot: ['GET', 'screenshot'],
  DeleteSession: ['DELETE', ''],
};

/** WebKitGTK by its driver. It needs a display: `xvfb-run` gives one where there is none. */
export async function startWebKit({ scripts = true } = {}): Promise<Engine> {
  const port = await freePort();
  const driver = [installed.webkit ?? '', `--port=${port}`];
  const [file, ...args] = process.env['DISPLAY'] ? driver : ['xvfb-run', '-a', ...driver];
  const child = spawn(file!, args, { stdio: 'ignore' });
  const call = async (method: string, url: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${url}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const browser = {
    binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])],
  };
  const { sessionId } = (await patiently(() =>
    call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } }),
  )) as { sessionId: string };
  const command: Command = (name, parameters = {}) => {
    const [method, where] = PATHS[name]!;
    return call(method, `/session/${sessionId}${where ? `/${where}` : ''}`, method === 'POST' ? parameters : undefined);
  };
  return engine(command, child);
}
