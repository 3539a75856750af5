/** NATO’s open door was never a general rule: cases were decided one by one, and not by declared merit alone. */
import { html } from 'lit';
import type { Cause, DoorRow } from '../components/case-doors.js';
import '../components/case-doors.js';
import { claimsOf, defineSlide, judgement } from './slide.js';

const claims = claimsOf('open-door', {
  notGeneral: judgement(1, 'The door was never meant for all alike'),
  caseByCase: judgement(1, 'In fact each case was decided apart'),
  declared: judgement(1, 'Merit by declared criteria did not necessarily decide'),
  undeclared: judgement(1, 'Undeclared conditions played a part as well'),
  opportunity: judgement(1, 'The opening sometimes hung on opportunity'),
});

export const openDoor = defineSlide({
  id: 'open-door',
  step: 'door',
  title: 'NATO’s open door was always opened case by case',
  titleMark: { ...judgement(1, ''), id: 'open-door/title' },
  claims,
  notice: 'Schematic: the angles are told, not measured.',
  figure: ({ part }) =>
    html`<case-doors
      step=${part}
      causesHeading="What turned the leaf"
      caution="Five doors stand for many; no country is meant"
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
      'We say “open door” as if there were one rule for everybody who knocks. The author’s first point is that there never was, and that nobody meant there to be.',
      'Countries were taken one at a time, and some got in because the moment was right. Think of many doors in one wall, each standing at an angle of its own.',
      'What moved them? There are declared criteria. But he holds that meeting them did not necessarily decide a case, and that conditions nobody declared also counted. What follows for Ukraine is our inference: completing the list might not have been enough.',
    ],
    handOver: 'If the rule is not fixed, somebody may try to bend it.',
    ifAsked: 'The essay names no country here, and does not say what the undeclared conditions were.',
  },
  minutes: { full: 1 },
});
