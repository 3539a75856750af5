/** Ukraine had the most to bring to NATO, and foreclosing that is part of why Russia attacked it. */
import { html } from 'lit';
import '../components/value-doors.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('added-value', {
  worth: judgement(3, 'Many kinds of power the West could have gained'),
  target: judgement(3, 'What made Ukraine the strongest candidate is part of what made it a target.'),
  attack: reported(3, 'Russia attacks Ukraine in 2014'),
  lowIntensity: reported(3, 'War at low intensity follows'),
});

export const addedValue = defineSlide({
  id: 'added-value',
  step: 'door',
  title: 'Ukraine had the most to add: part of why it was attacked',
  titleMark: { ...judgement(3, ''), id: 'added-value/title' },
  claims,
  notice: 'Schematic: widths are told, not measured.',
  figure: ({ part }) =>
    html`<value-doors
      step=${part}
      others="Other aspirants"
      widest="Ukraine: most to add"
      motive="to shut this off"
      hedge="in part"
      .worth=${claims.worth}
      .lead=${claims.target}
      .act=${claims.attack}
      .aftermath=${claims.lowIntensity}
    ></value-doors>`,
  notes: {
    say: [
      'Of all who wished to join since the Soviet Union ended, Ukraine is for this author clearly the strongest case: it could have added to Western power in many dimensions at once.',
      'That same weight was a motive. To close off the possibility is, in part, why Russia struck in 2014. Please hold on to “in part”: he claims one motive, not the only one.',
      'What followed that year was fighting at low intensity.',
    ],
    handOver: 'So how did the West answer?',
    ifAsked: 'The essay does not list the other motives.',
  },
  minutes: { full: 0.75 },
});
