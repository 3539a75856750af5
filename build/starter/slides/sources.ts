/** The essay, and the public sources of whatever the deck adds. */
import type { Source } from '../model/source.js';

export const essay: Source = {
  title: 'The author, “The Essay”, The Journal',
  date: 'January 2020',
  cite: 'The Journal, January 2020', // as it stands at the foot of a page
};

/** One that a `context` claim names. */
export const survey: Source = {
  title: 'The Office, “The Survey”',
  date: 'May 2019',
  cite: 'The Office, May 2019',
};
