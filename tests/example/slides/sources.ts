/** The essay, and the public sources of whatever the deck adds. */
import type { Source } from '../model/source.js';

export const essay: Source = {
  title: 'Hester Lowe, “The Old Bridge Can Be Repaired”, The Tollerwick Parish Paper',
  date: 'May 2019',
  cite: 'The Tollerwick Parish Paper, May 2019',
};

/** What this deck works out from the essay’s own figures. */
export const reckoning: Source = {
  title: 'This deck’s own reckoning from the figures in the essay',
  date: 'May 2019',
  cite: 'our sums, May 2019',
};
