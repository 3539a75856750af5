/** Which view the window shows, stage or document; the style sheets follow it. */
export type Reading = 'stage' | 'document';

const page = document.documentElement;

/** @param reading the view; none gives the window back to the static article */
export function showReading(reading: Reading | undefined): void {
  if (reading) page.dataset['reading'] = reading;
  else delete page.dataset['reading'];
}

/** In the document the keys are the browser’s, and so are the addresses. */
export const isPresenting = (): boolean => page.dataset['reading'] === ('stage' satisfies Reading);
