/** Four options are under discussion, all hypothetical; one risk runs through them. */
import { html } from 'lit';
import type { Option, Section } from '../components/option-matrix.js';
import '../components/option-matrix.js';
import { claimsOf, defineSlide, proposal, reported } from './slide.js';

const claims = claimsOf('options', {
  hypothetical: proposal(18, 'Some of Kyiv’s input is welcome; all is hypothetical at this stage'),
  resolute: proposal(19, '“Coalition of the resolute”'),
  line: proposal(20, 'Allied troops along the line'),
  rear: proposal(21, 'Non-combat help in the rear'),
  air: proposal(22, 'Air defence from Poland'),
  noHeadway: reported(23, 'Discussed before the Washington summit too; no headway since'),
  reprisal: reported(24, 'Russian retaliation; so those willing want NATO’s guarantees over them.'),
});

export const options = defineSlide({
  id: 'options',
  step: 'substitutes',
  title: 'Four options are on the table; all are hypothetical',
  titleMark: { ...proposal([18, 19, 20, 21, 22, 23], ''), id: 'options/title' },
  claims,
  notice: 'Schematic of depth, no map, not to scale. The dashed line is a possible armistice line, no border.',
  figure: ({ part }) =>
    html`<option-matrix
      step=${part}
      riskHeading="One risk runs through all four:"
      .section=${
        {
          neighbour: 'Poland',
          country: 'Ukraine',
          border: 'border',
          line: 'line',
          beyond: 'occupied',
          rear: 'rear',
          front: 'front',
        } satisfies Section
      }
      .headings=${['Option', 'Where', 'What for', 'Armistice first?'] satisfies readonly [string, string, string, string]}
      .standing=${claims.noHeadway}
      .headway=${claims.hypothetical}
      .options=${
        [
          {
            claim: claims.resolute,
            depth: 'unstated',
            where: 'how deep is not stated',
            purpose: 'Deter new Russian attacks',
            when: 'As part of one',
          },
          {
            claim: claims.line,
            depth: 'line',
            where: 'its Ukrainian side',
            purpose: 'Enforce the armistice',
            when: 'Yes',
          },
          {
            claim: claims.rear,
            depth: 'rear',
            where: 'far back',
            purpose: 'Free Ukrainians to fight at the front',
            when: 'Not named',
          },
          {
            claim: claims.air,
            depth: 'beyond-border',
            where: 'part of the sky',
            purpose: 'Stop missiles and drones',
            when: 'Not named',
          },
        ] satisfies readonly Option[]
      }
      .risk=${claims.reprisal}
    ></option-matrix>`,
  notes: {
    say: [
      'Four options, and every one of them is hypothetical. Kyiv has some say. All were talked about before the Washington summit, and none has got any further. Option A: a so-called coalition of the resolute would send forces to Ukraine, perhaps within an armistice package, to deter new attacks. How far forward is not stated.',
      'Option B: allied troops along an agreed line, on the side that Ukraine holds, there to enforce an armistice if one is reached.',
      'Option C: no combat role. Allied personnel far from the front take on logistical and technical work, so that Ukrainians who do it now can go and fight.',
      'Option D never enters the country. Air defences on allied soil, in Poland’s case, would shoot at missiles and drones over certain parts of Ukraine. The dimension at the top says Ukraine on both sides of the dashed line, because the occupied land is Ukraine.',
      'One risk runs through them all: that Russia might retaliate. So even governments that are willing think they would need cover from NATO’s security guarantees. Keep that in mind for the next page.',
    ],
    handOver: 'What does needing that cover do to the idea?',
    ifAsked: 'The essay gives no numbers of troops, no dates and no names of contributors for any option.',
  },
  minutes: { full: 1.75, ten: 1.75, five: 1.75 },
});
