/** The incoming American team inherits the question of guarantees, and expects Europe to bear most of the burden. */
import { html } from 'lit';
import '../components/load-section.js';
import '../components/node-chain.js';
import '../components/open-form.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('inheritance', {
  inadequate: judgement(8, 'Western support falls short'),
  stalemate: reported(8, 'Stalemate at the front, 2023'),
  proposals: reported([7, 8], 'Proposals for guarantees multiply'),
  inherit: judgement(7, 'Trump’s team and NATO face the legacy'),
  europe: reported(9, 'Europe is expected to carry the main load'),
  noPlan: reported(8, 'not yet set out'),
  quickEnd: reported(8, 'What Trump is determined on: a quick end'),
  inOrOut: reported(7, 'What divides the proposals: in NATO, or outside it?'),
  intensified: reported(9, 'Europe’s allies talk of guarantees all the more'),
  partition: judgement(8, 'Thin support opened the way to partition in fact.'),
});

export const inheritance = defineSlide({
  id: 'inheritance',
  step: 'when',
  title: 'Trump’s team inherits the question, Europe most of the bill',
  titleMark: { ...reported([7, 8, 9], ''), id: 'inheritance/title' },
  claims,
  notice: 'Schematic: the piers are told, not measured.',
  figure: ({ part }) =>
    html`<node-chain
        step=${part}
        .nodes=${[claims.inadequate, claims.stalemate, claims.proposals, claims.inherit]}
      ></node-chain>
      <load-section
        arrives="2"
        step=${part}
        heading="The one thing certain"
        burden="guaranteeing Ukraine’s security"
        bearer="Europe"
        share="most of the load"
        rest="the rest"
        .claim=${claims.europe}
      ></load-section>
      <open-form
        arrives="3"
        step=${part}
        heading="Not known"
        question="How the war would be ended"
        .answer=${claims.noPlan}
        .known=${[claims.quickEnd, claims.inOrOut, claims.intensified]}
        .verdict=${claims.partition}
      ></open-form>`,
  notes: {
    say: [
      'Step three asks when. First, how the question got here. Western support, in the author’s view, was too little; the front stalled in 2023; and proposals for security guarantees after the fighting then multiplied, most of them unofficial or half official. The incoming Trump administration, and NATO itself, now inherit all that.',
      'What is certain? Only one thing: the new team expects Europe’s allies to carry the main load of guaranteeing Ukraine. So the Europeans are talking about it more urgently.',
      'What is not known? How the war is to be ended. The president-elect wants it over quickly; his team has not yet said how. Whether the guarantees would be inside NATO or outside is open too. And the author’s own verdict: inadequate help opened the road to a partition in fact.',
    ],
    handOver: 'Ask the allies when Ukraine may join, and three answers come back.',
    ifAsked: 'The essay speaks from December 2024, before the new administration took office.',
  },
  minutes: { full: 1.25 },
});
