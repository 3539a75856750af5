/** At this stage no option can replace membership for Ukraine, and the alliance has no alternative if it is serious. */
import { html } from 'lit';
import '../components/figures/stalled-options.js';
import { options } from './14-options.js';
import { paradox } from './15-paradox.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('no-substitute', {
  headway: reported(23, 'no headway so far'),
  ukraine: judgement(25, 'Ukraine has no viable substitute in sight at this stage'),
  alliance: judgement(25, 'NATO has no alternative in sight, if it is serious about Ukraine’s security'),
});

const { resolute, line, rear, air } = options.claims;
const described = [resolute, line, rear, air];
const titleMark = { ...judgement(25, ''), id: 'no-substitute/title' };

export const noSubstitute = defineSlide({
  id: 'no-substitute',
  step: 'substitutes',
  title: 'For now, no viable substitute for membership is in sight',
  titleMark,
  claims,
  quotes: [paradox.claims.outside, ...described],
  evidence: described,
  notice: 'The options are not ranked.',
  prose:
    'We set the options beside membership itself. None has made headway so far, and for Ukraine, at this stage, the author can see no viable substitute for membership. Nor can he see an alternative for the alliance, if it is serious about Ukraine’s security. He does not weigh the options one by one.',
  figure: ({ part }) =>
    html`<stalled-options
      shown=${part}
      .titleMark=${titleMark}
      .options=${[
        { name: '“Coalition of the resolute”', claim: resolute },
        { name: 'Troops along a line', claim: line },
        { name: 'Non-combat support', claim: rear },
        { name: 'Air defence', claim: air },
      ]}
      .stall=${claims.headway}
      .all=${paradox.claims.outside}
      sought="In place of membership"
      .conclusions=${[claims.ukraine, claims.alliance] as const}
    ></stalled-options>`,
  notes: {
    say: [
      'The essay describes four options, all hypothetical for now: a coalition to deter attacks, troops along a line if there is an armistice, support far from the front, and air defence from Poland. None has made headway so far, and all presuppose acting outside NATO’s framework. We rank none of them.',
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
