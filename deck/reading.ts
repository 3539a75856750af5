/** Which reading the window shows; the style sheets follow it. */
export type Reading = 'stage' | 'document';

const page = document.documentElement;

export const showReading = (reading: Reading): void => void (page.dataset['reading'] = reading);

/** In the document the keys are the browser’s, and so are the addresses. */
export const isPresenting = (): boolean => page.dataset['reading'] === ('stage' satisfies Reading);
