/** axe-core, run in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it is now, a line each. */
export const violations = (page: Page): Promise<readonly string[]> => run(page, 'html', { runOnly: TAGS });

const ON_SHOW = '.slides section.present:not(.stack)';

/** What it finds wrong with the slide on show, its colours apart: ground-faults.ts looks at those, at every part. */
export const slideViolations = (page: Page): Promise<readonly string[]> =>
  run(page, ON_SHOW, { runOnly: TAGS, rules: { 'color-contrast': { enabled: false } } });

/** What it finds wrong with the colours of the slide on show: all that a theme changes. */
export const colourViolations = (page: Page): Promise<readonly string[]> =>
  run(page, ON_SHOW, { runOnly: { type: 'rule', values: ['color-contrast'] } });

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
