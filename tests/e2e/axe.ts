/** axe-core, run in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    /** Undoes what `pageViolations` took out of the page. */
    putBack?: () => void;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looked at elsewhere, of every line at every part: see ground-faults.ts. */
const COLOURS_APART = { 'color-contrast': { enabled: false } };

/** What axe finds wrong on the page as it is now, a line each. */
export const violations = (page: Page): Promise<readonly string[]> => run(page, { runOnly: TAGS });

/**
 * What it finds wrong with the page and the slide on show, colours apart. What is hidden, the document and the other
 * slides, is taken out meanwhile: axe reports nothing of it, but reads all of it, which takes ten times as long.
 */
export async function pageViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const hidden = document.querySelectorAll('main.document, .slides section:not(.stack, .present)');
    const places = [...hidden].map((element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return () => place.replaceWith(element);
    });
    window.putBack = () => places.forEach((back) => back());
  });
  const found = await run(page, { runOnly: TAGS, rules: COLOURS_APART });
  await page.evaluate(() => window.putBack!());
  return found;
}

async function run(page: Page, options: object): Promise<readonly string[]> {
  await page.evaluate((code) => {
    if (!('axe' in window)) (0, eval)(code);
  }, source);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const found = await axe.run(asked);
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`).join(' | ')}`,
    );
  }, options);
}
