/** Keeping what remains of Ukraine out of NATO is at the centre of Russia’s war and of its settlement proposals. */
import { html } from 'lit';
import type { BandLane } from '../components/figures/common-band.js';
import '../components/figures/common-band.js';
import { claimsOf, context, defineSlide, judgement } from './outline.js';
import { invasionResolution, putinTerms, russianDraft } from './sources.js';

const claims = claimsOf('war-aim', {
  aim: judgement(6, 'Keeping whatever remains of Ukraine out of NATO is a central Russian war aim'),
  inWar: judgement(6, 'this is a central aim'),
  atTable: judgement(6, 'the same demand is their core'),
  keptOut: judgement(6, 'Russia wants whatever remains of Ukraine kept out of NATO'),
  invasion: context(invasionResolution, 'full-scale war since 24 February 2022'),
  draft: context(russianDraft, '17 December 2021: Russia’s draft agreement with NATO'),
  terms: context(putinTerms, '14 June 2024: Putin’s terms for a ceasefire and talks'),
});

const titleMark = { ...judgement(6, ''), id: 'war-aim/title' };

export const warAim = defineSlide({
  id: 'war-aim',
  step: 'delay',
  title: 'Keeping whatever remains of Ukraine out of NATO is a central Russian war aim',
  titleMark,
  claims,
  evidence: [claims.aim],
  notice: '¶ 6 gives no dates and names no proposal: both are added. The 2021 draft came before the full-scale war.',
  prose:
    'Keeping whatever remains of Ukraine out of NATO is, in the author’s account, a central aim of Russia’s war. It is also the core of the political settlement that Russia proposes. He does not say that it is Russia’s only aim. The dated proposals shown here are added.',
  figure: ({ part }) =>
    html`<common-band
      shown=${part}
      .titleMark=${titleMark}
      .axis=${{ from: 2021.5, to: 2025 }}
      .band=${claims.keptOut}
      .above=${
        {
          heading: 'In Russia’s war:',
          claim: claims.inWar,
          events: [{ year: 2022.15, claim: claims.invasion, goesOn: true }],
        } satisfies BandLane
      }
      .below=${
        {
          heading: 'In Russia’s settlement proposals:',
          claim: claims.atTable,
          events: [
            { year: 2021.96, claim: claims.draft },
            { year: 2024.45, claim: claims.terms },
          ],
        } satisfies BandLane
      }
    ></common-band>`,
  notes: {
    say: [
      'Russia wants whatever remains of Ukraine to stay out of NATO. The author finds that demand in two places. It is a central aim of Russia’s war. And it is the core of the political settlement that Russia proposes. Please keep it in mind: as we read him, his conclusion turns on it.',
    ],
    handOvers: {
      inheritance:
        'Step three is the question of when. First, who inherits the problem: a new administration, and NATO.',
      when: 'That is Russia’s side. When might Ukraine join? Answers differ.',
      paradox: 'Some allies, meanwhile, are discussing options for protecting Ukraine outside NATO’s framework.',
    },
    ifAsked:
      'He calls it a central war aim, not the only one. Our addition: Russia’s draft agreement with NATO, published by its Foreign Ministry on 17 December 2021, would have ruled out further enlargement, including Ukraine’s accession.',
  },
  minutes: { full: 0.5, ten: 0.5, five: 0.5 },
});
