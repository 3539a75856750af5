/** The text on the page on show, as it is laid out. */
import type { Page } from 'playwright';
import { canvasOfPage, piecesOfPage, type Piece, type Rect } from '../../build/looking/lines.js';

export const piecesOn = (page: Page): Promise<readonly Piece[]> => page.evaluate(piecesOfPage);
/** In px of the window. */
export const canvasOn = (page: Page): Promise<Rect> => page.evaluate(canvasOfPage);
