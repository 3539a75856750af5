/** What this deck is, apart from its slides: the steps of the argument, what each leans on, the cuts, the essay's length. */
import { authoring } from '../model/authoring.js';

export const identity = {
  /** Keys what is remembered on a device, so that two decks never mix. */
  id: 'keeping-ukraine-out',
  title: 'Keeping Ukraine out of NATO will not advance peace with Russia',
  kicker: 'Policy briefing',
  author: 'Vladimir Socor',
  affiliation: 'Senior Fellow, The Jamestown Foundation',
  asOf: 'December 2024',
} as const;

/** The five steps of the argument. What leans on what is this deck's reading (shown as such on the slide `argument`). */
export const steps = [
  { id: 'door', name: 'Door', leansOn: [] },
  { id: 'delay', name: 'Delay', leansOn: ['door'] },
  { id: 'when', name: 'When', leansOn: ['delay'] },
  { id: 'substitutes', name: 'Substitutes', leansOn: ['when'] },
  { id: 'incentive', name: 'Incentive', leansOn: ['delay', 'when', 'substitutes'] },
] as const;

/** What the kinds of claim are called. “Hypothetical” is the essay's word for the options of ¶ 18 alone. */
export const kinds = {
  reported: { name: 'reported', means: 'in the essay' },
  judgement: { name: 'judgement', means: 'the author’s' },
  proposal: { name: 'proposed', means: 'by somebody, not done' },
  context: { name: 'added', means: 'by this deck, with its source' },
} as const;

/** The lengths the briefing is given in; minutes of the slides in a cut add up to its length exactly. */
export const cuts = [
  { id: 'full', name: '20 minutes', minutes: 20 },
  { id: 'ten', name: '10 minutes', minutes: 10 },
  { id: 'five', name: '5 minutes', minutes: 5 },
] as const;

/** Paragraphs that the argument must carry; the last one of the essay is its author's page. */
export const argued = { from: 1, to: 26 } as const;

/** What whoever briefs may fill in. */
export const fields = [
  { name: 'presenter', label: 'Presented by' },
  { name: 'venue', label: 'Venue' },
  { name: 'date', label: 'Date', isDate: true },
] as const;

/** The words that slides are written with. The essay has 27 numbered paragraphs. */
export const { reported, judgement, proposal, context, claimsOf, defineSlide, defineCover, defineBackup, defineDeck } =
  authoring({ steps, cuts, kinds, paragraphs: 27 });

export type StepId = (typeof steps)[number]['id'];
