import type { Page } from 'playwright';
import { faultsOfWords } from '../../build/looking/word-faults.js';
import { canvasOn, piecesOn } from './lines.js';

/** Of the page on show: see `faultsOfWords`. */
export const wordFaults = async (page: Page): Promise<readonly string[]> =>
  faultsOfWords(await piecesOn(page), await canvasOn(page));
