/** The argument in five steps, and what each leans on; the leaning is this deck’s reading. */
import { html } from 'lit';
import type { Lean } from '../components/argument-map.js';
import '../components/argument-map.js';
import { steps } from './outline.js';
import { claimsOf, context, defineSlide, judgement, type View } from './slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('argument', {
  door: judgement([1, 2, 3], 'The way in was never automatic; force could close it.'),
  delay: judgement([4, 5, 6], 'Putting entry off, with no terms or date, did not buy restraint.'),
  when: judgement([7, 8, 9, 10, 11, 12, 13, 14], 'Asked when, allies differ, in six words none has defined.'),
  substitutes: judgement(
    [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
    'What would stand in for membership still needs NATO.',
  ),
  incentive: judgement(26, 'So making peace the ticket rewards fighting on.'),
  delayOnDoor: context(thisDeck, 'No fixed rule, so entry could be put off'),
  whenOnDelay: context(thisDeck, 'No terms, no date: so the “when?” stays open'),
  substitutesOnWhen: context(thisDeck, 'No agreed “when”, so some act outside NATO'),
  incentiveOnThree: context(
    thisDeck,
    'The last step leans on three. Delay emboldened Moscow, “peace first” hands it the key, and nothing on offer takes membership’s place.',
  ),
});

const pages = ({ pagesOf }: View, id: (typeof steps)[number]['id']): string => {
  const { from, to } = pagesOf(id);
  return from.page === to.page ? `page ${from.page}` : `pages ${from.page}–${to.page}`;
};

export const argument = defineSlide({
  id: 'argument',
  title: 'Five steps carry the argument to its end',
  titleMark: {
    ...judgement([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26], ''),
    id: 'argument/title',
  },
  claims,
  figure: (view) =>
    html`<argument-map
      legend=${thisDeck.cite}
      .steps=${steps.map(({ id, name }) => ({ id, name, claim: claims[id], href: view.pagesOf(id).from.href, pages: pages(view, id) }))}
      .leans=${
        [
          { step: 'delay', on: ['door'], claim: claims.delayOnDoor },
          { step: 'when', on: ['delay'], claim: claims.whenOnDelay },
          { step: 'substitutes', on: ['when'], claim: claims.substitutesOnWhen },
          { step: 'incentive', on: ['delay', 'when', 'substitutes'], claim: claims.incentiveOnThree },
        ] satisfies readonly Lean[]
      }
    ></argument-map>`,
  notes: {
    say: [
      'The door was never automatic. Delay did not buy restraint. Nobody agrees on when. What is offered instead comes back to NATO. So peace first becomes a reason to fight. The arrows, which are our reading, show what each step rests on; keys one to five jump to a step.',
    ],
    handOver: 'Step one: the door.',
  },
  minutes: { full: 0.5 },
});
