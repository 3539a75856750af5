/** The handouts, as they are printed. */
import type { Page } from 'playwright';
import { sheetFaults } from '../../build/looking/sheet-faults.js';
import type { Paper } from '../../deck/handout/handout.js';
import type { Layout } from '../../deck/handout/handout-template.js';

export const PAPERS = ['a4', 'letter'] as const satisfies readonly Paper[];

/** Of a page that is open at the address of its handout. Letters may be small in two pictures to a sheet. */
export async function faultsOfSheets(page: Page, layout: Layout): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(sheetFaults, layout === 'two' ? 0 : 7.5);
  await page.emulateMedia({ media: null });
  return faults;
}
