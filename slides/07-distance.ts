/** Ukraine was never further from NATO than by 2021; Moscow’s aims grew all the same. */
import { html } from 'lit';
import type { OrdinalCurve } from '../components/ordinal-divergence.js';
import '../components/ordinal-divergence.js';
import { claimsOf, context, defineSlide, judgement, reported } from './slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('distance', {
  furthest: judgement(5, 'Ukraine further from entry by 2021 than ever'),
  propaganda: judgement(5, 'Moscow’s propaganda said the reverse'),
  emboldened: judgement(5, 'Moscow emboldened by that distance and other concessions'),
  invasion: reported(5, 'Full-scale invasion, with maximal aims'),
  annexations: reported(5, 'Further annexations among the aims'),
  noRestraint: judgement(5, 'Distance bought no restraint'),
  ifRestrained: context(thisDeck, 'this deck’s line: Moscow’s aims, if restrained'),
});

export const distance = defineSlide({
  id: 'distance',
  step: 'delay',
  title: 'Distance from NATO did not buy restraint',
  titleMark: { ...judgement(5, ''), id: 'distance/title' },
  claims,
  notice: 'The curves are told, not plotted: order and direction only, no scale.',
  figure: ({ part }) =>
    html`<ordinal-divergence
      step=${part}
      .axis=${
        [
          ['near to entry,', 'large in aim'],
          ['far from entry,', 'small in aim'],
        ] satisfies readonly [readonly string[], readonly string[]]
      }
      .times=${['before', 'by 2021', 'from 2022'] satisfies readonly [string, string, string]}
      .falling=${{ name: 'Ukraine’s prospects', claim: claims.furthest } satisfies OrdinalCurve}
      .rising=${{ name: 'Moscow’s aims', claim: claims.emboldened } satisfies OrdinalCurve}
      .evidence=${[claims.invasion, claims.annexations]}
      .aside=${claims.propaganda}
      .expected=${claims.ifRestrained}
      .gap=${claims.noRestraint}
    ></ordinal-divergence>`,
  notes: {
    say: [
      'Giving distance did not buy restraint. Follow the dark line first. By 2021, the author says, Ukraine stood further from membership than it ever had. Moscow’s propaganda told the opposite story. There are no numbers here; the picture shows order and direction only.',
      'Now the other line. He holds that this distance, and what else was conceded, made Moscow bolder: it launched the full-scale invasion and set itself the largest political objectives, more annexed territory among them.',
      'The dotted line is where restraint would have kept those aims. The hatched area is the gap. Distance was given, and restraint was not returned.',
    ],
    handOver: 'Then what is Russia asking for?',
    ifAsked: 'The essay does not list the other concessions here. It gives an assessment of cause, not a measurement.',
  },
  minutes: { full: 1, five: 1 },
});
