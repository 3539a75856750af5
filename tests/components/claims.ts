import type { ContextClaim, EssayClaim } from '../../components/claim.js';

/** Claims about a bridge: components know no essay, so their tests have a topic of their own. */
export const reported = (text: string, at = 1): EssayClaim => ({
  id: `bridge/${text}`,
  kind: 'reported',
  paragraphs: [at],
  text,
});
export const judged = (text: string, at = 2): EssayClaim => ({ ...reported(text, at), kind: 'judgement' });
export const proposed = (text: string, at = 3): EssayClaim => ({ ...reported(text, at), kind: 'proposal' });
export const added = (text: string): ContextClaim => ({
  id: `bridge/${text}`,
  kind: 'context',
  text,
  source: { cite: 'Survey, 2018' },
});
