/** Ukraine has most to offer NATO, and closing off that prospect is part of why Russia attacked it. */
import { html } from 'lit';
import '../components/figures/partial-cause.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('added-value', {
  worth: judgement(3, 'Ukraine could have strengthened the West in many ways'),
  target: judgement(
    3,
    'Ruling out Ukraine’s membership was part of Russia’s motive for attacking in 2014 and for the low-intensity war after it.',
  ),
  attack: reported(3, 'Russia attacks Ukraine in 2014'),
  lowIntensity: reported(3, 'Low-intensity war follows'),
});

const titleMark = { ...judgement(3, ''), id: 'added-value/title' };

export const addedValue = defineSlide({
  id: 'added-value',
  step: 'door',
  title: 'Ukraine has the most to offer NATO, which partly explains Russia’s attack in 2014',
  titleMark,
  claims,
  prose:
    'For what it could have added, Ukraine is in the author’s view clearly the most convincing of those who hope to join; the West could have gained strength from it in many ways. To rule that out was part of Russia’s motive for attacking Ukraine in 2014, and for the low-intensity war that came after. He says “in part”, and lists no other motives.',
  figure: ({ part }) =>
    html`<partial-cause
      shown=${part}
      unrest
      .titleMark=${titleMark}
      heading="Clearly the most convincing aspirant to NATO"
      motive="to rule membership out"
      hedge="in part"
      .worth=${claims.worth}
      .act=${claims.attack}
      .aftermath=${claims.lowIntensity}
      .lead=${claims.target}
    ></partial-cause>`,
  notes: {
    say: [
      'Of all the countries hoping to join, Ukraine is in his view clearly the most convincing candidate, for what it would have added. From Ukraine, he says, the West could have gained strength in many ways.',
      'Russia attacked in 2014 in part to rule out that possibility. Please note “in part”: he says that this was only part of the motive.',
      'The same motive, again in part, lay behind the low-intensity war that followed.',
    ],
    handOvers: {
      'door-to-bridge': 'Step two is delay. It begins as American support for membership is withdrawn.',
    },
    ifAsked:
      'The essay does not list the other motives. Nor does it set out, point by point, what Ukraine would have added.',
  },
  minutes: { full: 0.75 },
});
