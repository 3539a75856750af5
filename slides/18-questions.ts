/** Five questions for this audience that follow from the argument; they are this deck’s, not the essay’s. */
import { html } from 'lit';
import type { RoomQuestion } from '../components/figures/room-questions.js';
import '../components/figures/room-questions.js';
import { doorToBridge } from './06-door-to-bridge.js';
import { words as sixWords } from './11-words.js';
import { paradox } from './15-paradox.js';
import { noSubstitute } from './16-no-substitute.js';
import { incentive } from './17-incentive.js';
import { claimsOf, context, defineSlide } from './outline.js';
import type { Surroundings } from '../model/slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('questions', {
  word: context(thisDeck, 'Which of the six terms do we mean, and who would certify it?'),
  conditions: context(thisDeck, 'Which conditions would we set, and by what date?'),
  cover: context(thisDeck, 'If a coalition goes in, whose guarantee covers it?'),
  gap: context(thisDeck, 'What would we accept in place of membership, and for how long?'),
  waiting: context(thisDeck, 'Should entry go on waiting for “peace”? If not, what instead?'),
});

const from = (view: Pick<Surroundings, 'linkTo'>, id: string) => {
  const { href, where } = view.linkTo(id);
  return { href, place: where };
};

export const questions = defineSlide({
  id: 'questions',
  title: 'We put five questions to this room',
  titleStyle: 'kicker',
  claims,
  quotes: [
    sixWords.claims.interchangeable,
    doorToBridge.claims.conditions,
    paradox.claims.consent,
    noSubstitute.claims.ukraine,
    incentive.claims.fightOn,
  ],
  evidence: [
    sixWords.claims.interchangeable,
    doorToBridge.claims.conditions,
    paradox.claims.consent,
    noSubstitute.claims.ukraine,
    incentive.claims.fightOn,
  ],
  prose:
    'From the argument we draw five questions for those who decide. They are ours; the essay does not put them to anyone.',
  figure: (view) =>
    html`<room-questions
      shown=${view.part}
      whose="The five questions are this deck’s. The essay does not put them to anyone."
      .questions=${
        [
          {
            question: claims.word,
            ...from(view, 'words'),
          },
          {
            question: claims.conditions,
            ...from(view, 'door-to-bridge'),
          },
          {
            question: claims.cover,
            ...from(view, 'paradox'),
          },
          {
            question: claims.gap,
            ...from(view, 'no-substitute'),
          },
          {
            question: claims.waiting,
            ...from(view, 'incentive'),
          },
        ] satisfies readonly RoomQuestion[]
      }
    ></room-questions>`,
  notes: {
    say: [
      'The five questions are this team’s, not the author’s. First: which of the six terms do we mean, and who would certify that we had reached it?',
      'Second: which conditions would we write down for Ukraine, and by what date?',
      'Third: suppose that a coalition acts. Whose guarantee covers it?',
      'Fourth: what would we accept in place of membership, and until when?',
      'And last: should Ukraine’s entry go on waiting for what is called peace? If not, what would we do instead?',
    ],
    close: 'The backup pages hold the dates, every claim and the sources. The floor is yours.',
    ifAsked:
      'Should this room stop waiting? The essay says what waiting encourages. It reports one risk, of entry during the war: that NATO be drawn in. It does not weigh it.',
  },
  minutes: { full: 0.75 },
});
