/** Opens the built file as a reader does, from file://, and tells what it did that it should not. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser, FLAGS } from '../../build/browser.mjs';
import { deck } from '../../slides/index.js';

export const BRIEFING = path.resolve('dist/briefing.html');

export const launch = (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: run node build/browser.mjs');
  return chromium.launch({ executablePath, args: FLAGS });
};

export interface Watched {
  readonly page: Page;
  /** Requests for anything but the file itself. */
  readonly requests: string[];
  /** Console messages and uncaught errors. */
  readonly messages: string[];
  /** Gives the page back, for the next test. One that must not be shared, as it has scripts of its own, is closed. */
  readonly done: () => Promise<void>;
}

/** Pages given back, by browser: one that has shown the deck opens it again in a third of the time. */
const idle = new WeakMap<Browser, Page>();
const SAME_ORIGIN = pathToFileURL(path.resolve('.nvmrc')).href;

/** Leaves the deck, with nothing kept: no second window, nothing stored, no listener, no emulation. */
async function giveBack(browser: Browser, page: Page): Promise<void> {
  if (page.isClosed()) return;
  page.removeAllListeners();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.goto(SAME_ORIGIN); // where the deck’s storage is, but not the deck, which would write to it on leaving
  await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: 'reduce' });
  idle.set(browser, page);
}

async function pageOf(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const page = idle.get(browser);
  idle.delete(browser);
  if (!page || page.isClosed()) return browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  return page;
}

/** A window of the given size with the deck in it, ready to step; motion is off so that states can be read at once. */
export async function openDeck(
  browser: Browser,
  { width = 1280, height = 720, hash = '', file = BRIEFING } = {},
): Promise<Watched> {
  const page = await pageOf(browser, { width, height });
  const requests: string[] = [];
  const messages: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && url.split(/[?#]/)[0] !== own) requests.push(url);
  });
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(own + hash);
  await page.waitForSelector('.reveal[data-ready]');
  await page.evaluate(() => document.fonts.ready);
  return { page, requests, messages, done: () => giveBack(browser, page) };
}

export interface State {
  readonly id: string;
  readonly part: number;
}
/** Every page with its count of parts, in the order of the file. */
export const pagesIn = (page: Page): Promise<readonly { id: string; parts: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slides section:not(.stack)')].map((section) => ({
      id: section.id,
      parts: section.querySelectorAll(':scope > .fragment').length + 1,
    })),
  );

/** The page and part on show, read from what is drawn. */
export const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => {
    const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
    const frame = section.querySelector('slide-frame')!;
    return { id: section.id, part: Number((frame as HTMLElement).dataset['part']) };
  });

/** Goes there by the address, and waits until it is drawn. Throws where it is not within two seconds. */
export async function goTo(page: Page, { id, part }: State): Promise<void> {
  const there = await page.evaluate(
    async ([id, part]) => {
      const isThere = (): boolean => {
        const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1);
        return section?.id === id && section.querySelector<HTMLElement>('slide-frame')?.dataset['part'] === `${part}`;
      };
      location.hash = `#/${id}/${part}`;
      for (let frame = 0; frame < 120 && !isThere(); frame++) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame); // Lit draws in microtasks: a frame is after all of them
      return isThere();
    },
    [id, part] as const,
  );
  if (!there) throw new Error(`The address #/${id}/${part} did not lead there`);
}

/** Waits for what a press or a new size brings about. */
export const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Every page of the run, at every part. */
export const runStatesIn = async (page: Page): Promise<readonly State[]> =>
  (await statesIn(page)).filter(({ id }) => deck.run.some((slide) => slide.id === id));

/** Every page at every part. */
export const statesIn = async (page: Page): Promise<readonly State[]> =>
  (await pagesIn(page)).flatMap(({ id, parts }) => Array.from({ length: parts }, (_, i) => ({ id, part: i + 1 })));
