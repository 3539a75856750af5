/** At this stage no option can replace membership for Ukraine, and the alliance has no alternative if it is serious. */
import { html } from 'lit';
import type { GridOption } from '../components/figures/option-grid.js';
import '../components/figures/option-grid.js';
import { paradox } from './15-paradox.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './outline.js';

const claims = claimsOf('no-substitute', {
  resolute: proposal(19, 'deter further attacks'),
  resoluteWhere: proposal(19, 'in Ukraine'),
  resoluteWhen: proposal(19, 'part of a possible one'),
  line: proposal(20, 'enforce an eventual armistice'),
  lineWhere: proposal(20, 'on Ukraine’s side of a line'),
  lineWhen: proposal(20, 'an eventual one'),
  rear: proposal(21, 'free Ukrainians for the front'),
  rearWhere: proposal(21, 'far from the front'),
  air: proposal(22, 'target Russian missiles and drones'),
  airWhere: proposal(22, 'from Poland'),
  headway: reported(23, 'no headway so far'),
  ukraine: judgement(25, 'Ukraine has no viable substitute in sight at this stage'),
  alliance: judgement(25, 'NATO has no alternative in sight, if it is serious about Ukraine’s security'),
});

const titleMark = { ...judgement(25, ''), id: 'no-substitute/title' };

export const noSubstitute = defineSlide({
  id: 'no-substitute',
  step: 'substitutes',
  title: 'For now, no viable substitute for membership is in sight',
  titleMark,
  claims,
  quotes: [paradox.claims.outside],
  notice: 'An empty cell: the essay does not say. The options are not ranked.',
  prose:
    'We set the options beside membership itself. None has made headway so far, and for Ukraine, at this stage, the author can see no viable substitute for membership. Nor can he see an alternative for the alliance, if it is serious about Ukraine’s security. He does not go through the options one by one; where a cell is empty, the essay does not say.',
  figure: ({ part }) =>
    html`<option-grid
      shown=${part}
      .titleMark=${titleMark}
      .headings=${['Option', 'What for', 'Where', 'Armistice', 'All four']}
      .options=${
        [
          { name: '“Coalition of the resolute”', cells: [claims.resolute, claims.resoluteWhere, claims.resoluteWhen] },
          { name: 'Troops along a line', cells: [claims.line, claims.lineWhere, claims.lineWhen] },
          { name: 'Non-combat support', cells: [claims.rear, claims.rearWhere, undefined] },
          { name: 'Air defence', cells: [claims.air, claims.airWhere, undefined] },
        ] satisfies readonly GridOption[]
      }
      .all=${[claims.headway, paradox.claims.outside]}
      measure="Membership"
      .conclusions=${[claims.ukraine, claims.alliance] as const}
    ></option-grid>`,
  notes: {
    say: [
      'The essay describes four options: a coalition to deter attacks, troops along an armistice line, support far from the front, and air defence from Poland. None has made headway so far, and all presuppose acting outside NATO’s framework. Where a cell is empty, the essay does not say. We rank none of them.',
      'At this stage the author can see no viable substitute for membership.',
      'That is his view for Ukraine. Nor does he see any alternative for the alliance, if it is serious about Ukraine’s security.',
    ],
    handOvers: {
      incentive: 'And last: how waiting for a “peace settlement” encourages Moscow.',
    },
    ifAsked:
      'What would the author do now? The essay judges the options and sets out no plan of its own. It does not defend that judgement option by option.',
  },
  minutes: { full: 0.75, ten: 0.75, five: 0.75 },
});
