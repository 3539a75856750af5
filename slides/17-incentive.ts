/** To make Ukraine’s entry wait for a “peace settlement” encourages Moscow to continue the war. */
import { html } from 'lit';
import type { LoopStation } from '../components/figures/loop-diagram.js';
import '../components/figures/loop-diagram.js';
import { warAim } from './08-war-aim.js';
import { when } from './10-when.js';
import { claimsOf, context, defineSlide, judgement } from './outline.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('incentive', {
  staysOutside: context(thisDeck, 'Until there is a settlement, Ukraine stays outside NATO'),
  encouraged: judgement(26, 'Moscow is encouraged to continue the war'),
  fightOn: judgement(
    26,
    'Making Ukraine’s entry wait for a “peace settlement” encourages Moscow to fight on indefinitely.',
  ),
});

export const incentive = defineSlide({
  id: 'incentive',
  step: 'incentive',
  title: 'If entry must wait for peace, Moscow is encouraged to keep fighting',
  titleMark: { ...judgement(26, ''), id: 'incentive/title' },
  claims,
  notice: 'The chain is this deck’s assembly of ¶ 6, 10 and 26.',
  quotes: [when.claims.after, warAim.claims.inWar],
  figure: ({ part, figureState }) =>
    html`<loop-diagram
      shown=${part}
      .state=${figureState}
      start="90"
      feedback="indefinitely"
      shut="shut until there is “peace”"
      .stations=${
        [
          { name: 'Peace first', claim: when.claims.after },
          { claim: claims.staysOutside },
          { claim: warAim.claims.inWar },
          { claim: claims.encouraged },
        ] satisfies readonly LoopStation[]
      }
      .lead=${claims.fightOn}
    ></loop-diagram>`,
  notes: {
    say: [
      'This is where the argument leads. Some allies would consider Ukraine’s membership only after the war, or after a “peace” settlement.',
      'Until then, Ukraine stays outside NATO. That step is our own.',
      'And keeping Ukraine out of NATO is, in the author’s account, a central aim of Russia’s war, and the core of the settlement that Russia proposes.',
      'With no viable substitute in sight, as he has said, making Ukraine wait for a “peace settlement” with Russia, he concludes, encourages Moscow to go on fighting indefinitely. The conclusion is his; putting the steps together is our work. And he does not say that this is Moscow’s only reason to fight.',
    ],
    handOvers: {
      questions: 'I end with some questions of our own.',
    },
    close: 'That is his argument. The floor is yours.',
    ifAsked:
      'Would Russia stop if Ukraine joined? The essay does not go into that. It says what waiting encourages; it does not say what Russia would do once Ukraine had joined.',
  },
  minutes: { full: 1.25, ten: 1, five: 1.25 },
});
