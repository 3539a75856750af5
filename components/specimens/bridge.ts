/** Claims about a bridge, and whether to repair it: components know no essay, so what they are shown with is a topic of its own. */
import type { ContextClaim, EssayClaim, KindNames } from '../../model/claim.js';

/** What the survey's deck calls the kinds of claim: other names than the essay's deck. */
export const kinds: KindNames = {
  reported: { name: 'surveyed', means: 'on the bridge' },
  judgement: { name: 'opinion', means: 'the surveyor’s' },
  proposal: { name: 'recommended', means: 'to the council' },
  context: { name: 'added', means: 'by us' },
};

const claim = (kind: EssayClaim['kind'], text: string, at: number): EssayClaim => ({
  id: `bridge/${text}`,
  kind,
  kindName: kinds[kind].name,
  paragraphs: [at],
  text,
});
export const reported = (text: string, at = 1): EssayClaim => claim('reported', text, at);
export const judged = (text: string, at = 2): EssayClaim => claim('judgement', text, at);
export const proposed = (text: string, at = 3): EssayClaim => claim('proposal', text, at);
export const added = (text: string): ContextClaim => ({
  id: `bridge/${text}`,
  kind: 'context',
  kindName: kinds.context.name,
  text,
  source: { title: 'Survey', date: '2018', cite: 'Survey, 2018' },
});
