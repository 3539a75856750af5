/** With no consensus inside NATO, certain European allies consult on guarantees outside its framework. */
import { html } from 'lit';
import type { Seat } from '../components/seating-plan.js';
import '../components/seating-plan.js';
import { claimsOf, context, defineSlide, judgement, proposal, reported } from './slide.js';
import { paris, press } from './sources.js';

const claims = claimsOf('coalition', {
  noConsensus: reported(15, 'No consensus in NATO on Ukraine’s membership'),
  guarantees: proposal(15, 'Post-conflict guarantees to Kyiv by members, outside NATO’s framework'),
  paris: reported(16, 'Macron began it: leaders met informally in Paris, February'),
  parisDate: context(paris, 'Paris, 26 February 2024'),
  quickened: reported(16, 'Trump’s election has helped to speed the talks, in several formats'),
  deputy: reported(16, 'Washington sent an assistant secretary of state'),
  snub: judgement(16, 'a snub'),
  active: reported(17, 'Britain, France, Germany and Poland are most active'),
  expected: reported(17, 'Italy and the Nordic countries are expected to contribute'),
  lesser: proposal(17, 'Short of a guarantee: military assistance, defence-industry cooperation'),
  press: reported(
    17,
    `The press the essay cites: ${press.map(({ paper, dates }) => `${paper}, ${dates.join(' and ')}`).join('; ')}`,
  ),
});

export const coalition = defineSlide({
  id: 'coalition',
  step: 'substitutes',
  title: 'A European track forms outside NATO’s framework',
  titleMark: { ...reported([15, 16, 17], ''), id: 'coalition/title' },
  claims,
  notice: 'Press dates are of 2024. A seating plan of roles, not of a meeting.',
  figure: ({ part }) =>
    html`<seating-plan
      step=${part}
      outsideName="outside it"
      insideName="NATO’s framework"
      convenes="began it; most active"
      .seats=${
        [
          { name: 'France', role: 'convener' },
          { name: 'Britain', role: 'active' },
          { name: 'Germany', role: 'active' },
          { name: 'Poland', role: 'active' },
          { name: 'Italy', role: 'expected' },
          { name: 'Nordic countries', role: 'expected' },
          { name: 'Washington', role: 'deputised' },
        ] satisfies readonly Seat[]
      }
      .subject=${claims.guarantees}
      .opening=${[[claims.paris, claims.parisDate], [claims.quickened]]}
      .activeClaim=${claims.active}
      .expectedClaim=${claims.expected}
      .deputy=${[claims.deputy, claims.snub]}
      .inside=${claims.noConsensus}
      .lesser=${claims.lesser}
      .press=${claims.press}
    ></seating-plan>`,
  notes: {
    say: [
      'Step four: substitutes. Inside NATO there is no political consensus on Ukraine’s membership. So certain European allies are consulting, informally, about guarantees that members would give on their own, outside the alliance’s framework.',
      'France began it. In February 2024 President Macron called European leaders to Paris. From Washington came an assistant secretary of state, which the author describes as a snub. Trump’s election has since helped move the talks faster, in several overlapping formats.',
      'Britain, France, Germany and Poland do most. Contributions are also expected from Italy and the Nordic countries.',
      'Below a guarantee, forms of military assistance and defence-industry cooperation are also being considered. Along the foot you have the press that he relies on, with its dates.',
    ],
    handOver: 'What would such a coalition actually do?',
    ifAsked:
      'Britain sent its foreign secretary to Paris, and the meeting reached no consensus on troops; that is press reporting of the time, not the essay.',
  },
  minutes: { full: 1.25 },
});
