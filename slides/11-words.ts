/** Six terms for the end of the war tend to be used as if they were one, and have no commonly agreed definitions. */
import { html } from 'lit';
import type { Term } from '../components/figures/term-table.js';
import '../components/figures/term-table.js';
import '../components/figures/verdict-line.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { thisDeck } from './sources.js';

const asks = (text: string) => context(thisDeck, text);

const claims = claimsOf('words', {
  interchangeable: reported(12, 'Proposals tend to use the six terms interchangeably'),
  allies: reported(12, 'Allies have no commonly agreed definitions'),
  russia: reported(12, 'Still less do allies share any with Russia'),
  hybrid: judgement(13, 'Russia’s hybrid war has erased any clear line between peace and war.'),
  consensus: judgement(
    13,
    'The confusion comes partly from hybrid war, and can make it harder for NATO to agree on prerequisites for entry',
  ),
  end1: asks('Who says that it is over?'),
  end2: asks('Over everywhere, or only at the front?'),
  peace1: asks('Signed by whom?'),
  peace2: asks('What if it is never signed?'),
  settle1: asks('Between which parties?'),
  settle2: asks('With NATO on the agenda?'),
  armistice1: asks('Along which line?'),
  armistice2: asks('Who responds to a breach?'),
  ceasefire1: asks('For how long?'),
  ceasefire2: asks('Who monitors it?'),
  freeze1: asks('Until when?'),
  freeze2: asks('Who may end it?'),
  ours: asks('the sentence and the questions are this deck’s own'),
});

export const words = defineSlide({
  id: 'words',
  step: 'when',
  title: 'Six terms for how the war might end have no common definitions',
  titleMark: { ...reported(12, ''), id: 'words/title' },
  claims,
  evidence: [
    claims.consensus,
    claims.end1,
    claims.end2,
    claims.peace1,
    claims.peace2,
    claims.settle1,
    claims.settle2,
    claims.armistice1,
    claims.armistice2,
    claims.ceasefire1,
    claims.ceasefire2,
    claims.freeze1,
    claims.freeze2,
  ],
  notice: 'The essay defines none of the six.',
  prose:
    'The proposals tend to use six terms for the end of the war as if they meant the same. Allies have no commonly agreed definitions of them, let alone any that they share with Russia. The confusion comes partly from Russia’s hybrid warfare, which has erased any clear line between war and peace, and it can make it harder still for NATO to agree on what must come before Ukraine’s entry. The sentence and the questions shown here are ours.',
  figure: ({ part, figureState }) =>
    html`<term-table
        shown=${part}
        .state=${figureState}
        .whose=${claims.ours}
        sentence="NATO could consider Ukraine after the"
        .terms=${
          [
            { word: 'end of war', asks: [claims.end1, claims.end2] },
            { word: 'negotiated settlement', asks: [claims.settle1, claims.settle2] },
            { word: 'peace', asks: [claims.peace1, claims.peace2] },
            { word: 'ceasefire', asks: [claims.ceasefire1, claims.ceasefire2] },
            { word: 'armistice', asks: [claims.armistice1, claims.armistice2] },
            { word: 'freeze', asks: [claims.freeze1, claims.freeze2] },
          ] satisfies readonly Term[]
        }
        .used=${claims.interchangeable}
        .columns=${[claims.allies, claims.russia] as const}
      ></term-table>
      <verdict-line shown=${part} arrives="3" .claim=${claims.hybrid}></verdict-line>`,
  notes: {
    say: [
      'Suppose we say that NATO could consider Ukraine after the end of the war. Who decides that it is over?',
      'Or we say peace: signed by whom? Or a negotiated settlement; an armistice, and along which line? A ceasefire: for how long must it hold? Or a freeze. Each leaves questions open; the sentence and the questions are ours. The author’s point is this. The proposals tend to use all six terms as if they meant the same. Allies have no commonly agreed definitions, let alone any that they share with Russia.',
      'Part of the confusion comes from Russia’s hybrid war, which has erased any clear line between peace and war. And the confusion can make it still harder for NATO to agree on what has to come before Ukraine’s accession.',
    ],
    handOvers: {
      freeze: 'Take the last of these terms, the freeze.',
    },
    ifAsked:
      'The essay gives no definitions of its own. The questions are ours: for a settlement, between which parties; for an armistice, along which line; for a ceasefire, for how long; for a freeze, until when.',
  },
  minutes: { full: 1.5 },
});
