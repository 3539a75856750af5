#!/usr/bin/env node
/**
 * Prints the handouts: dist/handouts/{slides,notes,two,leave-behind}-{a4,letter}.pdf, tagged and with bookmarks, by an
 * installed Chrome, Chromium or Edge. Ends with 1, and says how to get one, where there is none.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { chromium } from 'playwright';
import { findBrowser, FLAGS } from './browser.mjs';

const LAYOUTS = ['slides', 'notes', 'two', 'leave-behind'];
const PAPERS = ['a4', 'letter'];
const ROOT = path.dirname(import.meta.dirname);
const FOLDER = path.join(ROOT, 'dist', 'handouts');

const executablePath = findBrowser();
if (!executablePath) {
  console.error(
    'No browser to print with: install Chrome, Chromium or Edge (Debian: apt-get install chromium), or set CHROME_PATH',
  );
  process.exit(1);
}
await mkdir(FOLDER, { recursive: true });
const began = performance.now();
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const deck = pathToFileURL(path.join(ROOT, 'dist', 'briefing.html')).href;
  /**
   * @param {string} layout
   * @param {string} paper
   */
  const print = async (layout, paper) => {
    const file = path.join(FOLDER, `${layout}-${paper}.pdf`);
    const page = await browser.newPage();
    await page.goto(`${deck}?print=${layout}&paper=${paper}`);
    await page.waitForSelector('.reveal[data-ready]');
    await page.evaluate(() => document.fonts.ready);
    const loose = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
    // Chromium writes each tag as an object of its own; packed, they are a third of that.
    const pdf = await PDFDocument.load(loose, { updateMetadata: false });
    const packed = await pdf.save({ useObjectStreams: true });
    await writeFile(file, packed);
    console.log(`${path.relative(process.cwd(), file)}  ${Math.round(packed.length / 1000)} kB`);
  };
  for (const layout of LAYOUTS) await Promise.all(PAPERS.map((paper) => print(layout, paper)));
} finally {
  await browser.close();
}
console.log(`in ${((performance.now() - began) / 1000).toFixed(1)} s`);
