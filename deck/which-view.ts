/** Which view the window shows, stage or document; the style sheets follow it. */
export type View = 'stage' | 'document';

const page = document.documentElement;

/** @param view the view; none gives the window back to the static article */
export function showView(view: View | undefined): void {
  if (view) page.dataset['view'] = view;
  else delete page.dataset['view'];
}

/** In the document the keys are the browser’s, and so are the addresses. */
export const isPresenting = (): boolean => page.dataset['view'] === ('stage' satisfies View);
