/** What is pressed in a figure, wherever it is drawn, as calls. */
import type { FieldFilled } from '../components/kit/fields.js';
import type { FigureState } from '../model/slide.js';

export interface FigureAnswers {
  readonly changeFigure: (state: FigureState, figure: Element) => void;
  readonly fill: (name: string, value: string) => void;
  readonly askClaim: (claim: string) => void;
  /** A link to another place of the deck was followed; where this is left out, the browser follows it. */
  readonly follow?: (address: string, link: HTMLElement) => void;
}

export function answerFigures(root: HTMLElement, { changeFigure, fill, askClaim, follow }: FigureAnswers): void {
  root.addEventListener('figure-changed', (event: CustomEvent<FigureState>) =>
    changeFigure(event.detail, event.target as Element),
  );
  root.addEventListener('field-filled', ({ detail: { name, value } }: CustomEvent<FieldFilled>) => fill(name, value));
  root.addEventListener('claim-asked', ({ detail }: CustomEvent<string>) => askClaim(detail));
  if (!follow) return;
  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // to another tab or window
    // By name: an element of a second window is no instance of this window’s classes.
    const link = event.composedPath().find((target) => (target as Element).localName === 'a') as
      HTMLElement | undefined;
    const address = link?.getAttribute('href');
    if (!link || !address?.startsWith('#')) return;
    event.preventDefault();
    follow(address, link);
  });
}
