/** Four options are under discussion, all hypothetical; one risk runs through them. */
import { html } from 'lit';
import type { Option, Section } from '../components/option-matrix.js';
import '../components/option-matrix.js';
import { claimsOf, defineSlide, proposal, reported } from './slide.js';

const claims = claimsOf('options', {
  hypothetical: proposal(18, 'Some of Kyiv’s input is welcome; all is hypothetical at this stage'),
  resolute: proposal(19, '“Coalition of the resolute”: forces to deter new attacks'),
  line: proposal(20, 'Allied troops to enforce an eventual armistice'),
  rear: proposal(21, 'Non-combat helpers, to free Ukrainians for combat'),
  air: proposal(22, 'Air defences to target missiles and drones'),
  noHeadway: reported(23, 'These and others predate the Washington summit; no headway so far'),
  reprisal: reported(
    24,
    'Allies willing to consider these want NATO’s guarantees against possible Russian retaliation.',
  ),
});

export const options = defineSlide({
  id: 'options',
  step: 'substitutes',
  title: 'Four options are among those discussed; all are hypothetical',
  titleMark: { ...proposal([18, 19, 20, 21, 22, 23], ''), id: 'options/title' },
  claims,
  notice: 'Schematic of depth, no map, not to scale. The dashed line is a possible armistice line, no border.',
  figure: ({ part, explored }) =>
    html`<option-matrix
      step=${part}
      .explored=${explored}
      riskHeading="And a risk:"
      .section=${
        {
          neighbour: 'Poland',
          country: 'Ukraine',
          border: 'border',
          line: 'possible armistice line',
          beyond: 'occupied',
          rear: 'rear',
          front: 'front',
        } satisfies Section
      }
      .headings=${['Option', 'Where', 'What for', 'Armistice'] satisfies readonly [string, string, string, string]}
      .standing=${claims.noHeadway}
      .headway=${claims.hypothetical}
      .options=${
        [
          {
            name: '“Coalition of the resolute”',
            claim: claims.resolute,
            depth: 'unstated',
            where: 'how deep is not stated',
            when: 'possibly part of one',
            group: 'with armistice',
          },
          {
            name: 'Troops along the line',
            claim: claims.line,
            depth: 'line',
            where: 'Ukrainian side of the line',
            when: 'an eventual one',
            group: 'with armistice',
          },
          {
            name: 'Support in the rear',
            claim: claims.rear,
            depth: 'rear',
            where: 'far back',
            when: 'not stated',
            group: 'not stated',
          },
          {
            name: 'Air defence from Poland',
            claim: claims.air,
            depth: 'beyond-border',
            where: 'part of the sky',
            when: 'not stated',
            group: 'not stated',
          },
        ] satisfies readonly Option[]
      }
      .risk=${claims.reprisal}
    ></option-matrix>`,
  notes: {
    say: [
      'Four options, and every one of them is hypothetical. Those involved are open to some of what Kyiv suggests. These and others were talked about before the Washington summit, and none has got any further. Option A: a so-called coalition of the resolute would send forces to Ukraine, perhaps within an armistice package, to deter new attacks. How far forward is not stated.',
      'Option B: allied troops along an agreed line, on the side that Ukraine holds, there to enforce an armistice if one is reached.',
      'Option C: no combat role. Allied personnel far from the front take on logistical and technical work, so that Ukrainians who do it now can go and fight.',
      'Option D would put nobody on Ukrainian soil. Air defences on allied soil, in Poland’s case, would shoot at missiles and drones over certain parts of Ukraine. The dimension at the top says Ukraine on both sides of the dashed line, because the occupied land is Ukraine.',
      'One risk runs through them all: that Russia might retaliate. So even governments willing to consider these think they would need cover from NATO’s security guarantees. Keep that in mind.',
    ],
    handOver: 'What does needing that cover do to the idea?',
    ifAsked: 'The essay gives no numbers of troops, no dates and no names of contributors for any option.',
  },
  minutes: { full: 1.75, ten: 1.75, five: 1.75 },
});
