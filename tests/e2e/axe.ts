/** axe-core, run in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looked at elsewhere, of every line at every part: see ground-faults.ts. */
const COLOURS_APART = { 'color-contrast': { enabled: false } };

/** What axe finds wrong on the page as it is now, a line each. */
export const violations = (page: Page): Promise<readonly string[]> => run(page, 'html', { runOnly: TAGS });

/** What it finds wrong with the page and the slide on show, colours apart. */
export const pageViolations = (page: Page): Promise<readonly string[]> =>
  run(page, 'html', { runOnly: TAGS, rules: COLOURS_APART });

/**
 * Takes the document out of a page that shows the stage. There it is hidden, and axe reports nothing of it, but reads all
 * of it each time, which takes ten times as long as the rest.
 */
export const withoutDocument = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('main.document')!.remove());

/** What it finds wrong with the slide on show alone, colours apart. */
export const slideViolations = (page: Page): Promise<readonly string[]> =>
  run(page, '.slides section.present:not(.stack)', { runOnly: TAGS, rules: COLOURS_APART });

async function run(page: Page, within: string, options: object): Promise<readonly string[]> {
  await page.evaluate((code) => {
    if (!('axe' in window)) (0, eval)(code);
  }, source);
  return page.evaluate(
    async ([context, asked]) => {
      const { axe } = window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } };
      const found = await axe.run(context, asked);
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`).join(' | ')}`,
      );
    },
    [within, options] as const,
  );
}
