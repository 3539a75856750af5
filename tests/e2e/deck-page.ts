/** Opens the built file as a reader does, from file://, and tells what it did that it should not. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { findBrowser, FLAGS } from '../../build/browser.mjs';
import { deck } from '../../slides/index.js';

export const BRIEFING = path.resolve('dist/briefing.html');

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: run node build/browser.mjs');

/** One for all the files that a worker runs; it ends with the worker. */
export const browser = await chromium.launch({ executablePath, args: FLAGS });

export interface Watched {
  readonly page: Page;
  /** Requests for anything but the file itself. */
  readonly requests: string[];
  /** Console messages and uncaught errors. */
  readonly messages: string[];
}

const SAME_ORIGIN = pathToFileURL(path.resolve('.nvmrc')).href; // where the deck’s storage is, but not the deck
const context = await browser.newContext({ reducedMotion: 'reduce' });
/** Stays open, so that the process that has drawn one deck draws the next: a cold one takes twice the time. */
const keeper = await context.newPage();
await keeper.goto(SAME_ORIGIN);
/** Given back: one that has shown the deck opens it again in a third of the time. */
let idle: Page | undefined;

/** Leaves the deck, with nothing kept: no second window, nothing stored, no listener, no emulation. */
async function giveBack(page: Page): Promise<void> {
  for (const other of context.pages()) if (![page, keeper].includes(other)) await other.close();
  if (page.isClosed()) return void (await keeper.evaluate(() => (localStorage.clear(), sessionStorage.clear())));
  page.removeAllListeners();
  await page.goto(SAME_ORIGIN);
  await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  // The next deck may be drawn by another process, which hears of it a moment later.
  await keeper.waitForFunction(() => localStorage.length === 0, undefined, { timeout: 2000 }).catch(() => undefined);
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: 'reduce' });
  idle = page;
}

async function pageOf(viewport: { width: number; height: number }): Promise<Page> {
  const page = idle && !idle.isClosed() ? idle : await context.newPage();
  idle = undefined;
  await page.setViewportSize(viewport);
  return page;
}

/**
 * A window of the given size with the deck in it, ready to step or to read; motion is off so that states can be read at
 * once. `done` leaves it for the next, which a test that has given it scripts or emulations forestalls by closing it.
 */
export async function lendDeck({ width = 1280, height = 720, hash = '', file = BRIEFING } = {}): Promise<
  Watched & { readonly done: () => Promise<void> }
> {
  const page = await pageOf({ width, height });
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
  await page.waitForSelector('.reveal[data-ready], .bar');
  await page.evaluate(() => document.fonts.ready);
  return { page, requests, messages, done: () => giveBack(page) };
}

/** The same for as long as a test runs. */
export async function openDeck(options?: Parameters<typeof lendDeck>[0]): Promise<Watched> {
  const { done, ...watched } = await lendDeck(options);
  onTestFinished(done);
  return watched;
}

/** Opens the speaker view of a room, in its second window. */
export async function speakerOf(room: Page): Promise<Page> {
  const opened = room.waitForEvent('popup');
  await room.keyboard.press('s');
  const speaker = await opened;
  await speaker.waitForSelector('.present');
  return speaker;
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
