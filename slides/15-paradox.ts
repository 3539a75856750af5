/** Coalitions that mean to act outside NATO need its cover, and so its consent: the way round leads back. */
import { html } from 'lit';
import type { LoopStation } from '../components/loop-diagram.js';
import '../components/loop-diagram.js';
import { claimsOf, defineSlide, judgement, reported } from './slide.js';

const claims = claimsOf('paradox', {
  outside: reported(23, 'Every option acts outside NATO’s framework'),
  retaliation: reported(24, 'Russia might retaliate, they expect'),
  cover: reported(24, 'They believe NATO’s guarantees must cover them'),
  collective: judgement(24, 'That cover is the alliance’s to give, by consent of all'),
  back: judgement(24, 'So the way out leads back in'),
  deterAndCounter: reported(
    24,
    'Governments ready to act want that cover for two ends: to deter retaliation, and to counter it.',
  ),
  consent: judgement(
    24,
    'Coalitions formed outside NATO still want its cover and so, it seems, still need its consent.',
  ),
});

export const paradox = defineSlide({
  id: 'paradox',
  step: 'substitutes',
  title: 'Outside NATO, yet nothing moves without NATO',
  titleMark: { ...judgement(24, ''), id: 'paradox/title' },
  claims,
  figure: ({ part }) =>
    html`<loop-diagram
      step=${part}
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
      'Watch the leaf swing. All four options presuppose acting outside NATO’s framework. That is where we begin.',
      'But the allies who are willing foresee that Russia might retaliate against them.',
      'So, they believe, they have to be covered by NATO’s own security guarantees, to deter such a blow and to answer it if it came. The point crosses the wall.',
      'Whose is that cover? It belongs to the alliance, and the alliance acts by consent of all its members.',
      'And there the circle closes. The author puts it with care: it seems, in this case, that a coalition of the willing that sets out beyond NATO cannot act, after all, unless NATO consents. The consensus which was missing inside is needed outside as well.',
    ],
    handOver: 'So what do the substitutes add up to?',
    ifAsked: '“It seems, in this case” is the author’s own hedge. He does not claim that it holds for every coalition.',
  },
  minutes: { full: 1.25, ten: 1.25 },
});
