/** Five decisions for this audience that follow from the argument; they are this deck’s, not the essay’s. */
import { html } from 'lit';
import type { RoomQuestion } from '../components/room-questions.js';
import '../components/room-questions.js';
import { doorToBridge } from './06-door-to-bridge.js';
import { words as sixWords } from './11-words.js';
import { paradox } from './15-paradox.js';
import { noSubstitute } from './16-no-substitute.js';
import { incentive } from './17-incentive.js';
import { claimsOf, context, defineSlide, type View } from './slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('questions', {
  word: context(thisDeck, 'Which of the six words do we mean, and who would certify it?'),
  conditions: context(thisDeck, 'Which conditions would we write in, and by what date?'),
  cover: context(thisDeck, 'If a coalition goes in, whose guarantee covers it?'),
  gap: context(thisDeck, 'What would we accept in place of membership, and for how long?'),
  incentive: context(thisDeck, 'What would make refusing peace cost Moscow more than it gains?'),
});

const from = (view: View, id: string) => {
  const { href, where } = view.place(id);
  return { href, place: where };
};

export const questions = defineSlide({
  id: 'questions',
  title: 'Five decisions follow from the argument, and they are this room’s',
  titleStyle: 'kicker',
  claims,
  quotes: [
    sixWords.claims.interchangeable,
    doorToBridge.claims.conditions,
    paradox.claims.consent,
    noSubstitute.claims.ukraine,
    incentive.claims.fightOn,
  ],
  figure: (view) =>
    html`<room-questions
      step=${view.part}
      .filled=${view.filled}
      whose="The five questions are this deck’s, put to this room. The essay argues; it does not ask them."
      .questions=${
        [
          {
            question: claims.word,
            from: sixWords.claims.interchangeable,
            boxes: ['Which word?', 'Certified by whom?'],
            ...from(view, 'words'),
          },
          {
            question: claims.conditions,
            from: doorToBridge.claims.conditions,
            boxes: ['Which conditions?', 'By when?'],
            ...from(view, 'door-to-bridge'),
          },
          {
            question: claims.cover,
            from: paradox.claims.consent,
            boxes: ['Whose guarantee?', 'By whose consent?'],
            ...from(view, 'paradox'),
          },
          {
            question: claims.gap,
            from: noSubstitute.claims.ukraine,
            boxes: ['What instead?', 'Until when?'],
            ...from(view, 'no-substitute'),
          },
          {
            question: claims.incentive,
            from: incentive.claims.fightOn,
            boxes: ['Which cost?', 'Borne by whom?'],
            ...from(view, 'incentive'),
          },
        ] satisfies readonly RoomQuestion[]
      }
    ></room-questions>`,
  notes: {
    say: [
      'The questions are ours. First: of the six words, which one is ours, and who certifies that it has come?',
      'Second: which conditions would we write into those two empty boxes, and by what date?',
      'Third: should a coalition go in, whose guarantee covers it?',
      'Fourth: what might we take instead of membership, and until when?',
      'And last: what would make refusal cost Moscow more than it now gains?',
    ],
    handOver: 'The backup pages hold the dates, every claim, and the sources. Over to you.',
  },
  minutes: { full: 0.75 },
});
