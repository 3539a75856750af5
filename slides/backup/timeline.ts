/** Every dated event of the essay, with the context events that this deck adds beside them. */
import { html } from 'lit';
import type { Choice } from '../../components/kit/choice-row.js';
import type { Rung } from '../../components/figures/event-ladder.js';
import '../../components/figures/event-ladder.js';
import { unwrittenVeto } from '../04-unwritten-veto.js';
import { addedValue } from '../05-added-value.js';
import { doorToBridge } from '../06-door-to-bridge.js';
import { distance } from '../07-distance.js';
import { inheritance } from '../09-inheritance.js';
import { freeze } from '../12-freeze.js';
import { coalition } from '../13-coalition.js';
import { kinds, claimsOf, context, defineBackup, judgement } from '../outline.js';
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
    distance.claims.annexations,
    distance.claims.furthest,
    inheritance.claims.stalemate,
    freeze.claims.minsk,
    freeze.claims.invasion,
    coalition.claims.paris,
    coalition.claims.parisDate,
    coalition.claims.quickened,
  ],
  notice:
    'In order, not to scale. Zigzag: low-intensity war. We have separated what was agreed on paper from what happened.',
  figure: ({ figureState }) =>
    html`<event-ladder
      .kinds=${kinds}
      .state=${figureState}
      .lanes=${
        [
          { value: 'paper', label: 'on paper' },
          { value: 'practice', label: 'in practice' },
        ] satisfies readonly Choice<string>[]
      }
      toldHeading="In the essay"
      addedHeading="Added"
      .rungs=${
        [
          { year: '2008', lane: 'paper', sign: 'added-only', added: claims.bucharest },
          {
            year: '2008',
            lane: 'practice',
            sign: 'closed',
            told: unwrittenVeto.claims.georgia,
            added: unwrittenVeto.claims.war,
          },
          {
            year: '2014',
            lane: 'practice',
            sign: 'event',
            told: addedValue.claims.attack,
            added: unwrittenVeto.claims.integrity,
          },
          { year: '2014', lane: 'practice', sign: 'closed', told: unwrittenVeto.claims.ukraine },
          { year: '2014', lane: 'paper', sign: 'event', told: freeze.claims.minsk, added: claims.minskDates },
          { year: '2014', lane: 'practice', sign: 'unrest', told: addedValue.claims.lowIntensity },
          { year: '2021', lane: 'paper', sign: 'event', during: 'unrest', told: doorToBridge.claims.withdrew },
          { year: '2021', lane: 'practice', sign: 'event', during: 'unrest', told: distance.claims.furthest },
          { year: '2022', lane: 'practice', sign: 'event', told: freeze.claims.invasion, added: claims.invasionDate },
          {
            year: '2022',
            lane: 'practice',
            sign: 'event',
            told: distance.claims.annexations,
            added: claims.annexationDate,
          },
          { year: '2023', lane: 'practice', sign: 'event', told: inheritance.claims.stalemate },
          { year: '2023', lane: 'paper', sign: 'event', told: claims.vilnius, added: claims.vilniusDates },
          {
            year: '2024',
            lane: 'practice',
            sign: 'event',
            told: coalition.claims.paris,
            added: coalition.claims.parisDate,
          },
          { year: '2024', lane: 'paper', sign: 'event', told: claims.washington, added: claims.washingtonDates },
          { year: '2024', lane: 'practice', sign: 'event', told: coalition.claims.quickened },
        ] satisfies readonly Rung[]
      }
    ></event-ladder>`,
});
