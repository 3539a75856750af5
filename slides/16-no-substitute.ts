/** At this stage no option can replace membership for Ukraine, and the alliance has no alternative if it is serious. */
import { html } from 'lit';
import type { Claim } from '../model/claim.js';
import type { ShortLeaf } from '../components/figures/opening-row.js';
import '../components/figures/opening-row.js';
import { paradox } from './15-paradox.js';
import { claimsOf, context, defineSlide, judgement, proposal } from './outline.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('no-substitute', {
  resolute: proposal(19, 'forces within a possible armistice package'),
  line: proposal(20, 'troops to enforce an armistice, if there is one'),
  rear: proposal(21, 'no combat role, far from the front'),
  air: proposal(22, 'cover for certain parts of Ukraine'),
  leftOpen: context(thisDeck, 'the gaps are this deck’s reading of ¶ 19–22; the options are not ranked'),
  measure: judgement(25, 'Membership: no viable substitute in sight'),
  ukraine: judgement(25, 'Ukraine has no viable substitute for membership at this stage'),
  alliance: judgement(25, 'NATO has no alternative in sight, if it is serious about Ukraine’s security'),
});

export const noSubstitute = defineSlide({
  id: 'no-substitute',
  step: 'substitutes',
  title: 'For now, no viable substitute for membership is in sight',
  titleMark: { ...judgement(25, ''), id: 'no-substitute/title' },
  claims,
  quotes: [paradox.claims.outside],
  notice: 'Illustrative: all four are drawn alike.',
  figure: ({ part }) =>
    html`<opening-row
      shown=${part}
      gap="gap [added]"
      whole="membership"
      .reading=${claims.leftOpen}
      link="and"
      .setting=${paradox.claims.outside}
      .leaves=${
        [
          { name: '“Coalition of the resolute”', claim: claims.resolute },
          { name: 'Troops along a line', claim: claims.line },
          { name: 'Non-combat support', claim: claims.rear },
          { name: 'Air defence from Poland', claim: claims.air },
        ] satisfies readonly ShortLeaf[]
      }
      .fits=${claims.measure}
      .both=${[claims.ukraine, claims.alliance] satisfies readonly [Claim, Claim]}
    ></opening-row>`,
  notes: {
    say: [
      'The essay describes four options: a coalition to deter attacks, troops along an armistice line, support far from the front, and air defence from Poland. None has made headway so far. Each, on our reading, would leave a gap; we rank none of them.',
      'At this stage the author can see no viable substitute for membership.',
      'He judges so for Ukraine. Nor does he see any alternative for the alliance, if it is serious about Ukraine’s security.',
    ],
    handOvers: {
      incentive: 'And last: how waiting for peace encourages Moscow.',
    },
    ifAsked:
      'What would the author do now? The essay judges the options and sets out no plan of its own. It does not defend that judgement option by option.',
  },
  minutes: { full: 0.75, ten: 0.75, five: 0.75 },
});
