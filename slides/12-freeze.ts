/** A freeze cannot be declared by one side, and by the example of Minsk it does not last. */
import { html } from 'lit';
import type { LaneRow } from '../components/return-lanes.js';
import '../components/return-lanes.js';
import { words } from './11-words.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './slide.js';

const claims = claimsOf('freeze', {
  minsk: reported(14, 'Minsk armistices, 2014–15'),
  between: reported(14, 'War at low intensity in between'),
  invasion: reported(14, 'All-out invasion, 2022'),
  declared: proposal(14, 'A “freeze” is declared'),
  persists: judgement(14, 'A Russia that prevailed likely keeps up war at low intensity'),
  unfrozen: judgement(14, 'Russia may prepare to undo it when that suits'),
  notAlone: judgement(14, 'Not theirs alone to declare'),
  trust: judgement(14, 'If Russia has prevailed, a freeze likely brings no quiet, and may be only a pause.'),
});

export const freeze = defineSlide({
  id: 'freeze',
  step: 'when',
  title: 'A freeze is not the West’s alone to declare, nor safe to trust',
  titleMark: { ...judgement(14, ''), id: 'freeze/title' },
  claims,
  quotes: [words.claims.hybrid],
  figure: ({ part }) =>
    html`<return-lanes
      step=${part}
      feedback="once more?"
      whoHeading="Who can declare it"
      actor="Kyiv and its partners in NATO"
      .stages=${['An armistice', 'War at a lower pitch', 'Unfrozen'] satisfies readonly [string, string, string]}
      .seen=${{ heading: 'Seen once', note: '2014 to 2022', stages: [claims.minsk, claims.between, claims.invasion] } satisfies LaneRow}
      .again=${{ heading: 'And again?', note: 'if Russia has prevailed', stages: [claims.declared, claims.persists, claims.unfrozen] } satisfies LaneRow}
      .limit=${claims.notAlone}
      .verdict=${claims.trust}
      .because=${words.claims.hybrid}
    ></return-lanes>`,
  notes: {
    say: [
      'By his account a freeze is not safe to trust. The upper line happened. Armistices were agreed at Minsk in 2014 and 2015. War at low intensity went on. In 2022 came the all-out invasion.',
      'Our question is whether the same could happen again.',
      'The lower line is the author’s expectation. If Russia prevails on the battlefield, it will likely keep up low-intensity war even after a freeze, and may be getting ready to break it whenever convenient.',
      'And a freeze is not something Ukraine and its partners can bring about alone. So it is neither theirs alone to declare nor, on this reading, safe to lean on.',
    ],
    handOver: 'With no agreed “when”, some allies look elsewhere.',
    ifAsked:
      '“Likely” and “may” are the author’s words for how sure he is. The essay does not discuss lives a pause might save.',
  },
  minutes: { full: 1 },
});
