/** The incoming American team inherits the question of guarantees, and expects Europe to bear most of the burden. */
import { html } from 'lit';
import '../components/load-section.js';
import '../components/node-chain.js';
import '../components/open-form.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('inheritance', {
  stalemate: reported(8, 'Stalemate at the front, in 2023'),
  proposals: reported([7, 8], 'Proposals for guarantees multiply'),
  inherit: judgement(7, 'A legacy for Trump’s team and NATO to overcome'),
  europe: judgement(9, 'The one certainty: European allies are expected to bear the main load'),
  noPlan: reported(8, 'How to end the war: not yet set out'),
  quickEnd: reported(8, 'What Trump is determined on: a quick end'),
  inOrOut: reported(7, 'Guarantees for a reduced Ukraine: in NATO, or outside?'),
  intensified: reported(9, 'European members of NATO discuss guarantees all the more'),
  partition: judgement(8, 'Inadequate Western support opened the way to partition in fact.'),
});

export const inheritance = defineSlide({
  id: 'inheritance',
  step: 'when',
  title: 'Trump’s team inherits the issue, expects Europe to bear most',
  titleMark: { ...judgement([7, 8, 9], ''), id: 'inheritance/title' },
  claims,
  notice: 'Schematic: the piers are told, not measured.',
  figure: ({ part }) =>
    html`<node-chain step=${part} .nodes=${[claims.stalemate, claims.proposals]} .apart=${claims.inherit}></node-chain>
      <load-section
        arrives="2"
        step=${part}
        heading="Who is to carry it"
        burden="guaranteeing Ukraine’s security"
        bearer="Europe"
        share="most of the load"
        rest="the rest"
        .claim=${claims.europe}
      ></load-section>
      <open-form
        arrives="3"
        step=${part}
        heading="Known, and not"
        question="Trump’s team, on the war"
        .answer=${claims.noPlan}
        .known=${[claims.quickEnd, claims.inOrOut, claims.intensified]}
        .verdict=${claims.partition}
      ></open-form>`,
  notes: {
    say: [
      'Step three asks when. First, how the question got here. While the front stood still in 2023, proposals for security guarantees after the fighting multiplied, many of them unofficial or half official. The incoming Trump administration, and NATO itself, inherit what the delay has left them.',
      'What is certain? Only one thing, he says: the new team expects European allies to carry the main load of guaranteeing Ukraine. So the Europeans are talking about it more urgently.',
      'What is not known? How the war is to be ended. The president-elect wants it over quickly; his team has not yet said how. Whether the guarantees would be inside NATO or outside is open too. And the author’s own verdict: Western support was too little, and that opened the road to a partition in fact.',
    ],
    handOver: 'Ask when Ukraine may join, and three answers come back.',
    ifAsked: 'The essay speaks from December 2024, before the new administration took office.',
  },
  minutes: { full: 1.25 },
});
