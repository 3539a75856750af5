/** Who would do what, and when. */
import { html } from 'lit';
import '../components/figures/stance-lanes.js';
import { claimsOf, defineSlide, judgement, proposal, reported } from './outline.js';

const claims = claimsOf('positions', {
  closed: reported(7, 'All in the council: no work in the river over the winter'),
  atOnce: proposal(7, 'Two councillors: repair at once'),
  props: proposal(7, 'The treasurer: props now, a decision in ten years'),
  grant: proposal(7, 'The others: wait for a county grant'),
  likely: judgement(7, 'Those who would wait are likely the majority'),
  drivers: proposal(5, 'Drivers: a new, wider bridge'),
  six: reported(5, 'The council reckons six years for a new bridge'),
  fair: judgement(5, 'The drivers’ impatience seems fair'),
  ferry: proposal(6, 'The ferry owner: walkers by bridge, carts by boat'),
  takings: reported(6, 'The ferry has taken twice as much since one lane shut'),
  ask: judgement(6, 'Its owner is not the man to ask about timing'),
});

export const positions = defineSlide({
  id: 'positions',
  step: 'damage',
  title: 'Only two councillors would have builders in the river this summer',
  claims,
  prose:
    'Two councillors would repair at once. The treasurer would prop the pier and decide in ten years. The others, likely a majority, would wait for a county grant. Drivers want a wider bridge, six years off. The ferry owner, whose takings have doubled, would carry the carts himself. No one may work in the river in winter.',
  figure: ({ part }) =>
    html`<stance-lanes
      shown=${part}
      .stages=${['this summer', 'winter', 'years on']}
      .shared=${{ claim: claims.closed, stage: 1, label: 'no work' }}
      .stances=${[
        { answer: 'now', claim: claims.atOnce, marks: [{ stage: 0, label: 'repair', final: true }], more: [] },
        {
          answer: 'props',
          claim: claims.props,
          marks: [
            { stage: 0, label: 'props' },
            { stage: 2, label: 'decision', final: true },
          ],
          more: [],
        },
        {
          answer: 'grant',
          claim: claims.grant,
          marks: [{ stage: 2, label: 'grant', final: true }],
          more: [claims.likely],
        },
      ]}
    ></stance-lanes>`,
  evidence: [claims.likely, claims.drivers, claims.six, claims.fair, claims.ferry, claims.takings, claims.ask],
  notes: {
    say: [
      'There is one rule that nobody disputes. From November to March no one works in the river, so whatever is missed this summer is missed for a year. Two councillors would therefore repair at once.',
      'The treasurer would prop the pier with steel, and decide in ten years.',
      'The other members, who are likely most of the council, would wait for the county.',
      'The drivers want something wider, and our author thinks their impatience fair; but the council itself reckons six years for that. The ferry owner can wait, since he takes twice what he did.',
    ],
    handOvers: { answers: 'And what has the council said so far?' },
  },
  minutes: { eight: 1 },
});
