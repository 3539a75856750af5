/** To make Ukraine’s entry wait for a “peace settlement” encourages Moscow to continue the war. */
import { html } from 'lit';
import type { Way } from '../components/figures/choice-fork.js';
import '../components/figures/choice-fork.js';
import { warAim } from './08-war-aim.js';
import { when } from './10-when.js';
import { claimsOf, context, defineSlide, judgement } from './outline.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('incentive', {
  settled: context(thisDeck, 'Entry could come up, unless the settlement rules it out'),
  staysOutside: context(thisDeck, 'Until there is a settlement, Ukraine stays outside NATO'),
  encouraged: judgement(26, 'Moscow is encouraged to continue the war'),
  fightOn: judgement(
    26,
    'Making Ukraine’s entry wait for a “peace settlement” encourages Moscow to fight on indefinitely.',
  ),
});

const titleMark = { ...judgement(26, ''), id: 'incentive/title' };

export const incentive = defineSlide({
  id: 'incentive',
  step: 'incentive',
  title: 'If entry must wait for a “peace settlement”, Moscow is encouraged to fight on',
  titleMark,
  claims,
  notice: 'The fork is this deck’s assembly of ¶ 6, 10 and 26.',
  quotes: [when.claims.after, warAim.claims.aim],
  prose:
    'If entry has to wait until there is a “peace settlement” with Russia, the author concludes, Moscow is encouraged to continue the war indefinitely. Put together with what came before, as we do here: some allies would wait for peace; until there is a settlement Ukraine stays outside NATO; and keeping it out is a central aim of Russia’s war. He does not say that this is Moscow’s only reason to fight.',
  figure: ({ part }) =>
    html`<choice-fork
      shown=${part}
      .titleMark=${titleMark}
      who="Moscow"
      .premise=${when.claims.after}
      .onward=${{ heading: 'if it settles', claims: [claims.settled] } satisfies Way}
      .backward=${{ heading: 'if it fights on', claims: [claims.staysOutside, warAim.claims.aim] } satisfies Way}
      .encouraged=${claims.encouraged}
      .conclusion=${claims.fightOn}
    ></choice-fork>`,
  notes: {
    say: [
      'This is where the argument leads. Some allies would consider Ukraine’s membership only after the war, or after a “peace” settlement.',
      'So Moscow has a choice. If it settles, Ukraine’s entry could be taken up, unless the settlement itself forbids that. If it fights on, Ukraine stays outside NATO. Both of those steps are our own.',
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
