/** Washington withdrew its support in 2021, then led NATO in putting membership off on terms nobody specified. */
import { html } from 'lit';
import type { BlankForm, Moment } from '../components/statement-compare.js';
import '../components/statement-compare.js';
import { claimsOf, context, defineSlide, judgement, reported } from './slide.js';
import { vilnius, washington } from './sources.js';

const claims = claimsOf('door-to-bridge', {
  withdrew: reported(4, 'US support officially withdrawn, joining Europe’s doubters'),
  ledDelay: judgement(4, 'At both summits Washington took the lead in putting membership off further'),
  openDoor: reported(4, '“open door”'),
  bridge: reported(4, '“bridge”, in the door’s place'),
  conditions: reported(4, '“conditions are met”: which, and by when, unsaid'),
  vilniusDate: context(vilnius, 'July 2023'),
  washingtonDate: context(washington, 'July 2024'),
  bridgeWording: context(washington, '“bridge” is in the Washington declaration'),
  conditionsWording: context(vilnius, 'the Vilnius text: “when Allies agree and conditions are met”'),
});

export const doorToBridge = defineSlide({
  id: 'door-to-bridge',
  step: 'delay',
  title: 'Washington withdrew its support, then led the delay',
  titleMark: { ...judgement(4, ''), id: 'door-to-bridge/title' },
  claims,
  notice: 'It joins the two summits.',
  figure: ({ part }) =>
    html`<statement-compare
      step=${part}
      .moments=${
        [
          { name: '2021' },
          { name: 'Vilnius', added: claims.vilniusDate },
          { name: 'Washington', added: claims.washingtonDate },
        ] satisfies readonly [Moment, Moment, Moment]
      }
      .rows=${['What Washington did', 'Ukraine’s way in', 'The condition'] satisfies readonly [string, string, string]}
      .first=${claims.withdrew}
      .later=${claims.ledDelay}
      .door=${claims.openDoor}
      .bridge=${claims.bridge}
      .bridgeWording=${claims.bridgeWording}
      .form=${
        {
          term: claims.conditions,
          questions: ['Which conditions?', 'By when?'],
          blank: 'left blank',
          wording: claims.conditionsWording,
        } satisfies BlankForm
      }
    ></statement-compare>`,
  notes: {
    say: [
      'Step two is delay. In 2021 the Biden administration officially took back American political support for Ukraine’s membership. Some European governments were against it already.',
      'Then come two summits, Vilnius in 2023 and Washington in 2024. At both, says the author, it was again Washington that led in moving the prospect further off.',
      'Look at the words. The “open door” had not been honoured; it gives way to a “bridge”. In the drawing the bridge has sides and no far bank.',
      'And the promise is tied to “conditions are met”. Which conditions, and by what date? Both boxes are empty: nothing was specified. The brackets say which NATO text holds which words; he credits both phrases to the two summits together.',
    ],
    handOver: 'Did holding Ukraine at a distance at least calm Moscow?',
    ifAsked:
      'The Vilnius communiqué asks for two things, that the allies agree and that conditions are met, and we keep both. The Washington text also speaks of an “irreversible path”; the essay does not weigh that.',
  },
  minutes: { full: 1.25, ten: 1.25 },
});
