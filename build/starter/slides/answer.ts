/** The last page. `notes.close` ends the briefing where a cut ends. */
import { html } from 'lit';
import '../components/figures/verdict-line.js';
import { claimsOf, defineSlide, judgement, proposal } from './outline.js';

const claims = claimsOf('answer', {
  verdict: judgement(3, 'What the author would have done'),
  then: proposal(3, 'What somebody proposes'),
});

export const answer = defineSlide({
  id: 'answer',
  step: 'answer',
  title: 'What follows from it',
  claims,
  evidence: [claims.then], // what the page’s figure has no room for: E shows it, the handout prints it
  prose: 'What the author would have done, and what somebody proposes.',
  figure: ({ part }) => html`<verdict-line shown=${part} .claim=${claims.verdict}></verdict-line>`,
  notes: {
    say: [
      'End with what the author would have done, in his words as far as you need them and in yours otherwise, and with whoever proposes something else. Then stop. A briefing that ends on its conclusion, and a minute early, is remembered better than one that ends on thanks. If a question comes, press the slash and type a word of it: the page that answers it comes up, and Escape leads back to where you were. If none comes, say the conclusion once more, slowly, and sit down.',
    ],
    close: 'That is the argument.',
  },
  minutes: { full: 1 },
});
