/** By 2021 Ukraine was further from NATO than ever; with other concessions, that emboldened Moscow. */
import { html } from 'lit';
import '../components/figures/opposed-steps.js';
import { claimsOf, defineSlide, judgement, reported } from './outline.js';

const claims = claimsOf('distance', {
  furthest: judgement(5, 'By 2021 Ukraine was further from joining than ever'),
  propaganda: judgement(5, 'Moscow’s propaganda claimed otherwise'),
  emboldened: judgement(5, 'Ukraine’s distance and other concessions emboldened Moscow'),
  invasion: reported(5, 'The full-scale invasion begins'),
  maximalist: judgement(5, '“Maximalist” political aims, further annexations among them'),
});

const titleMark = { ...judgement(5, ''), id: 'distance/title' };

export const distance = defineSlide({
  id: 'distance',
  step: 'delay',
  title: 'Before the 2022 invasion, distance from NATO and other concessions had emboldened Moscow',
  titleMark,
  claims,
  notice: 'The arrows and the steps show no distance, order or size.',
  prose:
    'By 2021, whatever Moscow’s propaganda claimed, Ukraine was further from membership than it had ever been. In the author’s judgement that distance, together with other concessions which he does not list, emboldened Russia to begin the full-scale invasion of 2022 and to set aims that he calls maximalist, further annexations among them.',
  figure: ({ part }) =>
    html`<opposed-steps
      shown=${part}
      .titleMark=${titleMark}
      subject="Ukraine"
      goal="NATO"
      .claimed=${claims.propaganda}
      .actual=${claims.furthest}
      .led=${claims.emboldened}
      .treads=${[claims.invasion, claims.maximalist]}
    ></opposed-steps>`,
  notes: {
    say: [
      'By 2021, the author says, Ukraine was further from NATO membership than it had ever been. Moscow’s propaganda claimed otherwise.',
      'What followed, in his judgement? The distance, together with other concessions, emboldened Russia to begin the full-scale invasion of 2022, and to set what he calls maximalist political aims. Annexing more Ukrainian territory is among them. Two cautions. He does not say that distance was the only cause; he speaks of other concessions, and does not list them. And this is a judgement, not a measurement.',
    ],
    handOvers: {
      'war-aim': 'What, then, does Russia want?',
    },
    ifAsked:
      'Did enlargement provoke Russia? The essay does not say whether earlier enlargement did. On Ukraine, it says that ruling out membership was part of Russia’s motive in 2014, and that by 2021 membership was further off than ever. The summits of 2023 and 2024 came after the invasion, so they are no part of this cause.',
  },
  minutes: { full: 1 },
});
