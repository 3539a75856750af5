/** What may be asked: a row in the rail for each question. */
import { html } from 'lit';
import '../../components/figures/answer-rail.js';
import type { Answer } from '../../components/figures/answer-rail.js';
import { answer } from '../answer.js';
import { evidence } from '../evidence.js';
import { defineBackup } from '../outline.js';

export const questions = defineBackup({
  id: 'questions',
  title: 'Likely questions',
  claims: {},
  quotes: [evidence.claims.open, answer.claims.verdict], // claims of other slides that the figure draws
  // `shown`, as everywhere: without it a figure is drawn as on paper, where nothing can be chosen.
  figure: ({ part, figureState, linkTo }) =>
    html`<answer-rail
      shown=${part}
      .state=${figureState}
      .items=${
        [
          {
            question: 'What would you be asked first?',
            answers: [evidence.claims.open],
            silence: 'What the essay does not answer, in a sentence.',
            links: [{ href: linkTo('evidence').href, label: `page ${linkTo('evidence').page}` }],
          },
          {
            question: 'And after that?',
            answers: [answer.claims.verdict],
            silence: '',
            links: [{ href: linkTo('answer').href, label: `page ${linkTo('answer').page}` }],
          },
        ] satisfies readonly Answer[]
      }
    ></answer-rail>`,
});
