/** NATO’s open door was never a general rule: countries were taken case by case, and not on declared criteria alone. */
import { html } from 'lit';
import type { Cause, DoorRow } from '../components/figures/case-doors.js';
import '../components/figures/case-doors.js';
import { claimsOf, defineSlide, judgement } from './outline.js';

const claims = claimsOf('open-door', {
  notGeneral: judgement(1, 'It was never meant to be a general rule'),
  caseByCase: judgement(1, 'In practice each country’s case was decided separately'),
  declared: judgement(1, 'Admission was not necessarily decided by the declared criteria'),
  undeclared: judgement(1, 'Undeclared conditions also played a part'),
  opportunity: judgement(1, 'Admission sometimes depended on opportunity'),
});

export const openDoor = defineSlide({
  id: 'open-door',
  step: 'door',
  title: 'NATO’s open door has worked case by case',
  titleMark: { ...judgement(1, ''), id: 'open-door/title' },
  claims,
  notice: 'Illustrative: the angles mean nothing.',
  figure: ({ part }) =>
    html`<case-doors
      shown=${part}
      causesHeading="What counted"
      caution="No door stands for a particular country"
      .rows=${
        [
          { heading: 'Across the board', claim: claims.notGeneral, angles: [90, 90, 90, 90, 90], faint: true },
          { heading: 'Case by case', claim: claims.caseByCase, angles: [90, 38, 90, 9, 62] },
        ] satisfies readonly [DoorRow, DoorRow]
      }
      .causes=${
        [
          { heading: 'Declared criteria', claim: claims.declared },
          { heading: 'Undeclared conditions', claim: claims.undeclared, crux: true },
          { heading: 'Opportunity', claim: claims.opportunity },
        ] satisfies readonly Cause[]
      }
    ></case-doors>`,
  notes: {
    say: [
      'We speak of an “open door” as if one rule applied to every country that knocks. The author’s first point is that the policy was never meant that way.',
      'Countries were considered one by one, and admission sometimes depended on whether an opportunity arose.',
      'So what counted? NATO has declared criteria. But they, he says, have not necessarily decided who was accepted; conditions that nobody declared also played a part. Our inference, not his: for Ukraine, too, meeting every declared criterion might not have been enough.',
    ],
    handOvers: {
      'unwritten-veto': 'And one outside power could stand in the way.',
    },
    ifAsked:
      'The essay names no country here and does not say what the undeclared conditions were. It says “not necessarily”; it does not say that merit never counted.',
  },
  minutes: { full: 1 },
});
