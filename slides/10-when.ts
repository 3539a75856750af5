/** Allies agree only that Ukraine cannot join while at war; there are three different answers on when it might. */
import { html } from 'lit';
import type { Stance } from '../components/figures/stance-lanes.js';
import '../components/figures/stance-lanes.js';
import { coalition } from './13-coalition.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './outline.js';

const claims = claimsOf('when', {
  notAtWar: reported(10, 'The minimum on which allies agree: no entry during the war, lest NATO be drawn in'),
  after: reported(10, 'Some allies: consider entry only after the war or a “peace” settlement'),
  afterFollows: reported(10, 'Only then would they even consider membership'),
  undefined: reported(10, 'Those who would wait define neither “after the war” nor “peace”'),
  freeze: reported(11, 'Influential voices: entry once the war is frozen on a stable line'),
  freezeFollows: proposal(11, 'After a freeze, NATO’s guarantees would in law cover only land that Kyiv controls'),
  partition: judgement(11, 'Entry on these terms would accept de facto partition'),
  invite: reported(11, 'Kyiv and supportive governments: invite Ukraine to accession talks now'),
  inviteFollows: proposal(11, 'Talks would follow an eventual ceasefire'),
  prejudged: judgement(11, 'Calling for an invitation now would in effect prejudge a decision'),
});

export const when = defineSlide({
  id: 'when',
  step: 'when',
  title: 'Allies agree on no entry during war; on when, there are three views',
  titleMark: { ...reported([10, 11], ''), id: 'when/title' },
  claims,
  evidence: [
    claims.afterFollows,
    claims.undefined,
    claims.freezeFollows,
    claims.partition,
    claims.prejudged,
    coalition.claims.noConsensus,
  ],
  notice: 'The four stages and their order are this deck’s, and no forecast.',
  quotes: [coalition.claims.noConsensus],
  prose:
    'Allies agree on a minimum: Ukraine cannot join while it is at war with Russia, lest NATO be drawn in. Beyond that the essay reports three views. Some allies would consider membership only after the war, or after a “peace” settlement, and define neither. Influential voices would let Ukraine join once the war is frozen along a stable line; that would accept partition de facto, the author judges. Kyiv and governments that support it ask NATO to invite Ukraine to talks at once, with the talks themselves to follow an eventual ceasefire; in effect that would prejudge a decision.',
  figure: ({ part, figureState }) =>
    html`<stance-lanes
      shown=${part}
      .state=${figureState}
      .stages=${['war', '“freeze”', 'ceasefire', '“after the war”']}
      .shared=${{ claim: claims.notAtWar, stage: 0, label: 'no entry' }}
      .stances=${
        [
          {
            answer: 'After the war',
            claim: claims.after,
            marks: [{ stage: 3, label: 'considered' }],
            more: [claims.afterFollows, claims.undefined],
          },
          {
            answer: 'After a “freeze”',
            claim: claims.freeze,
            marks: [{ stage: 1, label: 'entry', final: true }],
            more: [claims.freezeFollows, claims.partition],
          },
          {
            answer: 'Invite now',
            claim: claims.invite,
            marks: [
              { stage: 0, label: 'invitation' },
              { stage: 2, label: 'talks' },
            ],
            also: claims.inviteFollows,
            more: [claims.prejudged],
          },
        ] satisfies readonly Stance[]
      }
    ></stance-lanes>`,
  notes: {
    say: [
      'Allies agree on one minimum, which the author calls a lowest common denominator. While Ukraine is at war with Russia it is not eligible, because NATO itself might be drawn in. Beyond that he reports three views.',
      'Some allies would wait until “after the war”, or until a “peace” settlement, before they even consider membership. These allies, the author says, define neither term.',
      'Influential voices suggest that Ukraine join once the war is frozen on a stable armistice line. NATO’s guarantees would then apply, in law, only to the land that Kyiv controls. That, he judges, accepts Ukraine’s partition de facto.',
      'Kyiv, and governments that support it, ask NATO to invite Ukraine to accession talks now. The talks themselves would take place after an eventual ceasefire. Their call, he notes, would in effect prejudge a decision. So the three are: after the war, after a freeze, or an invitation now.',
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
