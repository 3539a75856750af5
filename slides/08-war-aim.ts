/** Keeping what remains of Ukraine out of NATO is at the centre of Russia’s war and of its settlement proposals. */
import { html } from 'lit';
import type { Approach } from '../components/figures/shared-core.js';
import '../components/figures/shared-core.js';
import { claimsOf, defineSlide, judgement } from './outline.js';

const claims = claimsOf('war-aim', {
  inWar: judgement(6, 'No NATO for what remains of Ukraine: a central war aim'),
  atTable: judgement(6, 'No NATO for what remains of Ukraine: the core of Russia’s proposals'),
  keptOut: judgement(6, 'Russia wants whatever remains of Ukraine kept out of NATO'),
});

export const warAim = defineSlide({
  id: 'war-aim',
  step: 'delay',
  title: 'Keeping whatever remains of Ukraine out of NATO is a central Russian war aim',
  titleMark: { ...judgement(6, ''), id: 'war-aim/title' },
  claims,
  figure: () =>
    html`<shared-core
      .left=${{ heading: 'Russia’s war', claim: claims.inWar } satisfies Approach}
      .right=${{ heading: 'Russia’s proposals', claim: claims.atTable } satisfies Approach}
      .core=${claims.keptOut}
    ></shared-core>`,
  notes: {
    say: [
      'Russia wants whatever remains of Ukraine to stay out of NATO. The author finds that demand in two places. It is a central aim of Russia’s war. And it is the core of the political settlement that Russia proposes. Please keep it in mind: as we read him, his conclusion turns on it.',
    ],
    handOvers: {
      inheritance: 'Step three is the question of when. First, who inherits it: a new administration, and NATO.',
      when: 'That is Russia’s side. When might Ukraine join? Answers differ.',
      paradox: 'Some allies, meanwhile, are discussing options for protecting Ukraine outside NATO’s framework.',
    },
    ifAsked:
      'He calls it a central war aim, not the only one. Our addition: Russia’s draft agreement with NATO, published by its Foreign Ministry on 17 December 2021, would have ruled out further enlargement, including Ukraine’s accession.',
  },
  minutes: { full: 0.5, ten: 0.5, five: 0.5 },
});
