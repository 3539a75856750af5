/** To make peace the condition of entry rewards Moscow for refusing it. */
import { html } from 'lit';
import type { LoopStation } from '../components/loop-diagram.js';
import '../components/loop-diagram.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('incentive', {
  peaceFirst: reported(10, 'Some allies would hold entry back until a “peace” settlement'),
  staysOutside: judgement(26, 'While no settlement comes, Ukraine stays outside NATO'),
  aimServed: judgement(6, 'Which serves a central Russian war aim'),
  encouraged: judgement(26, 'So Moscow is encouraged to go on, and none comes'),
  fightOn: judgement(26, 'Hold entry back until peace is signed, and Moscow has cause to fight on without end.'),
});

export const incentive = defineSlide({
  id: 'incentive',
  step: 'incentive',
  title: 'Make peace the entry ticket and Moscow gains by refusing it',
  titleMark: { ...judgement(26, ''), id: 'incentive/title' },
  claims,
  figure: ({ part }) =>
    html`<loop-diagram
      step=${part}
      start="90"
      feedback="Refusal pays"
      shut="shut until there is peace"
      .stations=${
        [
          { name: 'Peace first', claim: claims.peaceFirst },
          { claim: claims.staysOutside },
          { claim: claims.aimServed },
          { claim: claims.encouraged },
        ] satisfies readonly LoopStation[]
      }
      .lead=${claims.fightOn}
    ></loop-diagram>`,
  notes: {
    say: [
      'This is where the five steps lead. Start at the top. Some allies would let Ukraine in only once there is a “peace” settlement. The leaf lies home in the wall: shut until then.',
      'As long as nothing is signed, Ukraine remains outside the alliance.',
      'Which is precisely what, on the author’s account, Moscow is fighting for. A central war aim, and the core of its settlement terms. So far the condition has cost Russia nothing, and has given it something.',
      'So it is encouraged to continue, no settlement comes, and we are back at the top. The orange arrow is the argument of the whole essay. To wait for peace before accepting Ukraine encourages Moscow to go on with the war, indefinitely. Refusing to sign is what pays.',
    ],
    handOver: 'Five questions, then, for this room.',
    ifAsked:
      'The loop is the author’s reasoning from paragraphs 6, 10 and 26. He does not say that Moscow has no other reason to fight.',
  },
  minutes: { full: 1.25, ten: 1.25, five: 1.25 },
});
