#!/usr/bin/env node
/**
 * Performance as a ratio: this deck beside a plain reveal.js deck that says the same, made of this file’s own document:
 * its text, figures, faces and styles, in a slide for each page with as many fragments, and reveal.js with its notes
 * plugin. Same browser, same run, at the deck's own length and at 100 and 500 slides, which are the same ones said over
 * again. Prints a table; exits 1 where a ratio is over its bar, where the speaker view takes over 300 ms to open or a step
 * shows a frame later there, where anything grows with steps, or where a save takes too long to build.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright';
import { findBrowser, FLAGS } from '../../build/browser.mjs';
import { manySlides } from './many-slides.mjs';
import { soak } from './soak.mjs';

const ROUNDS = { own: 15, long: 5 };
/** Slides in the run. */
const LENGTHS = [100, 500];
const BRIEFING = path.resolve('dist/briefing.html');

/** The document’s sections and styles as they stand in the file, and the parts of each page. */
async function readPages(browser, url) {
  const silent = await browser.newContext({ javaScriptEnabled: false });
  const document = await silent.newPage();
  await document.goto(url);
  const sections = await document
    .locator('.document > section')
    .evaluateAll((found) => found.map(({ id, innerHTML }) => ({ id: id.replace('read-', ''), innerHTML })));
  const style = await document.locator('head style:not([data-speaker])').evaluate(({ textContent }) => textContent);
  const header = await document.locator('.document > header').evaluate(({ outerHTML }) => outerHTML);
  await silent.close();
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('.reveal[data-ready]');
  const parts = await page
    .locator('.slides section:not(.stack)')
    .evaluateAll((found) =>
      found.map((section) => [section.id, section.querySelectorAll(':scope > .fragment').length + 1]),
    );
  await page.close();
  return { sections, style, header, parts: new Map(parts) };
}

/** The same pages over again, until there are so many. */
const repeated = ({ sections, ...others }, count) => ({
  sections: Array.from({ length: count }, (_, i) => sections[i % sections.length]),
  ...others,
});

/** One file, as reveal.js’s own demo is made. */
async function plainDeck({ sections, style, parts }) {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import Reveal from 'reveal.js'; import Notes from 'reveal.js/plugin/notes';
        import 'reveal.js/reset.css'; import 'reveal.js/reveal.css';
        window.deck = new Reveal({ hash: true, transition: 'none', plugins: [Notes] });
        window.deck.initialize().then(() => (document.querySelector('.reveal').dataset.ready = ''));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text;
  const slides = sections
    .map(
      ({ id, innerHTML }) =>
        `<section><div class="document">${innerHTML}</div>${'<i class="fragment"></i>'.repeat(parts.get(id) - 1)}</section>`,
    )
    .join('');
  const shown = '.slides .document{display:block}'; // elsewhere it is hidden while the deck is presented
  return `<!doctype html><html data-view="stage"><meta charset="utf-8"><style>${style}${text('.css')}${shown}</style><div class="reveal"><div class="slides">${slides}</div></div><script type="module">${text('.js').replaceAll('</script', '\\x3C/script')}</script>`;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from the start of the load to the first paint and to the first slide that can be stepped; of one step. */
async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.reveal[data-ready]')) return;
      observer.disconnect();
      // Usable is what can be stepped and seen: the frame that shows it has been handed over.
      requestAnimationFrame(() => setTimeout(() => (window.readyAt = performance.now())));
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] }); // childList would tell of every node parsed
  });
  await page.goto(url);
  await page.waitForFunction(() => window.readyAt && performance.getEntriesByName('first-contentful-paint').length > 0);
  const ready = await page.evaluate(() => window.readyAt);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  await page.waitForTimeout(400);
  const steps = await page.evaluate(async () => {
    const press = () =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }));
    const sums = { call: 0, shown: 0 };
    const STEPS = 60;
    for (let i = 0; i < STEPS; i++) {
      const began = performance.now();
      if (window.deck) window.deck.next();
      else press();
      sums.call += performance.now() - began;
      for (let turn = 0; turn < 4; turn++) await null; // Lit draws in microtasks
      document.body.getBoundingClientRect(); // and the browser lays out
      sums.shown += performance.now() - began;
      await new Promise((done) => setTimeout(done, 25)); // a press comes when the last is done, and idle work too
    }
    return { call: sums.call / STEPS, shown: sums.shown / STEPS };
  });
  await context.close();
  return { ready, painted, ...steps };
}

/** The same for a deck of its own window. */
async function stepsApartIn(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const room = await context.newPage();
  await room.goto(url);
  await room.waitForSelector('.reveal[data-ready]');
  const [speaker] = await Promise.all([context.waitForEvent('page'), room.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker');
  await room.waitForTimeout(2000); // every page has been drawn
  const apart = await stepsApart(room, speaker);
  await context.close();
  return apart;
}

/** Milliseconds between a step's being drawn in the room and in the speaker's window; median. */
async function stepsApart(room, speaker) {
  // The first change after a press is the step; neighbours of the page are marked later, unseen.
  const watch = (page, selector) =>
    page.evaluate((watched) => {
      new MutationObserver(() => (window.drawnAt ??= performance.timeOrigin + performance.now())).observe(
        document.querySelector(watched),
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
    }, selector);
  await watch(room, '.slides');
  await watch(speaker, '.speaker .words');
  const found = [];
  for (let i = 0; i < 30; i++) {
    await Promise.all([room, speaker].map((page) => page.evaluate(() => (window.drawnAt = undefined))));
    await room.keyboard.press('ArrowRight');
    await room.waitForTimeout(60);
    const [here, there] = await Promise.all([room, speaker].map((page) => page.evaluate(() => window.drawnAt)));
    found.push(here === undefined || there === undefined ? Infinity : Math.abs(here - there));
  }
  return median(found);
}

const OPENINGS = 7;
const MANY_STEPS = 2000;
/** Milliseconds, at 60 in a second. */
const FRAME = 1000 / 60;

/** Milliseconds until the speaker view is drawn, and how heap and nodes grow over many steps with it open, as ratios. */
async function measureSpeakerView(browser, url) {
  const opened = [];
  for (let i = 0; i < OPENINGS; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('.reveal[data-ready]');
    const began = performance.now();
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForSelector('.speaker');
    opened.push(performance.now() - began);
    if (i < OPENINGS - 1) {
      await context.close();
      continue;
    }
    const apart = await stepsApart(page, speaker);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const sizes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
    };
    const steps = (count) =>
      page.evaluate(async (times) => {
        const press = (key) => window.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
        for (let i = 0; i < times; i++) {
          press(Math.floor(i / 60) % 2 ? 'ArrowLeft' : 'ArrowRight');
          if (i % 10 === 0) await new Promise((done) => setTimeout(done));
        }
      }, count);
    await steps(1200); // every page has been drawn both ways, and what is kept for the next drawing is kept
    const before = await sizes();
    await steps(MANY_STEPS);
    const after = await sizes();
    await context.close();
    return { opens: median(opened), apart, heap: after.heap / before.heap, nodes: after.nodes / before.nodes };
  }
}

/** What is measured, with the bar at each length; a ratio over its bar fails the run. */
const MEASURES = [
  { key: 'painted', name: 'first paint: something to read', bars: { own: 0.8, 100: 0.8, 500: 0.8 } },
  { key: 'ready', name: 'first usable slide', bars: { own: 1, 100: 1, 500: 0.6 } },
  { key: 'call', name: 'next()', bars: { own: 1, 100: 1, 500: 0.5 } },
  { key: 'shown', name: 'next(), until drawn and laid out', bars: { own: 1.5, 100: 1.5, 500: 1 } }, // there a fragment brings nothing to draw
];

/** Milliseconds that making both files takes, as on a save: the second time, in a process that runs. */
async function rebuilt() {
  const { makePages } = await import('../../build/page.mjs');
  const both = async () => {
    const began = performance.now();
    await makePages();
    return performance.now() - began;
  };
  await both();
  return median([await both(), await both(), await both()]);
}
const REBUILT = 500;

const executablePath = findBrowser({ withWindows: true }); // a reader’s
const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: FLAGS });
/** Measures two files in turn, and prints and judges the ratios. */
async function compare(name, sides, rounds, bars) {
  const found = Object.fromEntries(
    Object.keys(sides).map((side) => [side, { painted: [], ready: [], call: [], shown: [] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const [side, url] of Object.entries(sides)) {
      const measured = await measure(browser, url);
      if (round === 0) continue; // the first warms the disk and the browser
      for (const { key } of MEASURES) found[side][key].push(measured[key]);
    }
  }
  const rows = MEASURES.map(({ key, name: what, bars: all }) => {
    const [ours, plain] = Object.keys(sides).map((side) => median(found[side][key]));
    return { what, ours, plain, ratio: ours / plain, bar: all[bars] };
  });
  console.log(`${name}, median of ${rounds} rounds`);
  console.table(
    rows.map(({ what, ours, plain, ratio, bar }) => ({
      what,
      'this deck, ms': ours.toFixed(1),
      'plain, ms': plain.toFixed(1),
      ratio: ratio.toFixed(2),
      bar,
    })),
  );
  if (rows.some(({ ratio, bar }) => ratio > bar)) process.exitCode = 1;
}

try {
  const ours = pathToFileURL(BRIEFING).href;
  const pages = await readPages(browser, ours);
  const plain = path.join(folder, 'plain.html');
  await writeFile(plain, await plainDeck(pages));
  await compare(
    `${pages.parts.size} pages, files of ${(await readFile(BRIEFING)).length} and ${(await readFile(plain)).length} bytes`,
    { 'this deck': ours, 'plain reveal.js': pathToFileURL(plain).href },
    ROUNDS.own,
    'own',
  );
  for (const length of LENGTHS) {
    const long = { ours: path.join(folder, `ours-${length}.html`), plain: path.join(folder, `plain-${length}.html`) };
    const all = repeated(pages, length);
    await writeFile(long.ours, await manySlides(length, all));
    await writeFile(long.plain, await plainDeck(all));
    await compare(
      `${length} slides`,
      { 'this deck': pathToFileURL(long.ours).href, 'plain reveal.js': pathToFileURL(long.plain).href },
      ROUNDS.long,
      length,
    );
    const apart = await stepsApartIn(browser, pathToFileURL(long.ours).href);
    console.log(`${length} slides: a step is drawn in both windows ${apart.toFixed(1)} ms apart`);
    if (apart > FRAME) process.exitCode = 1;
  }
  const { opens, apart, heap, nodes } = await measureSpeakerView(browser, ours);
  console.log(
    `speaker view: opens in ${opens.toFixed(0)} ms (median of ${OPENINGS}); a step is drawn in both windows ${apart.toFixed(1)} ms apart; over ${MANY_STEPS} steps the heap is ${heap.toFixed(2)} and the nodes ${nodes.toFixed(2)} of before`,
  );
  const grown = await soak(browser, ours);
  console.log(
    `four hours of briefings: heap ${grown.heap.toFixed(2)}, nodes ${grown.nodes.toFixed(2)}, listeners ${grown.listeners.toFixed(2)} of before`,
  );
  if (Object.values(grown).some((ratio) => ratio > 1.1)) process.exitCode = 1;
  const save = await rebuilt();
  console.log(`a save is built, both files of it, in ${save.toFixed(0)} ms`);
  if (save > REBUILT) process.exitCode = 1;
  if (opens > 300 || apart > FRAME || heap > 1.1 || nodes > 1.1) process.exitCode = 1;
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
