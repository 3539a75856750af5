/** A page that comes in three parts: one string in `say` for each. */
import { html } from 'lit';
import '../components/figures/open-ledger.js';
import { claimsOf, context, defineSlide, reported } from './outline.js';
import { survey } from './sources.js';

const claims = claimsOf('evidence', {
  known: reported(1, 'What the essay reports'),
  added: context(survey, 'What we add to it'),
  open: reported([1, 2], 'What it leaves open'),
  detail: reported(2, 'What a room of people need not read'),
});

export const evidence = defineSlide({
  id: 'evidence',
  step: 'problem',
  title: 'What is known, and what is not',
  claims,
  prose: 'What the essay reports, what this deck adds to it, and what stays open.',
  figure: ({ part }) =>
    html`<open-ledger
      shown=${part}
      .entries=${[
        { heading: 'First', status: 'known', claim: claims.known },
        { heading: 'Second', status: 'known', claim: claims.added },
        { heading: 'Third', status: 'not known', claim: claims.open, empty: true },
      ]}
    ></open-ledger>`,
  // Shown when E is pressed, to the speaker, and on paper. Claims of other slides that a figure draws stand in `quotes`.
  evidence: [claims.detail],
  notes: {
    say: [
      'This is said while the first line stands. Say it, and give the room the time to read the line, which is about as long as it takes you to breathe once.',
      'This comes with the second click. The second line is one that we have added, so we say where it is from: from a public survey, in this case, of May 2019.',
      'This comes with the third. What the essay leaves open is the point of the page, so it stands last, and its box is empty.',
    ],
    handOvers: { answer: 'Which leaves the question of what to do.' },
  },
  minutes: { full: 1 },
});
