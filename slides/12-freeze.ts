/** Kyiv and its NATO partners cannot freeze the war by themselves, and what followed Minsk could happen again. */
import { html } from 'lit';
import type { FearedLane, SeenLane } from '../components/figures/recurring-lanes.js';
import '../components/figures/recurring-lanes.js';
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

const titleMark = { ...judgement(14, ''), id: 'freeze/title' };

export const freeze = defineSlide({
  id: 'freeze',
  step: 'when',
  title: 'If Russia has prevailed, a “freeze” of the war may not hold',
  titleMark,
  claims,
  notice: 'The lower lane has no dates, length or order.',
  evidence: [claims.trust, words.claims.hybrid],
  quotes: [words.claims.hybrid],
  prose:
    'Ukraine and its NATO partners cannot freeze the war by themselves. If Russia has prevailed in battle, low-intensity war will, in the author’s judgement, likely go on even after a freeze has been declared, and Russia may prepare to break that freeze when it suits, as could be seen between the Minsk agreements of 2014 and 2015 and the invasion of 2022.',
  figure: ({ part }) =>
    html`<recurring-lanes
      shown=${part}
      .titleMark=${titleMark}
      .axis=${{ from: 2014, to: 2023.5 }}
      .seen=${
        {
          heading: 'Seen, 2014 to 2022',
          halted: 2014.68,
          broken: 2022.15,
          claims: [claims.minsk, claims.between, claims.invasion],
        } satisfies SeenLane
      }
      .feared=${
        {
          heading: 'Could recur, if Russia has prevailed',
          claims: [claims.declared, claims.persists, claims.unfrozen],
        } satisfies FearedLane
      }
      .limit=${claims.notAlone}
    ></recurring-lanes>`,
  notes: {
    say: [
      'If Russia has prevailed, the author warns, a freeze may not hold. He points to what we have seen. Armistice agreements were reached at Minsk, in 2014 and 2015. Low-intensity war went on, and Russia, he says, could be seen preparing to break the freeze. In 2022 came the all-out invasion.',
      'The author warns that this could happen again, once a freeze has been declared.',
      'Suppose that Russia has prevailed on the battlefield. The author thinks it likely that low-intensity war would then go on. And Russia may prepare to break the freeze at a moment that suits it.',
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
