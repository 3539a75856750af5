/** Six terms for the end of the war are used as if they were one, and none has a definition that all share. */
import { html } from 'lit';
import type { Term } from '../components/term-lens.js';
import '../components/term-lens.js';
import '../components/verdict-line.js';
import { claimsOf, context, defineSlide, judgement, reported } from './slide.js';
import { thisDeck } from './sources.js';

const asks = (text: string) => context(thisDeck, text);

const claims = claimsOf('words', {
  interchangeable: reported(12, 'Proposals tend to use all six as though they were one word'),
  allies: reported(12, 'No definition is agreed among the allies'),
  russia: reported(12, 'None is agreed between them and Russia'),
  hybrid: judgement(13, 'Russia’s hybrid war has erased any clear line between war and peace.'),
  consensus: judgement(13, 'That is part of the confusion, and can make agreement on accession harder'),
  end1: asks('Who says it is over?'),
  end2: asks('Over everywhere, or at the front?'),
  peace1: asks('Signed by whom?'),
  peace2: asks('What if it is never signed?'),
  settle1: asks('Between which parties?'),
  settle2: asks('With NATO on the agenda?'),
  armistice1: asks('Along which line?'),
  armistice2: asks('Who answers a breach?'),
  ceasefire1: asks('For how long?'),
  ceasefire2: asks('Who watches it?'),
  freeze1: asks('Until when?'),
  freeze2: asks('Who may thaw it?'),
});

export const words = defineSlide({
  id: 'words',
  step: 'when',
  title: 'Six words for how it ends, no shared definition of any',
  titleMark: { ...reported(12, ''), id: 'words/title' },
  claims,
  notice: 'The essay defines none of the six.',
  figure: ({ part, explored }) =>
    html`<term-lens
        step=${part}
        .explored=${explored}
        whose=${thisDeck.cite}
        sentence="NATO may weigh Ukraine’s entry after the"
        verdictHeading="What the six words lack"
        .terms=${
          [
            { word: 'end of war', width: 200, asks: [claims.end1, claims.end2] },
            { word: 'peace', width: 160, asks: [claims.peace1, claims.peace2] },
            { word: 'negotiated settlement', width: 270, asks: [claims.settle1, claims.settle2] },
            { word: 'armistice', width: 192, asks: [claims.armistice1, claims.armistice2] },
            { word: 'ceasefire', width: 176, asks: [claims.ceasefire1, claims.ceasefire2] },
            { word: 'freeze', width: 154, asks: [claims.freeze1, claims.freeze2] },
          ] satisfies readonly Term[]
        }
        .used=${claims.interchangeable}
        .verdicts=${[claims.allies, claims.russia]}
      ></term-lens>
      <verdict-line step=${part} arrives="7" .claim=${claims.hybrid} .then=${claims.consensus}></verdict-line>`,
  notes: {
    say: [
      'The words are used as if they were one. Try a sentence of ours, on when NATO could consider Ukraine: after the end of war. And who says that it is over?',
      'Put in peace. Now somebody has to sign it.',
      'A negotiated settlement. Negotiated between which parties, and is NATO itself on the table?',
      'An armistice. Now there is a line, and a question where it runs.',
      'A ceasefire. For how long must it hold before it counts?',
      'Or a freeze. Who decides that it has thawed? Six words, six different conditions. The questions are ours; the essay gives no definitions.',
      'That is the author’s point. Most proposals treat the six as if they meant the same. The allies have no common definition of any, and there is none between them and Russia. The confusion comes partly from Russia’s hybrid strategy, which wiped out any clear border between peace and war. That can make it harder still for NATO to agree what accession requires.',
    ],
    handOver: 'Take the last of the six, the freeze, and look closer.',
  },
  minutes: { full: 1.25 },
});
