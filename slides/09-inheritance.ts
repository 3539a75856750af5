/** Trump would end the war quickly and has not said how; the one certainty is that Europe is expected to bear the burden. */
import { html } from 'lit';
import type { Entry } from '../components/figures/open-ledger.js';
import '../components/figures/open-ledger.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('inheritance', {
  stalemate: reported(8, '2023: a stalemate at the front'),
  proposals: reported([7, 8], 'Proposals multiply, unofficial and semi-official'),
  inherit: judgement(7, 'Trump and NATO face a legacy to overcome'),
  europe: judgement(
    9,
    'The only certainty: Trump’s team expects European allies to bear the main burden of guaranteeing Ukraine’s security',
  ),
  noPlan: reported(8, 'Not yet set out: how to end the war'),
  quickEnd: reported(8, 'Trump is determined to end the war quickly'),
  inOrOut: reported(
    7,
    'Prominent in many: post-conflict guarantees for a territorially reduced Ukraine, in NATO or outside',
  ),
  intensified: reported(9, 'The change in Washington has intensified Europe’s talks'),
  partition: judgement(8, 'Western support was inadequate, which opened the way to de facto partition.'),
});

const titleMark = { ...reported(8, ''), id: 'inheritance/title' };

export const inheritance = defineSlide({
  id: 'inheritance',
  step: 'when',
  title: 'Trump is determined to end the war quickly; how is not yet set out',
  titleMark,
  claims,
  evidence: [claims.inherit, claims.stalemate, claims.proposals, claims.inOrOut, claims.intensified, claims.partition],
  prose:
    'Overcoming this legacy falls to the incoming Trump administration and to NATO itself. During the stalemate of 2023 unofficial and semi-official proposals multiplied; what would guarantee the security of a Ukraine reduced in territory, inside NATO or outside it, is prominent in many of them. Western support was then inadequate, the author judges, and that opened the way to de facto partition. One thing alone is certain: Trump’s team expects European allies to bear the main burden of guaranteeing Ukraine’s security. He is determined to end the war quickly; how, his team has yet to set out.',
  figure: ({ part }) =>
    html`<open-ledger
      shown=${part}
      .titleMark=${titleMark}
      .entries=${
        [
          { heading: 'Ending the war quickly', status: 'determined', claim: claims.quickEnd },
          {
            heading: 'Who guarantees Ukraine’s security',
            status: 'expected: mainly European allies',
            claim: claims.europe,
          },
          { heading: 'How the war would be ended', status: 'not set out', claim: claims.noPlan, empty: true },
        ] satisfies readonly Entry[]
      }
    ></open-ledger>`,
  notes: {
    say: [
      'All this the author calls a legacy. Overcoming it now falls to the incoming Trump administration, and to NATO itself. Ending the war quickly is what the president-elect is determined to do. During the military stalemate of 2023, unofficial and semi-official proposals multiplied. One question is prominent in many of them: what security guarantees would a Ukraine reduced in territory have after the conflict, inside NATO or outside it? In the author’s judgement Western support was inadequate, and that opened the way to de facto partition.',
      'What is certain? One thing only, the author says: Trump’s team expects European allies to bear the main burden of guaranteeing Ukraine’s security. So the coming change in Washington has made Europeans discuss such guarantees more intensely.',
      'What is not known is how the war would be ended. The president-elect’s team has yet to set that out.',
    ],
    handOvers: {
      when: 'So when might Ukraine join?',
    },
    ifAsked:
      'What does Trump’s team intend? The essay says that how it would end the war has yet to be set out, and that it expects Europe to carry most of the load of guaranteeing Ukraine’s security. We use nothing later than December 2024.',
  },
  minutes: { full: 1.25 },
});
