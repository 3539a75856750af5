/** What broke decks on the day, each as it was met: the input, and what is right. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Claim } from '../../../model/claim.js';
import { deck } from '../../../slides/index.js';
import { BRIEFING, goTo, browser, openDeck, stateOf, statesIn } from '../../e2e/deck-page.js';
import { wordFaults } from '../../e2e/word-faults.js';

const AUDIENCE = path.resolve('dist/briefing-audience.html');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wild-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function at(hash: string, options: Parameters<typeof openDeck>[0] = {}): Promise<Page> {
  const { page } = await openDeck({ hash, ...options });
  return page;
}
/** Fires a key as another keyboard would. */
const press = (page: Page, init: { key: string; code: string; repeat?: boolean }): Promise<boolean> =>
  page.evaluate(
    (event) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...event }),
      ),
    init,
  );
const isBlack = (page: Page) => page.locator('.reveal.paused').count();
const message = (page: Page) => page.locator('.message').textContent({ timeout: 2000 });

describe('keys', () => {
  test('of a Ukrainian keyboard mean what their places mean', async () => {
    const page = await at('#/when/2');
    await press(page, { key: 'и', code: 'KeyB' });
    expect(await isBlack(page)).toBe(1);
    await press(page, { key: 'ю', code: 'Period' });
    expect(await isBlack(page)).toBe(0);
    await press(page, { key: 'щ', code: 'KeyO' });
    await expect.poll(() => page.locator('.reveal.overview').count()).toBe(1);
  });

  test('that are held do once what is no step', async () => {
    const page = await at('#/when/2');
    await press(page, { key: 'b', code: 'KeyB' });
    for (let i = 0; i < 5; i++) await press(page, { key: 'b', code: 'KeyB', repeat: true });
    expect(await isBlack(page)).toBe(1);
    await press(page, { key: 'b', code: 'KeyB' });
    await press(page, { key: 'ArrowRight', code: 'ArrowRight', repeat: true });
    expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
  });

  test('with Shift go by pages, complete', async () => {
    const page = await at('#/when/2');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await stateOf(page)).toEqual({ id: 'words', part: 3 });
    await page.keyboard.press('Shift+PageDown');
    expect(await stateOf(page)).toEqual({ id: 'freeze', part: 4 });
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await stateOf(page)).toEqual({ id: 'words', part: 3 });
    await page.keyboard.press('?');
    await expect.poll(() => page.locator('stage-controls table').first().innerText()).toContain('Next page, complete');
  });

  test('that are typed into a dialog’s field are no commands', async () => {
    const page = await at('#/when/2');
    await page.keyboard.press('p');
    const field = page.locator('print-dialog input:not([type])').first();
    await field.fill('');
    await field.pressSequentially('Sophie?');
    expect(await field.inputValue()).toBe('Sophie?');
    expect(await page.locator('stage-controls dialog').isVisible()).toBe(false);
  });

  test('belong to an input method while it composes', async () => {
    const page = await at('');
    const field = page.locator('#title input[name=presenter]');
    await field.focus();
    const left = await field.evaluate((input) => {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
      );
      return (input.getRootNode() as ShadowRoot).activeElement !== input;
    });
    expect(left).toBe(false);
  });
});

describe('an address', () => {
  test.each([
    ['#/Paradox', { id: 'paradox', part: 5 }],
    ['#paradox', { id: 'paradox', part: 5 }],
    ['#paradox/3/', { id: 'paradox', part: 3 }],
    ['#/PARADOX/3', { id: 'paradox', part: 3 }],
    ['#read-paradox', { id: 'paradox', part: 5 }],
    ['#/16', { id: 'paradox', part: 5 }],
    ['#/b2', { id: 'claims', part: 1 }],
  ])('that can be understood is: %s', async (hash, state) => {
    expect(await stateOf(await at(hash))).toEqual(state);
  });

  test('that cannot leaves the talk where it is, and says so', async () => {
    const page = await at('#/when/2');
    await page.evaluate(() => (location.hash = '#/nowhere'));
    expect(await message(page)).toContain('“nowhere”');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await expect.poll(() => page.url()).toMatch(/#\/when\/2$/);
    await page.goto(`${pathToFileURL(BRIEFING).href}?new#/%E0%A4%A`);
    await page.waitForSelector('.reveal[data-ready]');
    expect((await stateOf(page)).id).toBe('title');
    expect(await message(page)).toContain('This deck has no page');
  });

  test('is right as soon as the page is', async () => {
    const page = await at('#/when/2');
    // Heard after the deck has heard it, of the very same press.
    await page.evaluate(() => addEventListener('keydown', () => (document.body.dataset['seen'] = location.hash)));
    await page.keyboard.press('PageDown');
    const hash = await page.evaluate(() => document.body.dataset['seen']);
    expect(hash).toBe('#/when/3');
  });

  test('changed by hand while one reads brings its section to the top', async () => {
    const page = await at('', { width: 390, height: 844 });
    await page.evaluate(() => (location.hash = '#/options'));
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#read-options')!.getBoundingClientRect().top))
      .toBeLessThan(80);
    await page.evaluate(() => (location.hash = '#nowhere'));
    expect(await message(page)).toContain('“nowhere”');
  });
});

describe('a copy that the browser has saved is the deck again', () => {
  /** What a browser writes: the elements that are there, without shadow roots. */
  const save = async (page: Page, name: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`);
    return file;
  };
  const works = async (file: string): Promise<void> => {
    const { page, messages } = await openDeck({ file, hash: '#/when/2' });
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await page.keyboard.press('PageDown');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
    expect(await page.locator('.slides section:not(.stack)').count()).toBe(deck.run.length + deck.backup.length);
    expect(await page.locator('stage-controls').count()).toBe(1);
    await page.keyboard.press('r');
    await expect.poll(() => page.locator('#read-when').count()).toBe(1);
    expect(await page.locator('.document h1:visible').count()).toBe(1);
    await page.keyboard.press('r');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.paper').count()).toBe(deck.run.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(messages).toEqual([]);
  };

  test.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['the stage', BRIEFING, () => Promise.resolve()],
    ['a black screen', BRIEFING, (page) => page.keyboard.press('b')],
    ['the overview', BRIEFING, (page) => page.keyboard.press('o')],
    ['the list of keys', BRIEFING, (page) => page.keyboard.press('?')],
    ['the document', BRIEFING, (page) => page.keyboard.press('r')],
    [
      'a page prepared for the printer',
      BRIEFING,
      (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
    ],
    ['the audience’s edition', AUDIENCE, () => Promise.resolve()],
  ])('from %s', async (name, file, turn) => {
    const page = await at('#/paradox/3', { file });
    await turn(page);
    await works(await save(page, `${name.replace(/\W/g, '-')}.html`));
  });

  test('saved twice', async () => {
    const page = await at('#/paradox/3');
    await page.keyboard.press('r');
    const second = await at('', { file: await save(page, 'once.html') });
    await works(await save(second, 'twice.html'));
  });

  test.each(['PageDown', 'r'])('and reads where scripts are off (saved after %s)', async (key) => {
    const page = await at('#/paradox/3');
    await page.keyboard.press(key);
    const file = await save(page, `quiet-${key}.html`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await context.newPage();
    onTestFinished(() => quiet.context().close());
    await quiet.goto(pathToFileURL(file).href);
    expect(await quiet.locator('h1:visible').count()).toBe(1);
    expect(await quiet.locator('section:visible').count()).toBeGreaterThan(deck.run.length);
  });
});

test('a page that the browser has translated still steps, in both windows', async () => {
  const page = await at('#/when/1');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker');
  const translate = (window: Page) =>
    window.evaluate(() => {
      const walk = (root: Node): void => {
        const texts: Text[] = [];
        const each = (node: Node): void => {
          if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style, script'))
            texts.push(node);
          if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
          node.childNodes.forEach(each);
        };
        root.childNodes.forEach(each);
        for (const text of texts) {
          const font = text.ownerDocument.createElement('font');
          font.textContent = `Ü${text.data}`;
          text.replaceWith(font);
        }
      };
      walk(document.body);
    });
  await translate(page);
  await translate(speaker);
  await page.keyboard.press('PageDown');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  await expect.poll(() => speaker.locator('.now > h2').innerText()).toContain('part 2 of 4');
  expect(await speaker.locator('.present').innerText()).toBe(deck.run.find(({ id }) => id === 'when')!.notes.say[1]);
  await page.keyboard.press('PageDown');
  expect(await page.locator('#when part-pips').evaluate((pips) => pips.shadowRoot!.textContent)).toContain(
    'part 3 of 4',
  );
  expect(await speaker.evaluate(() => document.documentElement.translate)).toBe(false);
});

describe('full screen', () => {
  test('that a second window has ended is told to the speaker, and one click in the room brings it back', async () => {
    const page = await at('#/when/1');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForSelector('.speaker');
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen()); // as a browser on a desk does
    await expect.poll(() => speaker.locator('.notice').innerText()).toContain('Click once in the room’s window');
    await page.bringToFront();
    await page.mouse.click(640, 600);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect.poll(() => speaker.locator('.notice').count()).toBe(0);
  });

  test('that is refused to the second window is told there', async () => {
    const page = await at('#/when/1');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForSelector('.speaker');
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
    });
    await speaker.keyboard.press('f');
    await expect.poll(() => speaker.locator('.notice').innerText()).toContain('press F there');
  });

  test('that is refused in the room is told there', async () => {
    const page = await at('#/when/1');
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
    });
    await page.keyboard.press('f');
    expect(await message(page)).toContain('refuses full screen');
  });

  test('that one has left oneself is not asked for again', async () => {
    const page = await at('#/when/1');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.mouse.click(640, 600);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });
});

test.each(['paper', 'dark', 'contrast'])('a browser that darkens pages leaves the theme “%s” alone', async (theme) => {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  onTestFinished(() => page.context().close());
  await (await context.newCDPSession(page)).send('Emulation.setAutoDarkModeOverride', { enabled: true });
  await page.goto(`${pathToFileURL(BRIEFING).href}#/when/1`);
  await page.waitForSelector('.reveal[data-ready]');
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  const shot = (await page.screenshot({ clip: { x: 2, y: 2, width: 4, height: 4 } })).toString('base64');
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.drawImage(image, 0, 0);
    return [...pen.getImageData(1, 1, 1, 1).data].slice(0, 3);
  }, shot);
  expect(drawn).toEqual({ paper: [251, 248, 241], dark: [15, 22, 34], contrast: [255, 255, 255] }[theme]);
});

describe('without our fonts', () => {
  /** The system's faces that stand in: those that a machine has beside each other, and that this one has are tried. */
  const STAND_INS = [
    ['Georgia', 'Segoe'],
    ['Times', 'Arial'],
    ['Times', 'Roboto'],
    ['DejaVu', 'DejaVu'],
  ] as const;
  test('every part of every page stands, in whatever faces the system has', async () => {
    const page = await at('');
    await page.evaluate(() => {
      const style = document.head.querySelector('style')!;
      style.textContent = style.textContent.replace(/@font-face\{[^}]*url\(data:[^}]*\}/g, '');
    });
    const tried: string[] = [];
    for (const [serif, sans] of STAND_INS) {
      const there = await page.evaluate(
        async (names) => {
          const faces = [...document.fonts].filter(({ family }) => names.includes(family.replaceAll('"', '')));
          const loads = await Promise.allSettled(faces.map((face) => face.load()));
          return faces.length > 0 && loads.every(({ status }) => status === 'fulfilled');
        },
        [`${serif} as Serif`, `${serif} as Italic`, `${sans} as Sans`],
      );
      if (!there) continue;
      tried.push(`${serif} and ${sans}`);
      await page.evaluate(
        ([display, italic, plain]) => {
          const { style } = document.documentElement;
          style.setProperty('--f-display', `'${display}'`);
          style.setProperty('--f-italic', `'${italic}'`);
          style.setProperty('--f-sans', `'${plain}'`);
        },
        [`${serif} as Serif`, `${serif} as Italic`, `${sans} as Sans`] as const,
      );
      const found: Record<string, readonly string[]> = {};
      for (const state of await statesIn(page)) {
        await goTo(page, state);
        const faults = await wordFaults(page);
        if (faults.length) found[`${serif}, ${sans}: ${state.id}/${state.part}`] = faults;
      }
      expect(found).toEqual({});
    }
    expect(tried.length).toBeGreaterThan(0);
  });

  test('and by none but generic families it is read without a word lost', async () => {
    const page = await at('#/when/4');
    await page.evaluate(() => {
      const style = document.querySelector('style')!;
      style.textContent = style.textContent.replace(/@font-face\{[^}]*\}/g, '');
    });
    expect(
      await page
        .locator('#when stance-lanes')
        .evaluate((tree) => getComputedStyle(tree.shadowRoot!.querySelector('.stage')!).fontFamily),
    ).toMatch(/serif/);
  });
});

describe('a finger', () => {
  const touch = async (
    page: Page,
  ): Promise<{ swipe: (x: number, to: number, y?: number) => Promise<void>; cdp: CDPSession }> => {
    const cdp = await page.context().newCDPSession(page);
    const point = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y = 300) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    return {
      cdp,
      swipe: async (x, to, y = 300) => {
        await point('touchStart', x, y);
        for (let i = 1; i <= 4; i++) await point('touchMove', x + ((to - x) * i) / 4, y);
        await point('touchEnd');
        await page.waitForTimeout(50);
      },
    };
  };
  const touched = async (hash: string): Promise<Page> => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    onTestFinished(() => page.context().close());
    await page.goto(pathToFileURL(BRIEFING).href + hash);
    await page.waitForSelector('.reveal[data-ready]');
    return page;
  };

  test('that swipes on a black screen brings the page back first', async () => {
    const page = await touched('#/when/2');
    const { swipe } = await touch(page);
    await page.keyboard.press('b');
    await swipe(900, 400);
    expect(await isBlack(page)).toBe(0);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
    await swipe(900, 400);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
    await swipe(400, 900);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  });

  test('that moves a page pinched larger turns none', async () => {
    const page = await touched('#/when/2');
    const { swipe, cdp } = await touch(page);
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 4 });
    await swipe(900, 400);
    expect(await stateOf(page)).toEqual({ id: 'when', part: 2 });
  });

  test('that flicks through the list of claims stays there', async () => {
    const page = await touched('#/claims');
    const { swipe } = await touch(page);
    await swipe(900, 300, 400);
    expect((await stateOf(page)).id).toBe('claims');
  });
});

describe('in the sandbox of a mail preview', () => {
  const framed = async (sandbox: string | undefined, width = '1280px'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1300, height: 760 } });
    onTestFinished(() => page.context().close());
    const html = await readFile(BRIEFING, 'utf8');
    await page.setContent('<p>The mail</p>');
    await page.evaluate(
      async ([source, value, wide]) => {
        const frame = document.createElement('iframe');
        if (value !== undefined) frame.setAttribute('sandbox', value);
        frame.style.cssText = `width:${wide};height:720px;border:0`;
        frame.srcdoc = source;
        const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
        document.body.append(frame);
        await loaded;
      },
      [html, sandbox, width] as const,
    );
    return page;
  };

  test('without scripts, the contents lead to their sections, and not out of the mail', async () => {
    const page = await framed('');
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.locator('.contents label').nth(5).click();
    await page.waitForTimeout(300);
    expect(await frame.locator('h1').first().isVisible()).toBe(true);
    expect(frame.url()).toMatch(/^about:srcdoc/);
  });

  test('with scripts, a link on a slide leads to its page, and not out of the mail', async () => {
    const page = await framed('allow-scripts');
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('.reveal[data-ready]');
    await page.locator('iframe').click({ position: { x: 1100, y: 560 } });
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await frame.locator('#bottom-line').getByRole('link', { name: 'No substitute' }).click();
    const shown = () =>
      frame.evaluate(() => [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)?.id);
    await expect.poll(shown).toBe('no-substitute');
  });

  test('with scripts, it presents once the frame has been given its width', async () => {
    const page = await framed('allow-scripts', '0');
    const frame = (await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame())!;
    await page.locator('iframe').evaluate((element) => (element.style.width = '1280px'));
    await frame.waitForSelector('.reveal[data-ready]', { timeout: 10_000 });
    await page.locator('iframe').click({ position: { x: 1100, y: 560 } });
    await page.keyboard.press('ArrowRight');
    expect(await frame.locator('#bottom-line').isVisible()).toBe(true);
  });

  test('with scripts but without forms or modal windows, its buttons work, and a print that is refused says so', async () => {
    const page = await framed('allow-scripts');
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('.reveal[data-ready]');
    await page.locator('iframe').click({ position: { x: 1100, y: 560 } });
    await page.keyboard.press('?');
    await frame.getByRole('button', { name: 'Close' }).click();
    expect(await frame.locator('stage-controls dialog').isVisible()).toBe(false);
    await page.keyboard.press('p');
    await frame.locator('print-dialog').getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => frame.locator('.message').textContent()).toContain('Nothing could be printed');
    expect(await frame.locator('html').getAttribute('data-handout')).toBe(null);
    expect(await frame.locator('.paper').count()).toBe(0);
  });
});

test('printed from the speaker’s window, the notes pages', async () => {
  const page = await at('#/when/2');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker');
  await speaker.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await speaker.locator('.paper').count()).toBe(deck.run.length);
  await speaker.emulateMedia({ media: 'print' });
  expect(await speaker.locator('.speaker').isVisible()).toBe(false);
  expect(await speaker.locator('.paper').nth(10).getByText(deck.run[10]!.notes.say[0]).isVisible()).toBe(true);
  expect(
    await speaker
      .locator('.paper stance-lanes')
      .evaluate((tree) => tree.shadowRoot!.querySelectorAll('[data-claim]').length),
  ).toBeGreaterThan(4);
  await speaker.evaluate(() => dispatchEvent(new Event('afterprint')));
  await speaker.emulateMedia({ media: 'screen' });
  expect(await speaker.locator('.speaker').isVisible()).toBe(true);
});

test('Back and Forward keep what a reload keeps: a backup page leads back to where the run was left', async () => {
  const page = await at('#/when/3');
  await page.keyboard.press('Shift+Digit4');
  expect((await stateOf(page)).id).toBe('likely-questions');
  await page.goto('about:blank');
  await page.goBack();
  await page.waitForSelector('.reveal[data-ready]');
  expect((await stateOf(page)).id).toBe('likely-questions');
  await page.keyboard.press('Escape');
  expect(await stateOf(page)).toEqual({ id: 'when', part: 3 });
});

test('and the document, where it was read', async () => {
  const page = await at('#/when/3');
  await page.keyboard.press('r');
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['view'])).toBe('document');
  await expect.poll(() => page.locator('#read-when').isVisible()).toBe(true);
});

describe('a presenter’s name', () => {
  test.each(['Олена Коваленко-Шевченко', 'Żółkiewska', 'Dr Maximiliane von Hohenberg-Löwenstein und zu Wertheim'])(
    'is shown whole, in letters of our face: %s',
    async (name) => {
      const page = await at('');
      await page.locator('#title input[name=presenter]').fill(name);
      await page.locator('#title input[name=presenter]').press('Enter');
      const shown = await page.locator('#title cover-page').evaluate((cover, wanted) => {
        const input = cover.shadowRoot!.querySelector<HTMLInputElement>('input[name=presenter]')!;
        const whole = input.parentElement!.querySelector<HTMLElement>('.whole');
        if (whole) return whole.textContent === wanted && whole.scrollWidth <= whole.clientWidth;
        return input.value === wanted && input.scrollWidth <= input.clientWidth;
      }, name);
      expect(shown).toBe(true);
      const faces = await page.evaluate((text) => document.fonts.check("16px 'Sans'", text), name);
      expect(faces).toBe(true);
      const pen = await page.evaluate((text) => {
        const context = document.createElement('canvas').getContext('2d')!;
        return [...new Set(text.replace(/[ -]/g, ''))].filter((letter) => {
          context.font = "100px 'Sans', monospace";
          const ours = context.measureText(letter).width;
          context.font = '100px monospace';
          return Math.abs(ours - context.measureText(letter).width) < 0.01;
        });
      }, name);
      expect(pen).toEqual([]);
    },
  );
});

describe('what is copied', () => {
  const copied = async (page: Page): Promise<string> => {
    // Listened for before the keys are pressed: they may overtake what is asked of the page.
    await page.evaluate(() => {
      const listen = (event: ClipboardEvent): void => {
        document.body.dataset['copied'] = event.clipboardData!.getData('text/plain');
      };
      document.addEventListener('copy', listen, { once: true });
    });
    await page.keyboard.press('Control+c');
    await page.waitForSelector('body[data-copied]');
    return (await page.locator('body').getAttribute('data-copied'))!;
  };
  test('of a claim is the claim, its mark and ¶ as one reads them', async () => {
    const page = await at('#/when/4');
    const text = await page.locator('#when stance-lanes').evaluate((tree) => {
      const claim = tree.shadowRoot!.querySelector('[data-claim="when/after"]')!;
      const selection = getSelection()!;
      selection.selectAllChildren(claim.parentElement!);
      return selection.toString();
    });
    expect(text).toContain('¶ 10');
    expect(text).not.toContain('paragraph');
  });

  test('of a whole slide is all of it', async () => {
    const page = await at('#/freeze/4');
    await page.keyboard.press('Control+a');
    const text = await copied(page);
    const freeze = deck.run.find(({ id }) => id === 'freeze')!;
    expect(text).toContain(freeze.title);
    for (const claim of Object.values<Claim>(freeze.claims))
      if (!freeze.evidence?.includes(claim)) expect(text.replace(/\s+/g, ' ')).toContain(claim.text);
    expect(text).toContain('¶ 14 judgement');
    expect(text).not.toMatch(/paragraph/);
  });
});

test('a search finds what a straight apostrophe, an accent or a capital asks for, in the register as in the speaker view', async () => {
  const page = await at('#/claims');
  const found = async (query: string): Promise<string> => {
    await page.locator('#claims input[type=search]').fill(query);
    return (await page.locator('#claims output').textContent())!;
  };
  expect(await found("NATO's")).toBe(await found('NATO’s'));
  expect(await found("NATO's")).toMatch(/^[1-9]\d* of/);
  expect(await found('élysée')).toBe(await found('ELYSEE'));
});

describe('a file that was cut short or changed', () => {
  const cutAt = (lengthOf: (built: string) => number) => (built: string) => built.slice(0, lengthOf(built) - 1000);
  const changedIn = (which: number) => (built: string) => {
    let script = 0;
    return built.replace(/<script[^>]*>/g, (tag) => (script++ === which ? `${tag}alert(1);` : tag));
  };
  /** Whether it says so, and whether an article can be read, of each damaged file; all at once, as it takes seconds to tell. */
  const told = async (damages: Record<string, (built: string) => string>): Promise<Record<string, object>> => {
    const built = await readFile(BRIEFING, 'utf8');
    const each = Object.entries(damages).map(async ([name, damage], i) => {
      const file = path.join(folder, `damaged-${i}.html`);
      await writeFile(file, damage(built));
      const page = await browser.newPage();
      onTestFinished(() => page.context().close());
      await page.goto(pathToFileURL(file).href);
      await page
        .getByText('This file does not present')
        .waitFor({ timeout: 15_000 })
        .catch(() => undefined);
      const says = await page.getByText('This file does not present').isVisible();
      return [name, { says, reads: await page.locator('#read-when').isVisible() }] as const;
    });
    return Object.fromEntries(await Promise.all(each));
  };

  test('says so, and what is left can be read', async () => {
    const damages = {
      'cut at its title': cutAt((built) => built.indexOf('</h1>') + 1000),
      'cut in its article': cutAt((built) => built.indexOf('id="read-questions"')),
      'cut in its last script': cutAt((built) => built.lastIndexOf('</script>')),
      // Without the first script, which draws nothing, all is there but the first frame.
      'changed in its second script': changedIn(1),
      'changed in its third script': changedIn(2),
      'changed in its last script': changedIn(3),
      'changed in the tag of the speaker’s script': (built: string) =>
        built.replace('<script data-speaker="">', '<scr#pt data-speaker="">'),
    };
    expect(await told(damages)).toEqual(
      Object.fromEntries(
        Object.keys(damages).map((name) => [name, { says: true, reads: name !== 'cut at its title' }]),
      ),
    );
  });
  test('is none that is whole', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    onTestFinished(() => page.context().close());
    await page.goto(pathToFileURL(BRIEFING).href);
    await page.waitForTimeout(2200);
    expect(await page.getByText('This file does not present').isVisible()).toBe(false);
  });
});
