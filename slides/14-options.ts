/** At least four options are under discussion outside NATO’s framework, all of them hypothetical for now. */
import { html } from 'lit';
import type { Option, Section } from '../components/figures/cross-section.js';
import '../components/figures/cross-section.js';
import { claimsOf, defineSlide, proposal, reported } from './outline.js';

const claims = claimsOf('options', {
  hypothetical: reported([15, 18], 'All outside NATO’s framework, all hypothetical for now'),
  receptive: reported(18, 'The allies involved are open to some of Kyiv’s ideas'),
  resolute: proposal(19, 'Forces in Ukraine to deter further Russian attacks'),
  line: proposal(20, 'Allied troops to enforce an eventual armistice'),
  rear: proposal(21, 'Logistics and technical help, freeing Ukrainians to fight'),
  air: proposal(22, 'Air defences in Poland against Russian missiles and drones'),
  package: proposal(19, 'The coalition would deploy as part of a possible armistice package'),
  side: proposal(20, 'Those troops would stand on Ukraine’s side of a demarcation line'),
  far: proposal(21, 'That support would be given far from the front'),
  noHeadway: reported(23, 'These and others predate the Washington summit; no headway so far'),
});

const titleMark = { ...reported([15, 18], ''), id: 'options/title' };

export const options = defineSlide({
  id: 'options',
  step: 'substitutes',
  title: 'At least four options outside NATO’s framework are discussed, all hypothetical for now',
  titleMark,
  claims,
  evidence: [claims.receptive, claims.package, claims.side, claims.far, claims.noHeadway],
  notice: 'Not to scale; the dashed line is no border. ¶ 19–22 mention an armistice for A and B alone.',
  prose:
    'The allies in these talks are open to some of Kyiv’s ideas. At least four options are under discussion, all of them hypothetical for now in these formats: a coalition to deter further attacks, as part of a possible armistice package; troops to enforce an eventual armistice on Ukraine’s side of a line; non-combat personnel far from the front; and air defences in Poland that would target Russian missiles and drones over certain parts of Ukraine. These and others were discussed before the Washington summit, and have made no headway so far.',
  figure: ({ part }) =>
    html`<cross-section
      shown=${part}
      .titleMark=${titleMark}
      .section=${
        {
          neighbour: 'Poland',
          country: 'Ukraine',
          line: 'possible armistice line',
          beyond: 'Ukraine, occupied',
          asks: 'Where',
        } satisfies Section
      }
      .options=${
        [
          {
            name: '“Coalition of the resolute”',
            claim: claims.resolute,
            depth: 'unstated',
            where: 'depth not stated',
            onLine: true,
          },
          {
            name: 'Troops along a line',
            claim: claims.line,
            depth: 'line',
            where: 'Ukraine’s side of the line',
            onLine: true,
          },
          { name: 'Non-combat support', claim: claims.rear, depth: 'rear', where: 'far from the front' },
          { name: 'Air defence', claim: claims.air, depth: 'beyond-border', where: 'parts of the airspace' },
        ] satisfies readonly Option[]
      }
      .all=${claims.hypothetical}
    ></cross-section>`,
  notes: {
    say: [
      'At least four options are being discussed. The allies involved welcome some of what Kyiv puts to them. The four, and others, were raised before NATO’s Washington summit, and have made no headway so far. Option A is a “coalition of the resolute”. It would station forces in Ukraine, as part of a possible armistice deal, to deter further attacks by Russia.',
      'Option B: allied troops, on Ukraine’s side of a demarcation line. They would enforce an armistice, if there is one.',
      'Option C is support, with no combat role and far from the front. Allied personnel would take on logistical and technical tasks, so that Ukrainians can go to the front.',
      'Option D: air defences based on allied territory, in this case Poland. They would target Russian missiles and drones over certain parts of Ukraine.',
      'All of them, please note, are hypothetical at this stage, in these talks. And allies willing to consider them share a concern. I come to it now.',
    ],
    handOvers: {
      paradox: 'So can allies really act outside NATO’s framework?',
    },
    ifAsked:
      'The essay gives no troop numbers and no dates. It names an ally for one option only: Poland, for the air defences. All Ukrainian land is shown as Ukraine, occupied land included.',
  },
  minutes: { full: 1.5, ten: 1.5 },
});
