/** A deck from another essay, three slides long: what replaces `slides/`, beside the contract `slide.ts`. */
export const identity = {
  id: 'old-bridge',
  title: 'The old bridge can be repaired',
  kicker: 'Council briefing',
  author: 'A. Townsperson',
  affiliation: 'The Parish Record',
  asOf: 'May 2019',
} as const;

export const steps = [
  { id: 'cracks', name: 'Cracks', leansOn: [] },
  { id: 'repair', name: 'Repair', leansOn: ['cracks'] },
] as const;

export const kinds = {
  reported: { name: 'reported', means: 'in the essay' },
  judgement: { name: 'opinion', means: 'the writer’s' },
  proposal: { name: 'recommended', means: 'by the writer' },
  context: { name: 'added', means: 'by this deck' },
} as const;

export const cuts = [{ id: 'all', name: '3 minutes', minutes: 3 }] as const;

export type Paragraph = 1 | 2 | 3 | 4;

export const argued = { from: 1, to: 3 } as const;
