/** Allies agree only that Ukraine cannot join while at war; asked when it can, they give three answers that do not meet. */
import { html } from 'lit';
import type { Branch } from '../components/decision-tree.js';
import '../components/decision-tree.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './slide.js';

const claims = claimsOf('when', {
  notAtWar: reported(10, 'Agreed so far, as the least all accept: not while at war'),
  after: proposal(10, 'Take the question up only then'),
  afterFollows: proposal(10, 'Ukraine’s case is looked at once war is over, or peace settled'),
  undefined: judgement(10, 'Neither word is defined in any way'),
  freeze: proposal(11, 'Join once fighting is frozen'),
  freezeFollows: proposal(11, 'NATO’s guarantee binds in law only where Kyiv governs'),
  partition: judgement(11, 'Partition, accepted in fact'),
  invite: proposal(11, 'Invite to begin talks, at once'),
  inviteFollows: proposal(11, 'Talks themselves wait for a ceasefire, if one comes'),
  prejudged: judgement(11, 'The decision is settled in advance, in effect'),
});

export const when = defineSlide({
  id: 'when',
  step: 'when',
  title: 'Allies answer “when?” in three ways that do not meet',
  titleMark: { ...reported([10, 11], ''), id: 'when/title' },
  claims,
  figure: ({ part }) =>
    html`<decision-tree
      step=${part}
      question="When might Ukraine join?"
      .headings=${['The answer, and whose', 'What would follow', 'Left open, or given up'] satisfies readonly [string, string, string]}
      .shared=${claims.notAtWar}
      .branches=${
        [
          {
            answer: 'After war, or “peace”',
            who: 'Some allies',
            claim: claims.after,
            gate: 'shut until it is “over”',
            follows: claims.afterFollows,
            cost: claims.undefined,
          },
          {
            answer: 'After a “freeze”',
            who: 'Influential voices',
            claim: claims.freeze,
            gate: 'shut until the line holds',
            follows: claims.freezeFollows,
            cost: claims.partition,
            crux: true,
          },
          {
            answer: 'Invite now, talk later',
            who: 'Kyiv and its supporters',
            claim: claims.invite,
            gate: 'shut until a ceasefire',
            follows: claims.inviteFollows,
            cost: claims.prejudged,
          },
        ] satisfies readonly Branch[]
      }
    ></decision-tree>`,
  notes: {
    say: [
      'There is one thing on which the allies agree, and the author calls it a lowest common denominator: Ukraine cannot come in while it is at war with Russia, because NATO might be drawn in. Past that point they divide into three answers.',
      'Some allies would put off even considering it until “after the war”, or until there is a “peace” settlement. Follow the branch to its end: neither of those two words has been given a meaning.',
      'Influential voices say: after a freeze. Let the line become stable, then admit Ukraine. But then the guarantee applies in law only to the land that Kyiv governs. What that concedes is a partition, accepted in fact. This is the branch to watch.',
      'Kyiv and governments that support it say: invite Ukraine now to begin accession talks, and hold the talks once there is a ceasefire. The author notes what that does as well: in effect it would settle the decision beforehand. Three answers, and no two of them end in the same place.',
    ],
    handOver: 'Part of the trouble is the words themselves.',
    ifAsked:
      'All three are positions under discussion. The essay does not say which allies hold which, beyond Kyiv and its supporters.',
  },
  minutes: { full: 1.75, ten: 1.75 },
});
