import { expect, test } from 'vitest';
import { openDeck } from './deck-page.js';
import { LAYOUTS } from '../../deck/handout/handout-template.js';
import { faultsOfSheets, PAPERS } from './sheets.js';

test.each(PAPERS.flatMap((paper) => LAYOUTS.map((layout) => [layout, paper] as const)))(
  'nothing of %s on %s is cut off or too small to read',
  async (layout, paper) => {
    const { page } = await openDeck({ hash: `?print=${layout}&paper=${paper}` });
    expect(await faultsOfSheets(page, layout)).toEqual([]);
  },
);
