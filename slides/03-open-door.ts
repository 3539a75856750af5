/** NATO’s open door was never a general rule: countries were taken case by case, and not on declared criteria alone. */
import { html } from 'lit';
import type { Factor, Wait } from '../components/figures/waiting-bars.js';
import '../components/figures/waiting-bars.js';
import { claimsOf, context, defineSlide, judgement } from './outline.js';
import { accessions } from './sources.js';

const claims = claimsOf('open-door', {
  notGeneral: judgement(1, 'The open door was never meant to be a general rule'),
  caseByCase: judgement(1, 'In practice each country’s case was decided separately'),
  declared: judgement(1, 'Admission was not necessarily decided by the declared criteria'),
  undeclared: judgement(1, 'Undeclared conditions also played a part'),
  opportunity: judgement(1, 'Admission sometimes depended on opportunity'),
  waits: context(accessions, 'from application, action plan or summit text to entry'),
  months: context(
    accessions,
    'Action plan: North Macedonia April 1999, in March 2020; Montenegro December 2009, in June 2017. Applied May 2022: Finland, in April 2023; Sweden, in March 2024. Summit text April 2008: Ukraine and Georgia, still waiting',
  ),
});

const titleMark = { ...judgement(1, ''), id: 'open-door/title' };

export const openDoor = defineSlide({
  id: 'open-door',
  step: 'door',
  title: 'NATO’s open door has worked case by case',
  titleMark,
  claims,
  evidence: [claims.months],
  notice: 'Bars to scale. They show how long, and not why.',
  prose:
    'NATO’s “open door”, the author says, was never meant as one rule for every country that wished to join. Cases were decided one by one, and admission sometimes depended on opportunity. NATO’s declared criteria did not necessarily decide, and conditions that nobody declared played a part. He names no country. The dates below are added, to show how long some have waited; they do not show why.',
  figure: ({ part }) =>
    html`<waiting-bars
      shown=${part}
      .titleMark=${titleMark}
      .axis=${{ from: 1999, to: 2024.95 }}
      .rule=${claims.notGeneral}
      .practice=${claims.caseByCase}
      .dated=${claims.waits}
      .waits=${
        [
          { name: 'North Macedonia', from: 1999.3, to: 2020.2, words: '1999 to 2020' },
          { name: 'Ukraine', from: 2008.25, words: 'since 2008' },
          { name: 'Georgia', from: 2008.25, words: 'since 2008' },
          { name: 'Montenegro', from: 2009.92, to: 2017.43, words: '2009 to 2017' },
          { name: 'Finland', from: 2022.38, to: 2023.26, words: '2022 to 2023' },
          { name: 'Sweden', from: 2022.38, to: 2024.18, words: '2022 to 2024' },
        ] satisfies readonly Wait[]
      }
      .factors=${
        [
          { heading: 'Declared criteria', claim: claims.declared },
          { heading: 'Undeclared conditions', claim: claims.undeclared },
          { heading: 'Opportunity', claim: claims.opportunity },
        ] satisfies readonly Factor[]
      }
    ></waiting-bars>`,
  notes: {
    say: [
      'We speak of an “open door” as if one rule applied to every country that knocks. The author’s first point is that the policy was never meant that way.',
      'Countries were considered one by one. NATO’s own dates, which we have added, show how long some have waited: Finland less than a year from its application, North Macedonia over twenty years from its action plan. They do not show why.',
      'So what counted? NATO has declared criteria. But they, he says, have not necessarily decided who was accepted; conditions that nobody declared also played a part, and admission sometimes depended on opportunity. Our inference, not his: for Ukraine, too, meeting every declared criterion might not have been enough.',
    ],
    handOvers: {
      'unwritten-veto': 'And one outside power could stand in the way.',
    },
    ifAsked:
      'The essay names no country here and does not say what the undeclared conditions were. It says “not necessarily”; it does not say that merit never counted.',
  },
  minutes: { full: 1 },
});
