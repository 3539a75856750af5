/** The three courses beside each other. */
import { html } from 'lit';
import '../components/figures/option-grid.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { reckoning } from './sources.js';

const claims = claimsOf('courses', {
  repairCost: reported([4, 8, 11], '£340,000'),
  repairTime: reported(4, 'one dry season'),
  propsCost: reported([7, 11], '£90,000'),
  propsTime: reported(7, 'ten years'),
  propsOwed: reported(11, 'the repair'),
  newCost: reported([5, 11], '£2.4 million'),
  newTime: reported(5, 'six years'),
  three: reported(1, 'The council picks one on 12 June'),
  share: reported(11, 'Half of a new bridge would cost over three repairs'),
  half: context(reckoning, 'Half of £2.4 million is £1.2 million'),
  cheapest: judgement(11, 'Repair now costs the town least'),
  quickest: judgement(11, 'It is likely the quickest, too'),
});

const conclusions: [typeof claims.cheapest, typeof claims.quickest] = [claims.cheapest, claims.quickest];

export const courses = defineSlide({
  id: 'courses',
  step: 'repair',
  title: 'Of the three courses, repair now is cheapest and likely the quickest',
  claims,
  prose:
    'On 12 June the council picks one of three courses. Props are £90,000, and leave the repair to be paid for later. A new bridge is £2.4 million and six years; even half of it would be over three times the repair. Repair is £340,000, the least in the end, and likely the quickest.',
  figure: ({ part }) =>
    html`<option-grid
      shown=${part}
      .headings=${['Course', 'Price', 'Time', 'The vote']}
      .options=${[
        { name: 'Props', cells: [claims.propsCost, claims.propsTime] },
        { name: 'New bridge', cells: [claims.newCost, claims.newTime] },
        { name: 'Repair', cells: [claims.repairCost, claims.repairTime] },
      ]}
      .all=${[claims.three]}
      measure="The town"
      .conclusions=${conclusions}
    ></option-grid>`,
  evidence: [claims.propsOwed, claims.share, claims.half],
  notes: {
    say: [
      'On the twelfth of June the council picks one of three courses. Props are ninety thousand pounds, which sounds cheap. But they last ten years, and when they go the repair is still to be paid for.',
      'A new bridge is two million four hundred thousand, and six years. Suppose that the county gave half. The town would still pay over three times what the repair costs.',
      'The repair is three hundred and forty thousand pounds, in one dry season. So in the end, she says, it costs us least, and it is likely the quickest as well.',
    ],
    close: 'So her answer to the council is plain: mend it, and mend it this summer.',
  },
  minutes: { eight: 1, four: 1 },
});
