/** Every dated event of the essay, with the context events that this deck adds beside them. */
import { html } from 'lit';
import type { Axis } from '../../components/kit/axis.js';
import type { Rung } from '../../components/figures/event-ladder.js';
import '../../components/figures/event-ladder.js';
import { unwrittenVeto } from '../04-unwritten-veto.js';
import { addedValue } from '../05-added-value.js';
import { doorToBridge } from '../06-door-to-bridge.js';
import { distance } from '../07-distance.js';
import { inheritance } from '../09-inheritance.js';
import { freeze } from '../12-freeze.js';
import { coalition } from '../13-coalition.js';
import { claimsOf, context, defineBackup, judgement } from '../outline.js';
import { annexationResolution, bucharest, invasionResolution, minsk, vilnius, washington } from '../sources.js';

const claims = claimsOf('timeline', {
  vilnius: judgement(4, 'Vilnius summit: membership is put off further'),
  washington: judgement(4, 'Washington summit: membership is put off further'),
  bucharest: context(bucharest, 'Bucharest summit declaration, 3 April'),
  minskDates: context(minsk, 'Minsk: 5 September 2014, 12 February 2015'),
  invasionDate: context(invasionResolution, 'full-scale invasion, 24 February'),
  annexationDate: context(annexationResolution, 'annexation claims, 30 September'),
  vilniusDates: context(vilnius, 'Vilnius summit, 11–12 July'),
  washingtonDates: context(washington, 'Washington summit, 9–11 July'),
});

export const timeline = defineBackup({
  id: 'timeline',
  drawn: true,
  title: 'What happened when, and who says so',
  claims,
  quotes: [
    unwrittenVeto.claims.georgia,
    unwrittenVeto.claims.war,
    unwrittenVeto.claims.integrity,
    unwrittenVeto.claims.ukraine,
    addedValue.claims.attack,
    addedValue.claims.lowIntensity,
    doorToBridge.claims.withdrew,
    distance.claims.maximalist,
    distance.claims.furthest,
    inheritance.claims.stalemate,
    freeze.claims.minsk,
    freeze.claims.invasion,
    coalition.claims.paris,
    coalition.claims.parisDate,
    coalition.claims.quickened,
  ],
  notice: 'To scale. Red: closed after that year. Zigzag: low-intensity war. A line beside the axis: a year, no date.',
  figure: () =>
    html`<event-ladder
      .axis=${{ from: 2008, to: 2024.95 } satisfies Axis}
      toldHeading="In the essay"
      addedHeading="Added"
      .rungs=${
        [
          { year: '2008', from: 2008.25, sign: 'event', added: claims.bucharest },
          {
            year: '2008',
            from: 2008,
            to: 2009,
            sign: 'closed',
            told: unwrittenVeto.claims.georgia,
            added: unwrittenVeto.claims.war,
          },
          {
            year: '2014',
            from: 2014,
            to: 2015,
            sign: 'event',
            told: addedValue.claims.attack,
            added: unwrittenVeto.claims.integrity,
          },
          { year: '2014', from: 2014, to: 2015, sign: 'closed', told: unwrittenVeto.claims.ukraine },
          { year: '2014', from: 2014.68, sign: 'event', told: freeze.claims.minsk, added: claims.minskDates },
          { year: '2014', from: 2014.68, to: 2022.15, sign: 'unrest', told: addedValue.claims.lowIntensity },
          { year: '2021', from: 2021, to: 2022, sign: 'event', told: doorToBridge.claims.withdrew },
          { year: '2021', from: 2021, to: 2022, sign: 'event', told: distance.claims.furthest },
          {
            year: '2022',
            from: 2022.15,
            to: 2024.95,
            sign: 'war',
            told: freeze.claims.invasion,
            added: claims.invasionDate,
          },
          { year: '2022', from: 2022, to: 2023, sign: 'event', told: distance.claims.maximalist },
          { year: '2022', from: 2022.75, sign: 'event', added: claims.annexationDate },
          { year: '2023', from: 2023, to: 2024, sign: 'event', told: inheritance.claims.stalemate },
          { year: '2023', from: 2023.53, sign: 'event', told: claims.vilnius, added: claims.vilniusDates },
          {
            year: '2024',
            from: 2024.15,
            sign: 'event',
            told: coalition.claims.paris,
            added: coalition.claims.parisDate,
          },
          { year: '2024', from: 2024.52, sign: 'event', told: claims.washington, added: claims.washingtonDates },
          { year: '2024', from: 2024.85, sign: 'event', told: coalition.claims.quickened },
        ] satisfies readonly Rung[]
      }
    ></event-ladder>`,
});
