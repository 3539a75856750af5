/** Why props fall short. */
import { html } from 'lit';
import '../components/figures/recurring-lanes.js';
import type { FearedLane, SeenLane } from '../components/figures/recurring-lanes.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';
import { positions } from './03-positions.js';

const claims = claimsOf('props', {
  propped: reported(10, 'Mill arch propped “for two winters”'),
  leaked: reported(10, 'It let in water for six years'),
  fell: reported(10, 'It came down'),
  water: judgement(10, 'Water and frost would work behind them'),
  forgotten: judgement(10, 'Propped work tends to be forgotten'),
  limit: judgement(10, 'The arch’s end need not be the pier’s'),
});

const seen: SeenLane = {
  heading: 'Mill arch',
  halted: 1987,
  broken: 1993,
  claims: [claims.propped, claims.leaked, claims.fell],
};

const feared: FearedLane = {
  heading: 'North pier',
  claims: [positions.claims.props, claims.water, claims.forgotten],
};

export const props = defineSlide({
  id: 'props',
  step: 'waiting',
  title: 'Props bear the load, but leave the crack to water and frost',
  claims,
  quotes: [positions.claims.props],
  prose:
    'The town has propped before. The mill arch was held up in 1987, for two winters as was said. It leaked for six years and fell in 1993. The author does not say that the pier must go the same way, but thinks that props let in water and frost, and tend to be forgotten.',
  figure: ({ part }) =>
    html`<recurring-lanes
      shown=${part}
      .axis=${{ from: 1985, to: 1995 }}
      .seen=${seen}
      .feared=${feared}
      .limit=${claims.limit}
    ></recurring-lanes>`,
  notes: {
    say: [
      'We have tried this before. In 1987 the town put props under the mill arch, meant for two winters. Water got in all the same, and the arch leaked for six years. In 1993 it fell.',
      'Now the treasurer would prop the north pier, and for ten years this time.',
      'A prop takes weight, says the author, but it leaves the crack open, so water would get behind it, and then frost. And propping tends to become a way to forget. The steel goes in, the worry goes, and so does the will to mend.',
      'She does not say that this pier must end as that arch did. But she would rather not find out.',
    ],
    handOvers: {
      grant: 'There remains the hope of a grant.',
      unknown: 'Before I come to the sums: what does she not know?',
    },
  },
  minutes: { eight: 1, four: 1 },
});
