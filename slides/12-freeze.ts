/** Kyiv and its NATO partners cannot freeze the war by themselves, and what followed Minsk could happen again. */
import { html } from 'lit';
import type { LaneRow } from '../components/figures/return-lanes.js';
import '../components/figures/return-lanes.js';
import { words } from './11-words.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('freeze', {
  minsk: reported(14, 'Minsk armistice agreements, 2014–15'),
  between: reported([3, 14], 'Low-intensity war in between'),
  invasion: reported(14, 'All-out invasion, 2022'),
  declared: judgement(14, 'A “freeze” is declared'),
  persists: judgement(14, 'If Russia has prevailed, low-intensity war likely goes on'),
  unfrozen: judgement(14, 'Russia may prepare to break the freeze when it suits'),
  notAlone: judgement(14, 'Kyiv and its partners cannot freeze the war by themselves'),
  trust: judgement(14, 'If it has prevailed, Russia could again prepare to break a freeze, as between Minsk and 2022.'),
});

export const freeze = defineSlide({
  id: 'freeze',
  step: 'when',
  title: 'Kyiv and its partners cannot freeze the war alone; a freeze may not hold',
  titleMark: { ...judgement(14, ''), id: 'freeze/title' },
  claims,
  quotes: [words.claims.hybrid],
  figure: ({ part }) =>
    html`<return-lanes
      shown=${part}
      feedback="could happen again"
      whoHeading="Who can freeze it"
      actor="Ukraine and its NATO partners"
      .stages=${['An armistice or a freeze', 'Low-intensity war', 'All-out war'] satisfies readonly [string, string, string]}
      .seen=${{ heading: 'Seen before', note: '2014 to 2022', stages: [claims.minsk, claims.between, claims.invasion] } satisfies LaneRow}
      .again=${{ heading: 'Could recur', note: 'if Russia has prevailed', stages: [claims.declared, claims.persists, claims.unfrozen] } satisfies LaneRow}
      .limit=${claims.notAlone}
      .verdict=${claims.trust}
      .because=${words.claims.hybrid}
    ></return-lanes>`,
  notes: {
    say: [
      'A freeze may not hold. We have seen that before. Armistice agreements were reached at Minsk, in 2014 and 2015. Low-intensity war went on, and Russia, he says, could be seen preparing to break the freeze. In 2022 came the all-out invasion.',
      'The author warns that this could happen again.',
      'Suppose that Russia has prevailed on the battlefield. The author thinks it likely that low-intensity war would then go on, even after a freeze had been declared. And Russia may prepare to break the freeze at a moment that suits it.',
      'And Ukraine and its NATO partners cannot freeze the war by themselves.',
    ],
    handOvers: {
      coalition: 'Step four: what might stand in for membership?',
    },
    ifAsked:
      'Would a freeze not save lives? The essay does not discuss that; “likely” and “may” are its own words. A partly occupied member? It reports one proposal, guarantees in law only for land that Kyiv controls, and judges that this accepts partition.',
  },
  minutes: { full: 1 },
});
