/** To make peace the condition of entry rewards Moscow for refusing it. */
import { html } from 'lit';
import type { LoopStation } from '../components/loop-diagram.js';
import '../components/loop-diagram.js';
import { when } from './10-when.js';
import { claimsOf, defineSlide, judgement } from './slide.js';

const claims = claimsOf('incentive', {
  staysOutside: judgement(26, 'While no settlement comes, Ukraine stays outside NATO'),
  aimServed: judgement([6, 26], 'That serves a central Russian war aim'),
  encouraged: judgement(26, 'So Moscow is encouraged to continue the war'),
  fightOn: judgement(26, 'Making entry wait for a “peace settlement” encourages Moscow to fight on indefinitely.'),
});

export const incentive = defineSlide({
  id: 'incentive',
  step: 'incentive',
  title: 'Make peace the entry ticket and Moscow gains by refusing it',
  titleMark: { ...judgement(26, ''), id: 'incentive/title' },
  claims,
  quotes: [when.claims.after],
  figure: ({ part, explored }) =>
    html`<loop-diagram
      step=${part}
      .explored=${explored}
      start="90"
      feedback="Refusal pays"
      shut="shut until there is peace"
      .stations=${
        [
          { name: 'Peace first', claim: when.claims.after },
          { claim: claims.staysOutside },
          { claim: claims.aimServed },
          { claim: claims.encouraged },
        ] satisfies readonly LoopStation[]
      }
      .lead=${claims.fightOn}
    ></loop-diagram>`,
  notes: {
    say: [
      'This is where the five steps lead. Start at the top. Some allies would take up Ukraine’s membership only after the war, or once there is a “peace” settlement. The leaf lies home in the wall: shut until then.',
      'As long as nothing is signed, Ukraine remains outside the alliance.',
      'That, on the author’s account, serves a central Russian aim: it is an aim of the war, and the core of Russia’s settlement terms.',
      'So Moscow is encouraged to fight on, and we are back at the top. The orange arrow is where the whole essay leads. To wait for a peace settlement before accepting Ukraine encourages Moscow to go on with the war, and to do so indefinitely.',
    ],
    handOver: 'That is his argument; the floor is yours.',
    ifAsked:
      'The loop is our assembly of paragraphs 6, 10 and 26; the conclusion is his. He does not say that Moscow has no other reason to fight.',
  },
  minutes: { full: 1.25, ten: 1.25, five: 1.25 },
});
