/** Without a consensus in NATO, certain European allies are discussing guarantees outside its framework. */
import { html } from 'lit';
import type { Area, Remark } from '../components/figures/area-map.js';
import '../components/figures/area-map.js';
import { claimsOf, context, defineSlide, judgement, proposal, reported } from './outline.js';
import { map } from './map.js';
import { paris, press } from './sources.js';

const claims = claimsOf('coalition', {
  noConsensus: reported(15, 'No political consensus in NATO on Ukraine’s membership'),
  guarantees: reported(15, 'Informal talks on post-conflict guarantees to Kyiv, outside NATO’s framework'),
  paris: reported(16, 'Macron began the talks: leaders met informally in Paris in February 2024'),
  parisDate: context(paris, '26 February 2024'),
  quickened: reported(16, 'Trump’s election has helped accelerate the talks, in overlapping formats'),
  deputy: reported(16, 'The Biden administration sent an assistant secretary of state'),
  snub: judgement(16, 'The author calls it a snub'),
  active: reported(17, 'Britain, France, Germany and Poland take the most active part'),
  expected: reported(17, 'Italy and the Nordic countries are expected to contribute'),
  lesser: proposal(17, 'Short of guarantees: possible military aid and defence-industry cooperation'),
  press: reported(
    17,
    `The press the essay cites: ${press.map(({ paper, dates }) => `${paper}, ${dates.join(' and ')}`).join('; ')}`,
  ),
});

export const coalition = defineSlide({
  id: 'coalition',
  step: 'substitutes',
  title: 'Some European allies are discussing guarantees for Ukraine outside NATO’s framework',
  titleMark: { ...reported([15, 16, 17], ''), id: 'coalition/title' },
  claims,
  evidence: [claims.noConsensus, claims.deputy, claims.snub, claims.parisDate, claims.quickened, claims.press],
  notice: 'Recognised borders, no front line. Map: Natural Earth, Visionscarto.',
  prose:
    'Without a political consensus in NATO on Ukraine’s membership, certain European allies are in informal talks about security guarantees for Kyiv after the conflict, given by members of NATO but outside its framework. President Macron began them in Paris in February 2024; the Biden administration sent an assistant secretary of state, which the author calls a snub. Trump’s election has helped to speed the talks up. Britain, France, Germany and Poland are most active, and Italy and the Nordic countries are expected to contribute. Possible military assistance and cooperation between defence industries, below the level of guarantees, are being considered too.',
  figure: ({ part }) =>
    html`<area-map
      shown=${part}
      areasPart="3"
      .map=${map}
      .subject=${{ state: 'UKR', name: 'Ukraine' }}
      .most=${{ states: ['GBR', 'FRA', 'DEU', 'POL'], claim: claims.active } satisfies Area}
      .more=${{ states: ['ITA', 'DNK', 'FIN', 'ISL', 'NOR', 'SWE'], claim: claims.expected } satisfies Area}
      .remarks=${
        [
          { claims: [claims.guarantees], part: 1 },
          { claims: [claims.paris], part: 2 },
          { claims: [claims.lesser], part: 4 },
        ] satisfies readonly Remark[]
      }
    ></area-map>`,
  notes: {
    say: [
      'NATO has no political consensus on Ukraine’s membership. So certain European allies are in informal talks about security guarantees for Kyiv after the conflict. Members of NATO would give these guarantees, but outside its framework.',
      'President Macron began these talks in February 2024, when European leaders met informally in Paris. The Biden administration’s answer was to send an assistant secretary of state, which the author calls a snub. Trump’s election has since helped to accelerate the talks, in various overlapping formats.',
      'Most active are Britain, France, Germany and Poland. Italy and the Nordic countries, too, are expected to contribute.',
      'Below the level of guarantees, possible forms of military assistance and of cooperation between defence industries are also being considered. The author cites Polish, French and German press from November and December 2024.',
    ],
    handOvers: {
      options: 'What might these allies actually do?',
    },
    ifAsked:
      'How could NATO reach unanimity? The essay does not say. On Paris, press reports of the Élysée’s conference of 26 February 2024 say that it reached no consensus on troops, and that Britain sent its foreign secretary.',
  },
  minutes: { full: 1.25 },
});
