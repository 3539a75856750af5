/**
 * What a copy of the deck carries of the briefing that it was saved for: in an element of its head, as text. Whatever
 * people have written there stays text.
 */
import type { Inputs } from './deck-state.js';
import { isText } from './memory.js';

const NAME = 'briefing-details';
/** Under this name, what is written on the slides. */
export const INK = 'ink';

export interface Carried {
  readonly inputs: Inputs;
  /** As `inkOf` reads it. */
  readonly ink: string;
}

/** Nothing in the deck as it was built, or where what is there is not ours. */
export function carried(): Carried | undefined {
  const content = document.head.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  if (content === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(content);
    if (typeof values !== 'object' || values === null) return undefined;
    const { [INK]: ink = '', ...inputs } = Object.fromEntries(Object.entries(values).filter(isText));
    return { inputs, ink };
  } catch {
    return undefined;
  }
}

/** The same values are the same text, in whatever order they were filled in; what is empty is left out. */
export const asText = (values: Inputs): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value.trim())
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/**
 * Lays values into a page, in place of those that it had.
 * @param given what of them is read in the article while no script runs
 */
export function carry(page: HTMLElement, values: Inputs, given: string): void {
  const header = page.querySelector('#article header')!;
  for (const old of [page.querySelector(`meta[name="${NAME}"]`), header.querySelector('.given')]) old?.remove();
  const content = asText(values);
  if (content !== '{}')
    page.querySelector('head')!.append(Object.assign(document.createElement('meta'), { name: NAME, content }));
  if (given) header.prepend(Object.assign(document.createElement('p'), { className: 'given', textContent: given }));
}
