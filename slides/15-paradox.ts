/** Coalitions that mean to act outside NATO need its cover, and so its consent: the way round leads back. */
import { html } from 'lit';
import type { LoopStation } from '../components/loop-diagram.js';
import '../components/loop-diagram.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('paradox', {
  outside: judgement(23, 'Each option presupposes acting outside NATO’s framework'),
  retaliation: reported(24, 'Russian retaliation is possible'),
  cover: reported(24, 'Willing allies believe NATO’s guarantees must cover them'),
  collective: judgement(24, 'Such cover, it seems, takes NATO’s collective consent'),
  back: judgement(24, 'So, it seems, the way out leads back in'),
  deterAndCounter: reported(
    24,
    'Allies open to these options want NATO’s cover for two ends: to deter retaliation, and to counter it.',
  ),
  consent: judgement(
    24,
    'Coalitions outside NATO still want its cover and so, it seems in this case, need its consent.',
  ),
});

export const paradox = defineSlide({
  id: 'paradox',
  step: 'substitutes',
  title: 'Even outside NATO, it seems, nothing moves without NATO',
  titleMark: { ...judgement(24, ''), id: 'paradox/title' },
  claims,
  figure: ({ part, explored }) =>
    html`<loop-diagram
      step=${part}
      .explored=${explored}
      stand="right"
      start="198"
      .sides=${['outside NATO’s framework', 'inside'] satisfies readonly [string, string]}
      .stations=${
        [
          { claim: claims.outside },
          { claim: claims.retaliation },
          { claim: claims.cover },
          { claim: claims.collective },
          { claim: claims.back },
        ] satisfies readonly LoopStation[]
      }
      .lead=${claims.consent}
      .support=${claims.deterAndCounter}
    ></loop-diagram>`,
  notes: {
    say: [
      'The way out seems to lead back in. Watch the leaf swing. All four options presuppose acting outside NATO’s framework. That is where we begin.',
      'But Russia might retaliate, and allies willing to consider the options know it.',
      'So, they believe, they have to be covered by NATO’s own security guarantees, to deter such a blow and to answer it if it came. The point crosses the wall.',
      'Whose is that cover? NATO’s. So its collective consent, it seems, comes in again.',
      'And there the circle closes. The author puts it with care: it seems, in this case, that a coalition of the willing that sets out beyond NATO cannot act, after all, unless NATO consents. The consensus which was missing inside is needed outside as well.',
    ],
    handOver: 'So what do the substitutes add up to?',
    ifAsked: '“It seems, in this case” is the author’s own hedge. He does not claim that it holds for every coalition.',
  },
  minutes: { full: 1.25, ten: 1.25 },
});
