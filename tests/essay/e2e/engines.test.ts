/**
 * The built file in the other two engines, as Debian has them. They take long, so only `ENGINES=all` asks for them, as CI
 * does; then none may be missing.
 */
import { pathToFileURL } from 'node:url';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { BRIEFING, openDeck } from '../../e2e/deck-page.js';
import { ALL_ENGINES, KEY, startFirefox, startWebKit, type Engine } from './engines.js';
import { PDF, sheetsIn } from './pdf.js';
import { wordsOf } from './pdf-tools.js';

const FILE = pathToFileURL(BRIEFING).href;
const engines = [
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKitGTK', start: startWebKit },
] as const;

test.runIf(ALL_ENGINES)('Firefox prints as many sheets of each handout as Chromium', async () => {
  const firefox = await startFirefox();
  const sheets = async (layout: string, page: object, margin: object): Promise<number> => {
    await firefox.go(`${FILE}?print=${layout}`);
    await expect.poll(() => firefox.run('return !!document.querySelector(".reveal[data-ready]")')).toBe(true);
    return sheetsIn(Buffer.from(await firefox.pdf({ background: true, shrinkToFit: false, page, margin }), 'base64'));
  };
  const none = { top: 0, bottom: 0, left: 0, right: 0 };
  const upright = { width: 21, height: 29.7 };
  const found = {
    slides: await sheets('slides', { width: 29.7, height: 21 }, none),
    two: await sheets('two', upright, none),
    brief: await sheets('leave-behind', upright, none),
    notes: await sheets('notes', upright, { top: 1.2, bottom: 1.4, left: 0.6, right: 0.6 }),
  };
  await firefox.quit();
  const run = deck.run.length;
  expect(found).toEqual({ slides: run, two: Math.ceil(run / 2), brief: 2, notes: run });
});

/** What a text goes on with where it parts from another; nothing where they are the same. */
const parting = (text: string, other: string): string => {
  const place = text.split('').findIndex((letter, i) => letter !== other[i]);
  return text === other ? '' : `at ${place}: ${text.slice(place - 40, place + 80)}`;
};

/** Letters and digits without those that a ligature may hold, which Firefox writes without their letters. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]|[fijlt]/gu, '');

/** Of each page of a PDF, whatever breaks its lines. */
async function lettersOf(pdf: Buffer): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pdf-'));
  const file = path.join(folder, 'a.pdf');
  await writeFile(file, pdf);
  const pages = wordsOf(file).map(letters);
  await rm(folder, { recursive: true });
  return pages;
}
describe.runIf(ALL_ENGINES)('on paper', () => {
  const margin = { top: 1.2, bottom: 1.4, left: 0.6, right: 0.6 };
  const upright = { width: 21, height: 29.7 };

  test('Ctrl P gives the same pages in Firefox as in Chromium, word for word', async () => {
    const firefox = await startFirefox();
    await firefox.go(FILE);
    await expect.poll(() => firefox.run('return !!document.querySelector(".reveal[data-ready]")')).toBe(true);
    const theirs = await lettersOf(
      Buffer.from(await firefox.pdf({ background: true, shrinkToFit: false, page: upright, margin }), 'base64'),
    );
    await firefox.quit();
    const { page } = await openDeck();
    const ours = await lettersOf(await page.pdf(PDF));
    expect(theirs.length).toBe(ours.length);
    // Reading order is each engine's own: the letters are the same.
    const sorted = (text: string): string => [...text].sort().join('');
    expect(theirs.map(sorted)).toEqual(ours.map(sorted));
  });

  test('with scripts off Firefox prints every claim of the run', async () => {
    const firefox = await startFirefox({ scripts: false });
    await firefox.go(FILE);
    const pages = await lettersOf(
      Buffer.from(await firefox.pdf({ background: true, shrinkToFit: false, page: upright, margin }), 'base64'),
    );
    await firefox.quit();
    const text = pages.join('');
    const missing = deck.run.flatMap(({ claims }) =>
      Object.values(claims).flatMap((claim) => (text.includes(letters(claim.text)) ? [] : [claim.text])),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(engines)('in $name', ({ start }) => {
  let engine: Engine | undefined;
  afterEach(async () => {
    await engine?.quit();
    engine = undefined;
  });
  const ready = (it: Engine) =>
    expect.poll(() => it.run('return !!document.querySelector(".reveal[data-ready]")')).toBe(true);
  const shown = (it: Engine) =>
    it.run<string>(
      'const s = [...document.querySelectorAll(".slides section.present:not(.stack)")].at(-1); return s.id + "/" + s.querySelector("slide-frame").dataset.part',
    );
  const onScreen = (it: Engine) => it.run<string>('return document.querySelector(".now > h2")?.innerText ?? ""');

  test.runIf(ALL_ENGINES)(
    'a copy that the browser has saved is the deck again, from the stage and from the document',
    async () => {
      engine = await start();
      const it = engine;
      const folder = await mkdtemp(path.join(tmpdir(), 'saved-'));
      for (const key of [KEY.pageDown, 'r']) {
        await it.go(`${FILE}#/paradox/2`);
        await ready(it);
        await it.press(key);
        const file = path.join(folder, 'saved.html');
        await writeFile(file, `<!DOCTYPE html>\n${await it.run<string>('return document.documentElement.outerHTML')}`);
        await it.go(`${pathToFileURL(file).href}#/when/1`);
        await ready(it);
        await it.press(KEY.pageDown);
        expect(await shown(it)).toBe('when/2');
        await it.press('r');
        await expect
          .poll(() => it.run('return document.querySelectorAll(".document:not(.aside) h1, #read-when").length'))
          .toBe(2);
        await it.press('r');
      }
      await rm(folder, { recursive: true });
    },
  );

  test.runIf(ALL_ENGINES)(
    'the deck steps, and its speaker view opens, steps both ways, closes, opens again, and outlives a reload',
    async () => {
      engine = await start();
      const it = engine;
      await it.go(`${FILE}#/paradox/2`);
      await ready(it);
      const [room] = await it.windows();
      await it.press('s');
      await expect.poll(() => it.windows()).toHaveLength(2);
      const speaker = async () => {
        await it.use((await it.windows()).find((window) => window !== room)!);
      };
      await speaker();
      await expect.poll(() => onScreen(it)).toContain('page 16 of 19, part 2 of 5');
      await it.press(KEY.pageDown);
      await expect.poll(() => onScreen(it)).toContain('part 3 of 5');
      await it.use(room!);
      expect(await shown(it)).toBe('paradox/3');
      await it.press(KEY.pageUp);
      expect(await shown(it)).toBe('paradox/2');
      await speaker();
      await expect.poll(() => onScreen(it)).toContain('part 2 of 5');
      for (const jump of ['may not hold', 'even coalitions']) {
        for (const key of ['/', ...jump, KEY.enter]) await it.press(key);
        await expect.poll(() => onScreen(it)).toContain(jump === 'even coalitions' ? 'page 16' : 'page 13');
      }
      await it.press(KEY.pageUp); // a page that was searched for is shown complete
      await it.closeWindow();
      await it.use(room!);
      await it.press('s');
      await expect.poll(() => it.windows()).toHaveLength(2);
      await it.use(room!);
      await it.run('window.before = true; location.reload()');
      await expect.poll(() => it.run('return window.before === undefined').catch(() => false)).toBe(true);
      await ready(it);
      await it.press(KEY.right);
      await expect.poll(() => shown(it)).toBe('paradox/5');
      await expect.poll(async () => (await it.windows()).length).toBe(2);
      await speaker();
      await expect.poll(() => onScreen(it)).toContain('part 5 of 5');
    },
  );

  test.runIf(ALL_ENGINES)(
    'a copy that the deck saves carries what was filled in, and a copy of it is the same, byte for byte',
    async () => {
      engine = await start();
      const it = engine;
      const folder = await mkdtemp(path.join(tmpdir(), 'copies-'));
      /** What “Save a copy” would give to the disk. */
      const copyOf = async (file: string, institution?: string, button = '.main'): Promise<string> => {
        await it.go(file);
        await ready(it);
        // An address of the page that is open loads nothing anew: what was copied before would be taken for this one.
        await it.run(
          'window.copy = ""; URL.createObjectURL = (blob) => (blob.text().then((text) => (window.copy = text)), "blob:x")',
        );
        await it.press('d');
        await expect
          .poll(() =>
            it.run('return !!document.querySelector("briefing-details")?.shadowRoot.querySelector("dialog[open]")'),
          )
          .toBe(true);
        await it.run(`const { shadowRoot } = document.querySelector('briefing-details');
          const line = shadowRoot.querySelector('[name=institution]');
          if (${JSON.stringify(institution ?? '')}) {
            line.value = ${JSON.stringify(institution ?? '')};
            line.dispatchEvent(new Event('change'));
          }
          shadowRoot.querySelector('${button}').click();`);
        await expect.poll(() => it.run('return !!window.copy')).toBe(true);
        return it.run<string>('return window.copy');
      };
      expect(parting(await copyOf(FILE), await readFile(BRIEFING, 'utf8'))).toBe(''); // nothing is filled in
      const theirs = '.end button:nth-of-type(2)';
      expect(parting(await copyOf(FILE, '', theirs), await readFile('dist/briefing-audience.html', 'utf8'))).toBe('');
      const first = await copyOf(`${FILE}#/when/2`, 'Ministry of </script> Examples');
      const saved = path.join(folder, 'first.html');
      await writeFile(saved, first);
      expect(parting(await copyOf(`${pathToFileURL(saved).href}#/paradox/3`), first)).toBe('');
      await it.press('d');
      await it.press(KEY.pageDown);
      const standing =
        'return [...document.querySelectorAll(".slides section.present:not(.stack)")].at(-1).querySelector("slide-frame").standing';
      expect(await it.run(standing)).toEqual(['Ministry of </script> Examples']);
      await rm(folder, { recursive: true });
    },
  );

  test.runIf(ALL_ENGINES)('a blocked pop-up leaves the speaker view over the slides', async () => {
    engine = await start();
    await engine.go(`${FILE}#/paradox/2`);
    await ready(engine);
    await engine.run('window.open = () => null');
    await engine.press('s');
    await expect.poll(() => onScreen(engine!)).toContain('part 2 of 5');
    expect(await engine.run('return document.querySelector(".speaker .notice").innerText')).toContain('Allow pop-ups');
  });

  test.runIf(ALL_ENGINES)(
    'where scripts are blocked, every claim of the run can be read, and every figure is drawn',
    async () => {
      engine = await start();
      await engine.go('about:blank');
      const html = await readFile(BRIEFING, 'utf8');
      for (const width of [390, 768, 1280]) {
        const { text, undrawn } = await engine.run<{ text: string; undrawn: string[] }>(
          `return new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.sandbox = 'allow-same-origin'; // no scripts
          frame.style.cssText = 'position:fixed;inset:0;height:800px;width:${width}px';
          frame.srcdoc = ${JSON.stringify(html).replaceAll('</', '<\\/')};
          frame.onload = () => {
            const page = frame.contentDocument;
            // What is far down is drawn when it is scrolled to; here all of it is asked for at once.
            page.head.append(Object.assign(page.createElement('style'), { textContent: 'section { content-visibility: visible !important }' }));
            for (const fold of page.querySelectorAll('.fold')) fold.open = true; // as a reader does
            const seen = (svg) => svg.getBoundingClientRect().width > 100;
            const sections = [...page.querySelectorAll('.document > section')];
            done({
              text: page.body.innerText,
              undrawn: sections.filter((s) => s.querySelector('svg') && ![...s.querySelectorAll('svg')].some(seen)).map((s) => s.id),
            });
            frame.remove();
          };
          document.body.append(frame);
        })`,
        );
        const said = letters(text);
        const missing = deck.run.flatMap(({ claims }) =>
          Object.values(claims).flatMap((claim) => (said.includes(letters(claim.text)) ? [] : [claim.text])),
        );
        expect({ width, missing }).toEqual({ width, missing: [] });
        // On a narrow page a drawing that says nothing without its words stays away.
        if (width === 1280) expect(undrawn).toEqual([]);
      }
    },
  );

  test.runIf(ALL_ENGINES)('with scripts off it draws the document', async () => {
    engine = await start({ scripts: false });
    await engine.go(FILE);
    // Without scripts a page cannot be asked; its picture can be looked at, once it is painted. An empty one is a few kB.
    await expect
      .poll(async () => (await engine!.picture()).length, { timeout: 20_000, interval: 300 })
      .toBeGreaterThan(40_000);
  });
});
