/** The argument in prose, for whoever was not there: two pages that stand alone. */
import { unwrittenVeto } from './04-unwritten-veto.js';
import { incentive } from './17-incentive.js';
import { noSubstitute } from './16-no-substitute.js';
import { paradox } from './15-paradox.js';
import { when } from './10-when.js';
import { judgement, proposal, reported } from './outline.js';
import type { Brief } from '../model/deck.js';
import type { EssayClaim } from '../model/claim.js';

type Mark = Omit<EssayClaim, 'id'>;
/** Whose the sentences are, in order. */
const marks = (step: string, ...all: readonly Mark[]): readonly EssayClaim[] =>
  all.map((mark, i) => ({ ...mark, id: `brief/${step}-${i + 1}` }));

const answers = when.claims;

export const brief: Brief = {
  opening:
    'Vladimir Socor argues that keeping Ukraine outside NATO will bring peace with Russia no closer. His essay dates from December 2024, between the American election and the change of administrations. We take from it these judgements:',
  conclusion: [
    paradox.claims.consent,
    noSubstitute.claims.ukraine,
    noSubstitute.claims.alliance,
    incentive.claims.fightOn,
  ],
  front: [
    {
      step: 'door',
      heading: 'NATO’s open door has worked case by case',
      text: 'The open door was never meant as a general rule. Admission sometimes depended on opportunity, and undeclared conditions played a part, and the declared criteria did not necessarily decide. Nor was a path to membership always irreversible. No rule gives Russia a power to block, and yet where Russia stood forcefully in the way, the path closed, for Georgia after 2008 and for Ukraine after 2014. Of all aspirants Ukraine clearly has the most to offer. Ruling out its membership was part of Russia’s motive for attacking in 2014 and for the low-intensity war after it.',
      marks: marks('door', judgement([1, 2, 3], ''), reported(3, '')),
      drawing: unwrittenVeto.id,
    },
  ],
  overleaf: [
    {
      step: 'delay',
      heading: 'Ukraine’s distance and other concessions emboldened Moscow',
      text: 'In 2021 the Biden administration officially withdrew political support for Ukraine’s membership; some Europeans already opposed it. By then Ukraine was further from NATO than ever, contrary to Moscow’s propaganda. In the author’s judgement that distance, with other concessions, emboldened Russia: full-scale invasion in 2022, maximalist aims that include further annexations. At the summits of 2023 and 2024 the Biden administration led the way in further delay, until “conditions are met”, neither specified nor dated; a “bridge” replaced the “open door”. Keeping what remains of Ukraine out of NATO is a central Russian war aim, and the core of Russia’s settlement proposals.',
      marks: marks('delay', reported([4, 5, 14], ''), judgement([4, 5, 6], '')),
    },
    {
      step: 'when',
      heading: 'The essay reports three views on when to take up entry',
      text: 'Overcoming this legacy falls to the incoming Trump administration and to NATO. During the stalemate of 2023 unofficial and semi-official proposals multiplied; many feature post-conflict guarantees for a territorially reduced Ukraine, in NATO or outside. Inadequate Western support, in the author’s judgement, opened the way to de facto partition. Trump is determined to end the war quickly; his team has yet to say how. The only certainty is that it expects European allies to bear the main burden of guaranteeing Ukraine’s security. Allies agree on one minimum: no entry during the war, lest NATO be drawn in.',
      marks: marks('when', reported([7, 8, 9, 10], ''), judgement([7, 8, 9], '')),
      table: {
        headings: ['The view, and who holds it', 'What would follow', 'Undefined, or conceded'],
        rows: [
          [answers.after, answers.afterFollows, answers.undefined],
          [answers.freeze, answers.freezeFollows, answers.partition],
          [answers.invite, answers.inviteFollows, answers.prejudged],
        ],
      },
      after:
        'The proposals tend to use six terms interchangeably, with no commonly agreed definitions. The confusion comes partly from Russia’s hybrid war, and can make it harder to agree on prerequisites for entry. Nor can Ukraine and its partners freeze the war alone. If Russia has prevailed, low-intensity war will likely go on, and Russia may prepare to break the freeze, as seen between Minsk and 2022.',
      afterMarks: marks('words', reported([12, 14], ''), judgement([13, 14], '')),
    },
    {
      step: 'substitutes',
      heading: 'Outside NATO’s framework, coalitions seem, in this case, to need its consent',
      text: 'Without a political consensus in NATO on Ukraine’s membership, certain European allies are in informal talks on post-conflict guarantees outside its framework. Macron began them in Paris in February; the Biden administration sent an assistant secretary of state, a snub in the author’s word. Trump’s election has helped accelerate them. Britain, France, Germany and Poland are most active; Italy and the Nordic countries are expected to contribute. Possible military aid and defence-industry cooperation are considered, short of guarantees. At least four options are discussed, all hypothetical at this stage in these talks: forces to deter attacks, in a possible armistice package; troops to enforce an eventual armistice; support far from the front; air defences in Poland. These allies are open to some of Kyiv’s ideas; no option has made headway so far. Allies willing to consider them believe that they need NATO’s guarantees against possible Russian retaliation. So in this case, it seems, they cannot act without NATO’s collective consent.',
      marks: marks(
        'substitutes',
        reported([15, 16, 17, 18, 23, 24], ''),
        proposal([17, 19, 20, 21, 22], ''),
        judgement([16, 24], ''),
      ),
    },
    {
      step: 'incentive',
      heading: 'Making entry wait for a “peace settlement” encourages Moscow to fight on',
      text: 'Making Ukraine wait for a “peace settlement” with Russia, the author concludes, encourages Moscow to fight on indefinitely.',
      marks: marks('incentive', judgement(26, '')),
    },
  ],
};
