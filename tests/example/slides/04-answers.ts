/** What the council has said, year by year. */
import { html } from 'lit';
import '../components/figures/statement-line.js';
import { claimsOf, defineSlide, reported } from './outline.js';

const claims = claimsOf('answers', {
  promise: reported(2, 'A decision promised for autumn'),
  survey: reported(3, 'A survey ordered'),
  prices: reported(3, 'Survey read, prices asked for'),
  elections: reported(3, 'Put off past the elections'),
  funds: reported(3, 'Repair “when funds allow”'),
  silent: reported(3, 'The council named neither the money nor a date'),
});

export const answers = defineSlide({
  id: 'answers',
  step: 'waiting',
  title: 'The council has answered four times, and has still named no date',
  claims,
  prose:
    'In 2016 the council promised a decision by autumn, and ordered a survey. In 2017 it asked for prices. In 2018 it waited for elections. This spring it spoke of repair once there is money, but named neither the money nor a date.',
  figure: ({ part }) =>
    html`<statement-line
      shown=${part}
      .statements=${[
        {
          when: '2016',
          span: 1,
          claims: [
            { claim: claims.promise, part: 1 },
            { claim: claims.survey, part: 1 },
          ],
        },
        { when: '2017', span: 1, claims: [{ claim: claims.prices, part: 2 }] },
        { when: '2018', span: 1, claims: [{ claim: claims.elections, part: 3 }] },
        { when: 'Spring 2019', span: 1, claims: [{ claim: claims.funds, part: 4 }] },
      ]}
      .blanks=${['Which funds?', 'When?']}
      blank="not stated"
      .blankPart=${4}
    ></statement-line>`,
  evidence: [claims.silent],
  notes: {
    say: [
      'The council did act quickly at first. In March 2016, within weeks of the flood, it closed a lane, and it promised us a decision by the autumn. Then it ordered a survey.',
      'The survey came in 2017. The council read it, and asked what the work would cost.',
      'In 2018 it knew the damage and it had a price, and it put the whole matter off until the elections were over.',
      'And this spring we were told that the bridge will be mended when funds allow. Nobody has said which funds those are, and nobody has said when. That is the answer that we have today.',
    ],
    handOvers: { cost: 'All of this has had a price.' },
  },
  minutes: { eight: 1 },
});
