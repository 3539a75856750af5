/** What whoever briefs adds to a page's notes: among what is filled in, and nowhere but where notes are. */
import type { Inputs } from './deck-state.js';

const PREFIX = 'note ';

/** The name that a slide's is filled in under. */
export const ownNoteName = (slideId: string): string => `${PREFIX}${slideId}`;
export const ownNoteIn = (inputs: Inputs, slideId: string): string => inputs[ownNoteName(slideId)] ?? '';

/** What is filled in as an edition without notes may know it: a device remembers for all editions of a deck. */
export const withoutNotes = (inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !name.startsWith(PREFIX)));
