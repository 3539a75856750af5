/** What nobody knows. */
import { html } from 'lit';
import '../components/figures/open-ledger.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('unknown', {
  price: reported([8, 13], '£340,000, an estimate: the author has seen no offer'),
  winter: reported(13, 'What severe frost would do, nobody can tell'),
  base: reported(13, 'Last seen in 1952'),
  falls: judgement(13, 'Should the foundation be gone, the case for repair falls in part'),
});

export const unknown = defineSlide({
  id: 'unknown',
  step: 'repair',
  title: 'Nobody has seen the foundation since 1952, and the case rests on it',
  claims,
  prose:
    'The price is an estimate. Nobody can tell what a hard winter would do. Above all, nobody has looked under the river bed since 1952. If the foundation is gone, the author grants that her case falls in part.',
  figure: ({ part }) =>
    html`<open-ledger
      shown=${part}
      .entries=${[
        { heading: 'Price', status: 'estimated', claim: claims.price },
        { heading: 'Hard winter', status: 'not known', claim: claims.winter, empty: true },
        { heading: 'Foundation', status: 'not known', claim: claims.base, empty: true },
      ]}
    ></open-ledger>`,
  evidence: [claims.falls],
  notes: {
    say: [
      'She is open about what she does not know. The price is an estimate, and she has seen no offer from a builder.',
      'Nor can anyone tell us how the pier would come through a hard winter.',
      'And nobody has looked at the foundation since 1952. If it is gone, she says, her case falls in part, and the town should think again.',
    ],
    handOvers: { courses: 'With that said, here are the sums.' },
  },
  minutes: { eight: 0.5, four: 0.5 },
});
