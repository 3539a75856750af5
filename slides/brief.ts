/** The argument in prose, for whoever was not there: two pages that stand alone. */
import { incentive } from './17-incentive.js';
import { noSubstitute } from './16-no-substitute.js';
import { options } from './14-options.js';
import { paradox } from './15-paradox.js';
import { when } from './10-when.js';
import { judgement, proposal, reported, type Brief, type EssayClaim } from './slide.js';

type Mark = Omit<EssayClaim, 'id'>;
/** Whose the sentences are, in order. */
const marks = (step: string, ...all: readonly Mark[]): readonly EssayClaim[] =>
  all.map((mark, i) => ({ ...mark, id: `brief/${step}-${i + 1}` }));

const answers = when.claims;

export const brief: Brief = {
  conclusion: [
    paradox.claims.consent,
    noSubstitute.claims.ukraine,
    noSubstitute.claims.alliance,
    incentive.claims.fightOn,
  ],
  front: [
    {
      step: 'door',
      heading: 'The door was never automatic',
      text: 'Entry was settled one country at a time. Published criteria did not necessarily decide it; unstated conditions, and sometimes a plain opening, counted too. On paper Moscow has no veto, yet the way was shut where it lay across it by force: to Georgia after 2008, to Ukraine after 2014. Of those who hoped to join, Ukraine promised the West the largest gain; heading that off was part of the motive for the attack of 2014.',
      marks: marks('door', judgement([1, 2, 3], '')),
    },
    {
      step: 'delay',
      heading: 'Delay bought no restraint',
      text: 'In 2021 the United States formally dropped its backing. At the summits in Vilnius and Washington it then took the lead in delay: nothing until “conditions are met”, with neither conditions nor a date, and a “bridge” for what had been an “open door”. By 2021 Ukraine had never been further away from entry. In the author’s view this, with other concessions, emboldened Russia to invade in full and to raise its aims. Barring what is left of Ukraine is among its central war aims, and the heart of the settlement it proposes.',
      marks: marks('delay', reported(4, ''), judgement([4, 5, 6], '')),
    },
    {
      step: 'when',
      heading: 'Asked “when?”, allies give answers that do not meet',
      text: 'Not while the war lasts: that much is common ground. The incoming American team expects Europe to shoulder most of the guarantees, and has yet to say how the fighting is to stop.',
      marks: marks('when', reported([8, 10], ''), judgement(9, '')),
      table: {
        headings: ['The answer', 'What would follow', 'Left open, or given up'],
        rows: [
          [answers.after, answers.afterFollows, answers.undefined],
          [answers.freeze, answers.freezeFollows, answers.partition],
          [answers.invite, answers.inviteFollows, answers.prejudged],
        ],
      },
      after:
        'Six terms for the end of the war pass for one another, and nobody shares a definition of any. Nor is a freeze for Kyiv and its partners alone to declare: a Russia that has prevailed would likely persist at low intensity, as between the Minsk armistices and 2022.',
      afterMarks: marks('words', reported(12, ''), judgement(14, '')),
    },
  ],
  overleaf: [
    {
      step: 'substitutes',
      heading: 'What might stand in still seems to need NATO',
      text: 'For want of consensus inside NATO, some European members consult on guarantees of their own. France began it and, with Britain, Germany and Poland, is most active; Italy and the Nordic countries are expected to contribute. Four options are among those discussed, all of them hypothetical, none with headway so far. Those willing to consider them want the alliance’s guarantees; so, it seems, they cannot act without its collective consent.',
      marks: marks(
        'substitutes',
        reported([15, 16, 17, 23], ''),
        proposal([18, 19, 20, 21, 22], ''),
        judgement(24, ''),
      ),
      drawing: options.id,
    },
    {
      step: 'incentive',
      heading: 'Waiting for peace encourages the war',
      text: 'If entry has to await a “peace settlement”, then while none comes Ukraine stays outside, which is what Russia fights for. The author concludes that this encourages Moscow to carry on without limit of time.',
      marks: marks('incentive', judgement([6, 26], '')),
      drawing: incentive.id,
    },
  ],
};
