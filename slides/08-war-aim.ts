/** Keeping what remains of Ukraine out of NATO stands at the centre of Russia’s war and of its terms for settlement. */
import { html } from 'lit';
import type { Approach } from '../components/shared-core.js';
import '../components/shared-core.js';
import { claimsOf, defineSlide, judgement } from './slide.js';

const claims = claimsOf('war-aim', {
  inWar: judgement(6, 'Keeping Ukraine out: a central war aim'),
  atTable: judgement(6, 'Keeping Ukraine out: the core of its terms'),
  keptOut: judgement(6, 'Russia means what is left of Ukraine to stay out of NATO'),
});

export const warAim = defineSlide({
  id: 'war-aim',
  step: 'delay',
  title: 'Keeping Ukraine out is a central Russian aim, in war and at the table',
  titleMark: { ...judgement(6, ''), id: 'war-aim/title' },
  claims,
  figure: () =>
    html`<shared-core
      .left=${{ heading: 'Russia’s war', claim: claims.inWar } satisfies Approach}
      .right=${{ heading: 'Russia’s terms', claim: claims.atTable } satisfies Approach}
      .core=${claims.keptOut}
    ></shared-core>`,
  notes: {
    say: [
      'Come at it from the war, or from the terms on which Russia offers to settle. Either way you meet the same demand at the centre: that whatever remains of Ukraine stay out of NATO. For this author it is a central aim of the fighting, and the core of what Russia proposes in talks.',
    ],
    handOver: 'That is the legacy others now take over.',
    ifAsked: 'The essay calls it a central war aim, and does not say that it is the only one.',
  },
  minutes: { full: 0.5 },
});
