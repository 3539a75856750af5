/** The handouts, as they are printed. */
import type { Page } from 'playwright';
import { sheetFaults } from '../../build/looking/sheet-faults.js';

export const LAYOUTS = ['slides', 'notes', 'two', 'leave-behind'] as const;
export const PAPERS = ['a4', 'letter'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Of a page that is open at the address of its handout. Letters may be small in two pictures to a sheet. */
export async function faultsOfSheets(page: Page, layout: Layout): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(sheetFaults, layout === 'two' ? 0 : 7.5);
  await page.emulateMedia({ media: null });
  return faults;
}
