/** The Biden administration withdrew its support in 2021, then led NATO in delay, on conditions that nobody specified. */
import { html } from 'lit';
import type { BlankForm, Moment } from '../components/figures/statement-compare.js';
import '../components/figures/statement-compare.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { bothSummits, vilnius, washington } from './sources.js';

const claims = claimsOf('door-to-bridge', {
  withdrew: reported(
    4,
    'US political support for entry officially withdrawn; some in Europe were already opposed to entry',
  ),
  ledDelay: judgement(4, 'At both summits the Biden administration took the lead in putting membership off further'),
  openDoor: reported(4, '“open door”'),
  bridge: reported(4, '“bridge”, replacing the “open door”'),
  conditions: judgement(4, '“conditions are met”: unspecified, undated'),
  vilniusDate: context(vilnius, 'July 2023'),
  washingtonDate: context(washington, 'July 2024'),
  bridgeWording: context(washington, '“bridge” is the Washington text’s word'),
  conditionsWording: context(bothSummits, 'in both texts: “when Allies agree and conditions are met”'),
});

export const doorToBridge = defineSlide({
  id: 'door-to-bridge',
  step: 'delay',
  title: 'The Biden administration withdrew membership support in 2021, then led the delay from 2023',
  titleMark: { ...judgement(4, ''), id: 'door-to-bridge/title' },
  claims,
  notice: 'The essay joins the two summits.',
  figure: ({ part }) =>
    html`<statement-compare
      shown=${part}
      .moments=${
        [
          { name: '2021' },
          { name: 'Vilnius', added: claims.vilniusDate },
          { name: 'Washington', added: claims.washingtonDate },
        ] satisfies readonly [Moment, Moment, Moment]
      }
      .rows=${['The Biden administration', 'Ukraine’s path', 'The condition'] satisfies readonly [string, string, string]}
      .first=${claims.withdrew}
      .later=${claims.ledDelay}
      .door=${claims.openDoor}
      .bridge=${claims.bridge}
      .bridgeWording=${claims.bridgeWording}
      .form=${
        {
          term: claims.conditions,
          questions: ['Which conditions?', 'By when?'],
          blank: 'not specified',
          wording: claims.conditionsWording,
        } satisfies BlankForm
      }
    ></statement-compare>`,
  notes: {
    say: [
      'In 2021 the Biden administration officially withdrew its political support for Ukraine’s membership. Some Europeans already opposed membership.',
      'Two later NATO summits matter here: Vilnius in 2023 and Washington in 2024. At both, the author says, it was the Biden administration that led the way in putting membership off still further.',
      'It led the way in changing the language as well: a “bridge” replaced the “open door”.',
      'And membership would wait until “conditions are met”. In his reading these were not specified, and had no date. We add that NATO’s texts at both summits say: when Allies agree and conditions are met. “Bridge” is in the Washington text. The author treats the two summits as one.',
    ],
    handOvers: {
      distance: 'Now back to 2021, before the full-scale invasion.',
      'war-aim': 'That is the allied side. What does Russia want?',
    },
    ifAsked:
      'In June 2021 allies, the United States among them, repeated that Ukraine would become a member (NATO, Brussels Summit Communiqué, 14 June 2021). The essay says that US support was officially withdrawn that year, and cites no document. We report both. The Washington Summit Declaration of July 2024 also speaks of an “irreversible path”; the essay does not weigh that.',
  },
  minutes: { full: 1.25, ten: 1 },
});
