/** Keeping what remains of Ukraine out of NATO stands at the centre of Russia’s war and of its terms for settlement. */
import { html } from 'lit';
import type { Approach } from '../components/shared-core.js';
import '../components/shared-core.js';
import { claimsOf, defineSlide, judgement } from './slide.js';

const claims = claimsOf('war-aim', {
  inWar: judgement(6, 'A central aim of the war'),
  atTable: judgement(6, 'The core of the terms it proposes'),
  keptOut: judgement(6, 'The aim: what is left of Ukraine stays out of NATO'),
});

export const warAim = defineSlide({
  id: 'war-aim',
  step: 'delay',
  title: 'Keeping Ukraine out is Russia’s aim, in war and at the table',
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
      'Come at it from the war, or from the terms on which Russia offers to settle. Either way you meet the same demand at the centre: that whatever remains of Ukraine must never enter NATO. For this author, that is what the fighting is for, and what the talking would be about.',
    ],
    handOver: 'That is the legacy others now take over.',
    ifAsked: 'The essay calls it a central war aim, and does not say that it is the only one.',
  },
  minutes: { full: 0.5 },
});
