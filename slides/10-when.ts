/** Allies agree only that Ukraine cannot join while at war; asked when it can, they give three answers that do not meet. */
import { html } from 'lit';
import type { Branch } from '../components/decision-tree.js';
import '../components/decision-tree.js';
import { coalition } from './13-coalition.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './slide.js';

const claims = claimsOf('when', {
  notAtWar: reported(10, 'Lowest common ground: not while at war, lest NATO be drawn in'),
  after: proposal(10, 'Some allies would wait until after war, or “peace”'),
  afterFollows: proposal(10, 'Only then would membership be considered'),
  undefined: judgement(10, 'Neither “after the war” nor “peace” is defined'),
  freeze: proposal(11, 'Influential voices: Kyiv joins once the war is frozen'),
  freezeFollows: proposal(11, 'NATO’s guarantee binds in law only where Kyiv governs'),
  partition: judgement(11, 'Ukraine’s partition, accepted in fact'),
  invite: proposal(11, 'Kyiv and its supporters: invite now, without more delay'),
  inviteFollows: proposal(11, 'Accession talks themselves wait for an eventual ceasefire'),
  prejudged: judgement(11, 'This would in effect settle the decision in advance'),
});

export const when = defineSlide({
  id: 'when',
  step: 'when',
  title: 'Three answers to “when?” do not meet',
  titleMark: { ...judgement([10, 11], ''), id: 'when/title' },
  claims,
  quotes: [coalition.claims.noConsensus],
  figure: ({ part, explored }) =>
    html`<decision-tree
      step=${part}
      .explored=${explored}
      question="When might Ukraine join?"
      .headings=${['The answer, and whose', 'What would follow', 'Left open, or given up'] satisfies readonly [string, string, string]}
      .shared=${claims.notAtWar}
      .agreement=${coalition.claims.noConsensus}
      .branches=${
        [
          {
            answer: 'After war, or “peace”',
            claim: claims.after,
            gate: 'shut until it is over',
            follows: claims.afterFollows,
            cost: claims.undefined,
          },
          {
            answer: 'After a “freeze”',
            claim: claims.freeze,
            gate: 'shut until the line holds',
            follows: claims.freezeFollows,
            cost: claims.partition,
            crux: true,
          },
          {
            answer: 'Invite now, talk later',
            claim: claims.invite,
            gate: 'talks after a ceasefire',
            follows: claims.inviteFollows,
            cost: claims.prejudged,
          },
        ] satisfies readonly Branch[]
      }
    ></decision-tree>`,
  notes: {
    say: [
      'There is one thing on which the allies agree, and the author calls it a lowest common denominator: Ukraine cannot come in while it is at war with Russia, because NATO might be drawn in. Past that point there are three answers.',
      'Some allies would put off even considering it until “after the war”, or until there is a “peace” settlement. Follow the branch to its end: neither of those two words has been given a meaning.',
      'Influential voices say: after a freeze. Let the line become stable, then admit Ukraine. But then the guarantee applies in law only to the land that Kyiv governs. What that concedes is a partition, accepted in fact.',
      'Kyiv and governments that support it say: invite Ukraine now to begin accession talks, and hold the talks once there is a ceasefire. The author notes what that does as well: in effect it would settle the decision beforehand. Three answers, and no two of them end in the same place.',
    ],
    handOver: 'Part of the trouble is the words themselves.',
    ifAsked:
      'All three are positions under discussion. The essay does not say which allies hold which, beyond Kyiv and its supporters.',
  },
  minutes: { full: 1.75, ten: 1.75 },
});
