/** The argument in five steps, and how each leans on the others; the leaning is this deck’s reading. */
import { html } from 'lit';
import type { JudgementLink } from '../components/figures/judgement-links.js';
import '../components/figures/judgement-links.js';
import { steps, claimsOf, context, defineSlide, judgement, reported, type StepId } from './outline.js';
import type { Surroundings } from '../model/slide.js';
import { thisDeck } from './sources.js';

const claims = claimsOf('argument', {
  door: judgement([1, 2], 'The door opens case by case; where Russia stood forcefully in the way, the path closed.'),
  delay: judgement(5, 'Ukraine’s distance from NATO and other concessions emboldened Moscow.'),
  when: reported([10, 11, 12], 'Answers differ on “when”, in terms with no common definitions.'),
  substitutes: judgement(24, 'In this case coalitions outside NATO’s framework still seem to need its consent.'),
  incentive: judgement(26, 'Making entry wait for a “peace settlement” encourages Moscow to fight on.'),
  delayOnDoor: context(thisDeck, 'With no fixed rule, entry could be put off'),
  whenOnDelay: context(thisDeck, 'With no terms and no date, “when” stays open'),
  substitutesOnWhen: context(thisDeck, 'Without an agreed “when”, some look outside NATO’s framework'),
  incentiveOnThree: context(
    thisDeck,
    'The last step leans on Russia’s aim and on a “peace” with no common definition; its link to the lack of a substitute is the author’s own.',
  ),
  reading: context(thisDeck, 'this deck’s own reading'),
});

/** Where a step stands in the cut, and how much of it the cut leaves out. */
const pages = (
  { pagesOf }: Pick<Surroundings<StepId>, 'pagesOf'>,
  id: StepId,
): Pick<JudgementLink, 'href' | 'place'> => {
  const all = pagesOf(id);
  const shown = all.filter(({ inRun }) => inRun);
  const [from, to] = [shown[0], shown.at(-1)];
  const missing = all.length - shown.length;
  const place = from && to ? (from === to ? `page ${from.page}` : `pages ${from.page}–${to.page}`) : '';
  const leftOut = missing ? `${from ? 'without' : 'left out:'} ${missing} ${missing === 1 ? 'page' : 'pages'}` : '';
  return { href: (from ?? all[0]).href, place: [place, leftOut].filter(Boolean).join(', ') };
};

export const argument = defineSlide({
  id: 'argument',
  title: 'We follow the argument in five steps',
  claims,
  notice: 'The arrows are this deck’s reading.',
  evidence: [claims.delayOnDoor, claims.whenOnDelay, claims.substitutesOnWhen, claims.incentiveOnThree, claims.reading],
  prose:
    'We follow the argument in five steps: the door, the delay, the question of when, what is offered in place of membership, and what waiting encourages. The five steps and the arrows between them are ours; the author himself leads from the missing substitute to the last step.',
  figure: (view) =>
    html`<judgement-links
      .rows=${steps.map(({ id, name }, i): JudgementLink => ({ claim: claims[id], label: name, ...pages(view, id), follows: i > 0 }))}
    ></judgement-links>`,
  notes: {
    say: [
      'In the author’s account, first NATO’s open door, which was never meant as a general rule. Then delay: distance from NATO, with other concessions, emboldened Moscow. Then the question of when, on which answers differ. Then the options outside NATO’s framework, which in this case still seem to need its consent. And last, how waiting for a “peace settlement” encourages Moscow. The five steps and their arrows are ours.',
    ],
    handOvers: {
      'open-door': 'Step one is the door.',
    },
  },
  minutes: { full: 0.5 },
});
