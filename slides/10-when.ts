/** Allies agree only that Ukraine cannot join while at war; there are three different answers on when it might. */
import { html } from 'lit';
import type { Branch } from '../components/figures/decision-tree.js';
import '../components/figures/decision-tree.js';
import { coalition } from './13-coalition.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './outline.js';

const claims = claimsOf('when', {
  notAtWar: reported(10, 'The minimum on which allies agree: no entry during the war, lest NATO be drawn in'),
  after: reported(10, 'Some allies: consider entry only after the war or a “peace” settlement'),
  afterFollows: reported(10, 'Only then would they even consider membership'),
  undefined: judgement(10, 'These allies define neither “after the war” nor “peace”'),
  freeze: reported(11, 'Influential voices: entry once the war is frozen on a stable line'),
  freezeFollows: proposal(11, 'After a freeze, NATO’s guarantees would in law cover only land that Kyiv controls'),
  partition: judgement(11, 'A freeze would accept Ukraine’s partition de facto'),
  invite: reported(11, 'Kyiv and supportive governments: invite Ukraine to talks now'),
  inviteFollows: proposal(11, 'The talks themselves would follow an eventual ceasefire'),
  prejudged: judgement(11, 'Their call would in effect prejudge a decision'),
});

export const when = defineSlide({
  id: 'when',
  step: 'when',
  title: 'The essay reports three views on when to take up Ukraine’s entry',
  titleMark: { ...reported([10, 11], ''), id: 'when/title' },
  claims,
  quotes: [coalition.claims.noConsensus],
  prose:
    'Allies agree on a minimum: Ukraine cannot join while it is at war with Russia, lest NATO be drawn in. Beyond that the essay reports three views. Some allies would consider membership only after the war, or after a “peace” settlement, and define neither. Influential voices would let Ukraine join once the war is frozen along a stable line; that would accept partition de facto, the author judges. Kyiv and governments that support it ask NATO to invite Ukraine to talks at once, with the talks themselves to follow an eventual ceasefire; in effect that would prejudge a decision.',
  figure: ({ part, figureState }) =>
    html`<decision-tree
      shown=${part}
      .state=${figureState}
      question="When might Ukraine join?"
      .headings=${['The view, and who holds it', 'What would follow', 'Undefined, or conceded'] satisfies readonly [string, string, string]}
      .shared=${claims.notAtWar}
      .agreement=${coalition.claims.noConsensus}
      .branches=${
        [
          {
            answer: 'After the war',
            claim: claims.after,
            gate: 'until the war is over',
            follows: claims.afterFollows,
            cost: claims.undefined,
          },
          {
            answer: 'After a “freeze”',
            claim: claims.freeze,
            gate: 'until the war is frozen',
            follows: claims.freezeFollows,
            cost: claims.partition,
            crux: true,
          },
          {
            answer: 'Invite now',
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
      'Allies agree on one minimum, which the author calls a lowest common denominator. While Ukraine is at war with Russia it is not eligible, because NATO itself might be drawn in. Beyond that he reports three views.',
      'Some allies would wait until “after the war”, or until a “peace” settlement, before they even consider membership. Neither term, the author says, has been defined in any way.',
      'Influential voices suggest that Ukraine join once the war is frozen on a stable armistice line. NATO’s guarantees would then apply, in law, only to the land that Kyiv controls. That, he judges, accepts Ukraine’s partition de facto.',
      'Kyiv, and governments that support it, ask NATO to invite Ukraine to accession talks now. The talks themselves would take place after an eventual ceasefire. Their call, he notes, would in effect prejudge a decision. So: after the war, after a freeze, or an invitation now.',
    ],
    handOvers: {
      words: 'Part of the difficulty lies in the words.',
      options: 'Without a consensus on membership, some allies are discussing options outside NATO’s framework.',
    },
    ifAsked:
      'Could this draw NATO into war, under Article 5? The essay reports that risk as the reason to rule out entry during the war, and does not rebut it.',
  },
  minutes: { full: 1.75, ten: 1.5 },
});
