/** The argument in prose, on two sheets to leave behind. `marks` say whose the sentences are. */
import type { Brief } from '../model/deck.js';
import { answer } from './answer.js';
import { conclusion } from './conclusion.js';
import { evidence } from './evidence.js';

export const brief: Brief = {
  opening: 'What the author argues, and when. The author concludes:',
  conclusion: [conclusion.claims.first],
  front: [
    {
      step: 'problem',
      heading: 'The problem, as a sentence',
      text: 'The step of the argument in prose.',
      marks: [evidence.claims.known],
      drawing: evidence.id,
    },
  ],
  overleaf: [
    { step: 'answer', heading: 'The answer, as a sentence', text: 'And the next.', marks: [answer.claims.verdict] },
  ],
};
