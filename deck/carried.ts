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

/** Lays values into a page’s head, in place of those that it had. */
export function carry(head: HTMLHeadElement, values: Inputs): void {
  head.querySelector(`meta[name="${NAME}"]`)?.remove();
  const text = asText(values);
  if (text === '{}') return;
  const meta = document.createElement('meta');
  meta.name = NAME;
  meta.content = text;
  head.append(meta);
}
