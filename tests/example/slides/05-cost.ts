/** What waiting has cost. */
import { html } from 'lit';
import '../components/figures/opposed-steps.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { reckoning } from './sources.js';

const claims = claimsOf('cost', {
  told: reported(9, 'Each delay was called progress'),
  further: judgement(9, 'A sound bridge was moving further away'),
  crack: judgement(8, 'The crack seems to be most of the rise'),
  first: reported(8, '2016: £210,000'),
  second: reported(8, '2017: £260,000'),
  third: reported(8, '2019: £340,000'),
  spent: reported(8, 'Lights, diversions and divers took £75,000 more'),
  stone: judgement(8, 'Dearer stone is behind the rise in part'),
  limit: reported(9, 'Lorries over seven and a half tonnes are now barred; eighteen used to pass'),
  bus: reported(9, 'Pupils ride eleven miles round'),
  sum: context(reckoning, 'Together, three years’ waiting comes to £205,000'),
});

export const cost = defineSlide({
  id: 'cost',
  step: 'waiting',
  title: 'Three years of waiting have made the repair £130,000 dearer',
  claims,
  prose:
    'The price of the repair rose from £210,000 to £340,000, in part with the price of stone but mostly, it seems, with the crack. Lights, diversions and divers took another £75,000. By our sum that is £205,000. Meanwhile heavy lorries are barred and pupils ride eleven miles round.',
  figure: ({ part }) =>
    html`<opposed-steps
      shown=${part}
      subject="Town"
      goal="Bridge"
      .claimed=${claims.told}
      .actual=${claims.further}
      .led=${claims.crack}
      .treads=${[claims.first, claims.second, claims.third]}
    ></opposed-steps>`,
  evidence: [claims.spent, claims.stone, claims.limit, claims.bus, claims.sum],
  notes: {
    say: [
      'Each time the council put the matter off, it told us that we were getting somewhere. The author thinks that we were going the other way. Lorries of eighteen tonnes used to cross, and now the limit is seven and a half. Pupils ride eleven miles round.',
      'And the bill has grown. The repair was two hundred and ten thousand pounds in 2016, and it is three hundred and forty now. Stone is dearer, which is part of it, but the crack seems to be most of it. Add seventy-five thousand for lights and divers, and by our own sum waiting has cost two hundred and five.',
    ],
    handOvers: { props: 'Would props at least stop the loss?' },
    ifAsked: 'The sum of £205,000 is ours: 340 less 210, and 75.',
  },
  minutes: { eight: 1, four: 1 },
});
