/** Real keys on a real display: what a keyboard sends, by the place of its keys, under the layouts of those who brief. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, FLAGS } from '../../../build/browser.mjs';
import { BRIEFING, stateOf } from '../../e2e/deck-page.js';
import { ALL_ENGINES } from './engines.js';

/** Keycodes of an X keyboard, by what stands there on a Latin one. */
const KEY = {
  b: 56,
  s: 39,
  o: 32,
  r: 27,
  p: 33,
  t: 28,
  z: 52,
  w: 25,
  f: 41,
  '.': 60,
  1: 10,
  7: 16,
  m: 58,
  shift: 50,
} as const;

describe.runIf(ALL_ENGINES).each(['us', 'ua', 'ru', 'fr', 'gr'])('on a keyboard set to “%s”', (layout) => {
  let display: ChildProcess;
  let browser: Browser;
  let page: Page;
  const env = { ...process.env, DISPLAY: '' };
  const x = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });

  beforeAll(async () => {
    // The display tells its number once it is there.
    display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x800x24', '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((done) =>
      display.stdio[3]!.once('data', (data: Buffer) => done(data.toString().trim())),
    );
    env.DISPLAY = `:${number}`;
    x('setxkbmap', '-layout', layout);
    expect(x('setxkbmap', '-query')).toMatch(new RegExp(`layout: +${layout}\\b`));
    browser = await chromium.launch({
      executablePath: findBrowser({ withWindows: true })!,
      headless: false,
      env,
      args: [...FLAGS, '--window-size=1280,760', '--window-position=0,0', '--no-first-run'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    display?.kill();
  });
  afterEach(() => page.context().close());

  const open = async (hash: string): Promise<void> => {
    page = await (await browser.newContext({ viewport: null, reducedMotion: 'reduce' })).newPage();
    await page.goto(pathToFileURL(BRIEFING).href + hash);
    await page.waitForSelector('.reveal[data-ready]');
    await giveKeysTo(page, '--class', 'chrom');
  };
  /**
   * Without a window manager nobody gives a window the keys, and a new one takes a while until it hears them: Shift,
   * which does nothing by itself, is pressed until it does.
   * @param named how xdotool finds the window; of several, the last
   */
  const giveKeysTo = async (view: Page, ...named: readonly string[]): Promise<void> => {
    const hears = await view.evaluateHandle(() => {
      const heard = { any: false };
      addEventListener('keydown', () => (heard.any = true), { capture: true, once: true });
      return heard;
    });
    const listen = async (): Promise<boolean> => {
      const [window] = x('xdotool', 'search', '--sync', '--onlyvisible', ...named)
        .trim()
        .split('\n')
        .slice(-1);
      x('xdotool', 'windowfocus', '--sync', window!);
      await press(KEY.shift);
      return hears.evaluate(({ any }) => any);
    };
    await expect.poll(listen, { timeout: 20_000 }).toBe(true);
  };
  const press = async (...codes: readonly number[]): Promise<void> => {
    for (const code of codes) x('xdotool', 'keydown', `${code}`);
    for (const code of [...codes].reverse()) x('xdotool', 'keyup', `${code}`);
    await page.waitForTimeout(60);
  };
  const black = () => page.locator('.reveal.paused').count();

  test('the keys of the room do what their places say', async () => {
    await open('#/when/2');
    await press(KEY.b);
    await expect.poll(black).toBe(1);
    await press(KEY['.']);
    await expect.poll(black).toBe(0);
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await press(KEY.t);
    await expect.poll(theme).toBe('dark');
    await press(KEY.o);
    await expect.poll(() => page.locator('.reveal.overview').count()).toBe(1);
    await press(KEY.o);
    await expect.poll(() => page.locator('.reveal.overview').count()).toBe(0);
    await press(KEY.r);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['view'])).toBe('document');
    await press(KEY.r);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['view'])).toBe('stage');
    await press(KEY.p);
    await expect.poll(() => page.locator('print-dialog dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await press(KEY.f);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await press(KEY.f);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });

  test('digits go to steps, and a clicker’s full stop blacks the screen', async () => {
    await open('#/when/2');
    await press(...(layout === 'fr' ? [KEY.shift, KEY[1]] : [KEY[1]]));
    await expect.poll(async () => (await stateOf(page)).id).toBe('open-door');
    await press(KEY['.']);
    await expect.poll(black).toBe(1);
  });

  test('the question mark lists the keys, wherever it is written', async () => {
    await open('#/when/2');
    const place: Record<string, readonly number[]> = {
      us: [KEY.shift, 61],
      ua: [KEY.shift, KEY[7]],
      ru: [KEY.shift, KEY[7]],
      fr: [KEY.shift, KEY.m],
      gr: [KEY.shift, 61],
    };
    await press(...place[layout]!);
    await expect.poll(() => page.locator('stage-controls dialog').isVisible()).toBe(true);
  });

  test('and so do those of the speaker view', async () => {
    await open('#/when/2');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), press(KEY.s)]);
    await speaker.waitForSelector('.speaker');
    await giveKeysTo(speaker, '--name', 'Speaker view');
    await press(KEY.b);
    await expect.poll(black).toBe(1);
    // A French keyboard writes it elsewhere, and it goes by what is written.
    await press(layout === 'fr' ? KEY.w : KEY.z);
    await expect.poll(() => page.locator('.held').isVisible()).toBe(true);
  });
});
