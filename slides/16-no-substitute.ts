/** None of the four options does for Ukraine what membership would, and the alliance has no other course if it is serious. */
import { html } from 'lit';
import type { Claim } from '../components/claim.js';
import type { ShortLeaf } from '../components/opening-row.js';
import '../components/opening-row.js';
import { paradox } from './15-paradox.js';
import { claimsOf, context, defineSlide, judgement, proposal } from './slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('no-substitute', {
  resolute: proposal(19, 'tied to a possible armistice package'),
  line: proposal(20, 'enforces an armistice, once there is one'),
  rear: proposal(21, 'no combat, and far from the front'),
  air: proposal(22, 'covers only certain parts of the sky'),
  leftOpen: context(thisDeck, 'what each leaves open is this deck’s reading of ¶ 19–22'),
  measure: judgement(25, 'Membership: nothing else in sight can stand in for it'),
  ukraine: judgement(25, 'For Ukraine, no viable stand-in is in sight at this stage'),
  alliance: judgement(25, 'For the alliance, no other way, if it is serious about Ukraine’s security'),
});

export const noSubstitute = defineSlide({
  id: 'no-substitute',
  step: 'substitutes',
  title: 'So far, nothing on the table does what membership would',
  titleMark: { ...judgement(25, ''), id: 'no-substitute/title' },
  claims,
  quotes: [paradox.claims.outside],
  notice: 'Schematic: the leaves are drawn alike, unranked.',
  figure: ({ part }) =>
    html`<opening-row
      step=${part}
      gap="left open"
      whole="the whole opening"
      .reading=${claims.leftOpen}
      link="and equally"
      .setting=${paradox.claims.outside}
      .leaves=${
        [
          { name: '“Coalition of the resolute”', claim: claims.resolute },
          { name: 'Troops along the line', claim: claims.line },
          { name: 'Support in the rear', claim: claims.rear },
          { name: 'Air defence from Poland', claim: claims.air },
        ] satisfies readonly ShortLeaf[]
      }
      .fits=${claims.measure}
      .both=${[claims.ukraine, claims.alliance] satisfies readonly [Claim, Claim]}
    ></opening-row>`,
  notes: {
    say: [
      'Put the four beside one another. Each covers something and leaves something open: one needs an armistice, one a line, one stays in the rear, one reaches parts of the sky. They are drawn alike on purpose; no ranking is meant.',
      'Membership, he judges, has no stand-in in sight. In the drawing it is the leaf that fits.',
      'His bottom line runs both ways. For Ukraine he sees no viable substitute at this stage. And for the alliance there is no alternative, if it is serious about securing Ukraine.',
    ],
    handOver: 'One step is left, and it closes the loop.',
    ifAsked: 'What each option leaves open is our reading of paragraphs 19 to 22; the judgement is in paragraph 25.',
  },
  minutes: { full: 0.75 },
});
