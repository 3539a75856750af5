/** The conclusion first. `npm run gallery` shows every figure, and the data that it takes. */
import { html } from 'lit';
import '../components/figures/judgement-links.js';
import type { JudgementLink } from '../components/figures/judgement-links.js';
import { claimsOf, defineSlide, judgement } from './outline.js';

const claims = claimsOf('conclusion', {
  first: judgement(3, 'What the author concludes'), // 3 is the paragraph of the essay
});

export const conclusion = defineSlide({
  id: 'conclusion', // its address, too: #/conclusion
  title: 'The conclusion, as a whole sentence of at most fourteen words',
  claims,
  prose: 'What this page says, for whoever reads the deck and was not there.',
  figure: ({ part, linkTo }) =>
    html`<judgement-links
      shown=${part}
      .rows=${[{ claim: claims.first, href: linkTo('evidence').href, label: 'The evidence', place: linkTo('evidence').where }] satisfies readonly JudgementLink[]}
    ></judgement-links>`,
  notes: {
    // One string for each part of the figure: each click says the next. Ninety to a hundred and fifty words a minute.
    say: [
      'A note is said to a room, so write it as you speak. Begin with the point of the page, and give the evidence after it. Do not describe the drawing, which everybody can see, and do not read the slide out. Say who judges and who reports, with every hedge that the author has. Where you add a fact of your own, say where it is from. Read the note aloud once with a clock beside you; what you stumble over in your kitchen, you will stumble over in front of a minister. Then replace this one.',
    ],
    handOvers: { evidence: 'Here is what it rests on.' },
    ifAsked: 'What may be asked, and what the essay does and does not answer.',
  },
  minutes: { full: 1 },
});
