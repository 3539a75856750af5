/** The argument in five steps, and what each leans on; the leaning is this deck’s reading. */
import { html } from 'lit';
import type { ArgumentStep, Lean } from '../components/argument-map.js';
import '../components/argument-map.js';
import { steps } from './outline.js';
import { claimsOf, context, defineSlide, judgement, type StepId, type View } from './slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('argument', {
  door: judgement([1, 2, 3], 'The way in was never automatic; force could close it.'),
  delay: judgement([4, 5, 6], 'Withdrawn support bought no restraint; delay since has no terms.'),
  when: judgement([7, 8, 9, 10, 11, 12, 13, 14], 'Asked when, answers differ, in six words with no agreed meaning.'),
  substitutes: judgement(
    [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
    'What might stand in for membership still seems to need NATO.',
  ),
  incentive: judgement(26, 'So making peace the ticket encourages fighting on.'),
  delayOnDoor: context(thisDeck, 'No fixed rule, so entry could be put off'),
  whenOnDelay: context(thisDeck, 'No terms, no date: so the “when?” stays open'),
  substitutesOnWhen: context(thisDeck, 'No agreed “when”, so some act outside NATO'),
  incentiveOnThree: context(
    thisDeck,
    'The last step leans on three: what the author says of delay, of words without a definition, and of stand-ins for membership.',
  ),
});

/** Where a step stands in the cut, and how much of it the cut leaves out. */
const pages = ({ pagesOf }: View, id: StepId): Pick<ArgumentStep, 'href' | 'pages' | 'leftOut'> => {
  const all = pagesOf(id);
  const shown = all.filter(({ inRun }) => inRun);
  const [from, to] = [shown[0], shown.at(-1)];
  const missing = all.length - shown.length;
  return {
    href: (from ?? all[0]).href,
    pages: from && to ? (from === to ? `page ${from.page}` : `pages ${from.page}–${to.page}`) : '',
    leftOut: missing ? `${from ? 'without' : 'left out:'} ${missing} ${missing === 1 ? 'page' : 'pages'}` : '',
  };
};

export const argument = defineSlide({
  id: 'argument',
  title: 'Five steps carry the argument to its end',
  claims,
  figure: (view) =>
    html`<argument-map
      legend="this deck’s own reading"
      .steps=${steps.map(({ id, name }) => ({ id, name, claim: claims[id], ...pages(view, id) }))}
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
      'The door was never automatic. Distance did not buy restraint. There is no agreed when. What is offered instead seems to come back to NATO. So peace first encourages more war. The arrows, which are our reading, show what each step rests on; keys one to five jump to a step.',
    ],
    handOver: 'Step one: the door.',
  },
  minutes: { full: 0.5 },
});
