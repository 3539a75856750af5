/** What the deck is, apart from its slides. Write this first: what is named here is what the other files may use. */
import { authoring } from '../model/authoring.js';

export const identity = {
  id: 'my-deck', // keys what a device remembers: another for each deck
  title: 'The essay’s conclusion, as a sentence',
  kicker: 'Policy briefing',
  author: 'The author of the essay',
  affiliation: 'Where the author writes',
  asOf: 'January 2020', // month of the essay; nothing in the deck is later
} as const;

/** Steps of the argument, and those before it that each leans on. They stand at the head of every page. */
export const steps = [
  { id: 'problem', name: 'Problem', leansOn: [] },
  { id: 'answer', name: 'Answer', leansOn: ['problem'] },
] as const;

/** What the four kinds of claim are called. */
export const kinds = {
  reported: { name: 'reported', means: 'in the essay' },
  judgement: { name: 'judgement', means: 'the author’s' },
  proposal: { name: 'proposed', means: 'by somebody, not done' },
  context: { name: 'added', means: 'by this deck, with its source' },
} as const;

/** Lengths of the briefing. The minutes of the slides in a cut add up to its own. */
export const cuts = [{ id: 'full', name: '3 minutes', minutes: 3 }] as const;

/** The paragraphs that the claims must carry between them. */
export const argued = { from: 1, to: 3 } as const;

/** Lines that whoever briefs fills in on the cover. */
export const fields = [
  { name: 'presenter', label: 'Presented by' },
  { name: 'date', label: 'Date', isDate: true },
] as const;

/** `paragraphs`: how many the essay has. */
export const { reported, judgement, proposal, context, claimsOf, defineSlide, defineCover, defineBackup, defineDeck } =
  authoring({ steps, cuts, kinds, paragraphs: 4 });
