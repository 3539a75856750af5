/** The Biden administration withdrew its support in 2021, then led NATO in delay, on conditions that nobody specified. */
import { html } from 'lit';
import type { Statement } from '../components/figures/statement-line.js';
import '../components/figures/statement-line.js';
import { claimsOf, context, defineSlide, judgement, reported } from './outline.js';
import { bothSummits, bucharest, washington } from './sources.js';

const claims = claimsOf('door-to-bridge', {
  withdrew: reported(
    4,
    'The Biden administration officially withdraws political support for membership; some in Europe already opposed',
  ),
  ledDelay: judgement(4, 'At Vilnius and Washington the Biden administration leads in putting membership off further'),
  promised: context(bucharest, 'NATO: Ukraine and Georgia “will become members”'),
  bridge: judgement(4, 'A “bridge” replaces the “open door”'),
  irreversible: context(washington, 'Washington’s text also says “irreversible path”'),
  conditions: judgement(4, 'Until “conditions are met”: unspecified, undated'),
  summits: context(bothSummits, 'Vilnius, July 2023; Washington, July 2024'),
  bridgeWording: context(washington, '“bridge” is the Washington text’s word'),
  conditionsWording: context(bothSummits, 'in both texts: “when Allies agree and conditions are met”'),
});

const titleMark = { ...judgement(4, ''), id: 'door-to-bridge/title' };

export const doorToBridge = defineSlide({
  id: 'door-to-bridge',
  step: 'delay',
  title: 'The Biden administration withdrew membership support in 2021; from 2023 it led open-ended delay',
  titleMark,
  claims,
  evidence: [claims.bridgeWording, claims.conditionsWording],
  notice: 'The essay joins the two summits. Not to scale.',
  prose:
    'In 2021 the Biden administration officially withdrew its political support for Ukraine’s membership; some in Europe already opposed it. At the summits of Vilnius in 2023 and Washington in 2024, the author says, that administration led the way in putting membership off still further: a “bridge” took the place of the “open door”, and entry would wait until “conditions are met”, which were neither specified nor dated. NATO’s own texts, we add, say “when Allies agree and conditions are met”, and the Washington text speaks of an “irreversible path”.',
  figure: ({ part }) =>
    html`<statement-line
      shown=${part}
      .titleMark=${titleMark}
      blankPart="4"
      blank="not specified"
      .blanks=${['Which conditions?', 'By when?']}
      .statements=${
        [
          { when: '2008', span: 3, claims: [{ claim: claims.promised, part: 1 }] },
          { when: '2021', span: 4, claims: [{ claim: claims.withdrew, part: 1 }] },
          {
            when: '2023 and 2024',
            dated: [claims.summits],
            span: 7,
            claims: [
              { claim: claims.ledDelay, part: 2 },
              { claim: claims.bridge, part: 3 },
              { claim: claims.irreversible, part: 3 },
              { claim: claims.conditions, part: 4 },
            ],
          },
        ] satisfies readonly Statement[]
      }
    ></statement-line>`,
  notes: {
    say: [
      'In 2021 the Biden administration officially withdrew its political support for Ukraine’s membership. Some Europeans already opposed membership.',
      'Two later NATO summits matter here: Vilnius in 2023 and Washington in 2024. At both, the author says, it was the Biden administration that led the way in putting membership off still further.',
      'It led the way, he says, in changing the language as well: a “bridge” replaced the “open door”. NATO’s Washington text, we add, also speaks of an “irreversible path”.',
      'And membership would wait until “conditions are met”. In his reading these were not specified, and had no date. We add that NATO’s texts at both summits say: when Allies agree and conditions are met. “Bridge” is in the Washington text. The author takes the two summits together.',
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
