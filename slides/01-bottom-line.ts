/** The conclusion first: three judgements, each with a way to where it is argued. */
import { html } from 'lit';
import type { JudgementLink } from '../components/figures/judgement-links.js';
import '../components/figures/judgement-links.js';
import { incentive } from './17-incentive.js';
import { paradox } from './15-paradox.js';
import { claimsOf, defineSlide, judgement } from './outline.js';
import type { Surroundings } from '../model/slide.js';

const claims = claimsOf('bottom-line', {
  noSubstitute: judgement(
    25,
    'For now Ukraine has no viable substitute for membership in sight, nor has NATO an alternative, if it is serious about Ukraine’s security.',
  ),
});

const link = (view: Pick<Surroundings, 'linkTo'>, id: string, label: string) => {
  const { href, where } = view.linkTo(id);
  return { href, label, place: where };
};

export const bottomLine = defineSlide({
  id: 'bottom-line',
  title: 'No viable substitute for membership is in sight; waiting encourages Moscow to fight on',
  titleMark: { ...judgement([25, 26], ''), id: 'bottom-line/title' },
  claims,
  quotes: [paradox.claims.consent, incentive.claims.fightOn],
  prose:
    'The essay ends with a judgement about the present. For now the author can see no viable substitute for NATO membership for Ukraine; nor has the alliance an alternative in sight, if it is serious about Ukraine’s security. Coalitions outside NATO’s framework seem, in this case, to need its collective consent after all. And making entry wait for a “peace settlement” with Russia, he concludes, encourages Moscow to fight on indefinitely.',
  figure: (view) =>
    html`<judgement-links
      shown=${view.part}
      .rows=${
        [
          { claim: paradox.claims.consent, ...link(view, 'paradox', 'The paradox') },
          { claim: claims.noSubstitute, ...link(view, 'no-substitute', 'No substitute') },
          { claim: incentive.claims.fightOn, ...link(view, 'incentive', 'The incentive'), follows: true },
        ] satisfies readonly JudgementLink[]
      }
    ></judgement-links>`,
  notes: {
    say: [
      'Vladimir Socor’s essay of December 2024 reaches a conclusion that we take as three judgements. The first is about coalitions that might protect Ukraine outside NATO’s framework. Allies willing to consider these believe that they would need NATO’s own guarantees. So in this case, it seems, they cannot act unless NATO as a whole consents.',
      'The second: for Ukraine, at this stage, he can see no viable substitute for membership. Nor, he adds, is any alternative in sight for the alliance, if it is serious about Ukraine’s security.',
      'The third: if Ukraine has to wait for what is called a peace settlement with Russia, Moscow is encouraged to fight on indefinitely. Please stop me at any point.',
    ],
    handOvers: {
      argument: 'We follow him to that conclusion in five steps.',
      'unwritten-veto': 'I start with NATO’s open door, and Russia’s power to obstruct it.',
      'war-aim': 'I start with what Russia wants.',
    },
    ifAsked:
      'All three are the author’s judgements; the last two he calls his bottom line. The essay does not present them as any government’s position.',
  },
  minutes: { full: 1, ten: 1, five: 1.25 },
});
