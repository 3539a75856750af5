/** What the deck is, apart from its slides. */
import { authoring } from '../model/authoring.js';

export const identity = {
  id: 'tollerwick-bridge',
  title: 'The old bridge can be repaired',
  kicker: 'Briefing for the parish',
  author: 'Hester Lowe',
  affiliation: 'The Tollerwick Parish Paper',
  asOf: 'May 2019',
} as const;

export const steps = [
  { id: 'damage', name: 'Damage', leansOn: [] },
  { id: 'waiting', name: 'Waiting', leansOn: ['damage'] },
  { id: 'repair', name: 'Repair', leansOn: ['damage', 'waiting'] },
] as const;

export const kinds = {
  reported: { name: 'reported', means: 'in the essay' },
  judgement: { name: 'judgement', means: 'the author’s' },
  proposal: { name: 'proposed', means: 'by somebody, not done' },
  context: { name: 'added', means: 'by this deck, with its source' },
} as const;

export const cuts = [
  { id: 'eight', name: '8 minutes', minutes: 8 },
  { id: 'four', name: '4 minutes', minutes: 4 },
] as const;

export const argued = { from: 1, to: 13 } as const;

export const fields = [
  { name: 'presenter', label: 'Presented by' },
  { name: 'venue', label: 'Venue' },
  { name: 'date', label: 'Date', isDate: true },
] as const;

export const { reported, judgement, proposal, context, claimsOf, defineSlide, defineCover, defineBackup, defineDeck } =
  authoring({ steps, cuts, kinds, paragraphs: 14 });
