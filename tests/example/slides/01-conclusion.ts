/** The conclusion first. */
import { html } from 'lit';
import '../components/figures/judgement-links.js';
import { claimsOf, defineSlide, judgement } from './outline.js';

const claims = claimsOf('conclusion', {
  waiting: judgement([8, 9], 'Waiting has cost the town money, and left its bridge worse'),
  props: judgement(10, 'Props hold the pier up, but leave the crack open'),
  repair: judgement([1, 11], 'So repair this summer is the cheapest course'),
});

export const conclusion = defineSlide({
  id: 'conclusion',
  title: 'Mending the bridge this summer is the cheapest choice before the council',
  claims,
  prose:
    'Hester Lowe, who keeps a shop in Tollerwick, argues that the town should mend its cracked bridge this summer. Three years of waiting have raised the bill. Steel props would not close the crack. She thinks repair the cheapest of the three courses, and likely the quickest.',
  figure: ({ part, linkTo }) =>
    html`<judgement-links
      shown=${part}
      .rows=${[
        { claim: claims.waiting, href: linkTo('cost').href, label: 'Waiting', place: linkTo('cost').where },
        { claim: claims.props, href: linkTo('props').href, label: 'Props', place: linkTo('props').where },
        {
          claim: claims.repair,
          href: linkTo('courses').href,
          label: 'Repair',
          place: linkTo('courses').where,
          follows: true,
        },
      ]}
    ></judgement-links>`,
  notes: {
    say: [
      'The author keeps a shop by the bridge, and she says two things first. Waiting has already cost us money, and the bridge is worse for it.',
      'Props look like the careful answer, but in her view they leave the crack as it is.',
      'So she would have the council repair the north pier this summer, because that is the cheapest thing it can do.',
    ],
    handOvers: { damage: 'Let me begin with what broke.', cost: 'Let me begin with what waiting has cost.' },
    ifAsked: 'She is not an engineer and says so. She relies on Ada Crane’s two visits to the pier.',
  },
  minutes: { eight: 0.5, four: 0.5 },
});
