/** While writing: the page served on this machine, made anew with every save. */
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { makeGallery } from './gallery.mjs';
import { escapeHtml, makePages } from './page.mjs';
import { explain, sourceFiles, SOURCES } from './project.mjs';

/** Where the gallery is served. */
const GALLERY = '/gallery';

/**
 * A page that says what is wrong, where there is no other.
 * @param {unknown} error
 */
const mistakePage = (error) => `<pre>${escapeHtml(explain(error))}</pre>`;
/**
 * A message to the page, of what server-sent events call its type.
 * @param {'built' | 'mistake'} type
 * @param {string} [text]
 */
const message = (type, text = '') => `event: ${type}\ndata: ${JSON.stringify(text)}\n\n`;

/**
 * Serves the page on this machine, with a script of its own that reloads it after each build, and shows on it what the
 * build says, and words that have no room.
 */
export async function dev() {
  let page = '';
  let mistake = '';
  const listeners = new Set();
  const rebuild = async () => {
    try {
      const began = performance.now();
      page = (await makePages()).speaker;
      console.log(`built in ${Math.round(performance.now() - began)} ms`);
      mistake = '';
      for (const response of listeners) response.write(message('built'));
    } catch (error) {
      mistake = explain(error);
      console.error(mistake);
      page ||= mistakePage(error);
      for (const response of listeners) response.write(message('mistake', mistake));
    }
  };
  let building = rebuild(); // one after the other, so that the last save is the last to be shown
  await building;
  const { script } = await bundle(path.join('build', 'looking', 'dev-page.ts'));
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  // Folder by folder: on Linux, Node 20 loses sight of a file that an editor replaces when it watches recursively.
  const files = (await Promise.all(SOURCES.map(sourceFiles))).flat();
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    watch(folder, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (building = building.then(rebuild)), 50);
    });
  }
  const server = createServer(async (request, response) => {
    if (request.url === '/built') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      listeners.add(response);
      if (mistake) response.write(message('mistake', mistake));
      request.on('close', () => listeners.delete(response));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    // Made when it is asked for: most saves are of slides.
    const asked = request.url === GALLERY ? await makeGallery().catch(mistakePage) : page;
    response.end(asked.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') + `<script>${script}</script>`);
  });
  const port = Number(process.env.PORT ?? 8000);
  server.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
    console.error(
      code === 'EADDRINUSE' ? `Port ${port} is in use: end what uses it, or set PORT to another` : `No server: ${code}`,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const { port: own } = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.log(`http://127.0.0.1:${own} reloads on save; the gallery of figures is at ${GALLERY}; Ctrl+C ends it`);
  });
}
