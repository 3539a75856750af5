/** Who stands where on Ukraine’s entry, as the essay reports or judges it. */
import { html } from 'lit';
import type { Holder, StripPlace } from '../../components/figures/stance-strip.js';
import '../../components/figures/stance-strip.js';
import { doorToBridge } from '../06-door-to-bridge.js';
import { warAim } from '../08-war-aim.js';
import { inheritance } from '../09-inheritance.js';
import { when } from '../10-when.js';
import { coalition } from '../13-coalition.js';
import { options } from '../14-options.js';
import { paradox } from '../15-paradox.js';
import { defineBackup } from '../outline.js';

export const actors = defineBackup({
  id: 'actors',
  drawn: true,
  title: 'Who stands where on Ukraine’s entry, according to the essay',
  claims: {},
  quotes: [
    options.claims.receptive,
    warAim.claims.keptOut,
    doorToBridge.claims.withdrew,
    doorToBridge.claims.ledDelay,
    doorToBridge.claims.conditions,
    inheritance.claims.quickEnd,
    inheritance.claims.noPlan,
    inheritance.claims.europe,
    when.claims.notAtWar,
    when.claims.after,
    when.claims.freeze,
    when.claims.invite,
    when.claims.inviteFollows,
    coalition.claims.guarantees,
    coalition.claims.active,
    coalition.claims.expected,
    coalition.claims.quickened,
    paradox.claims.cover,
  ],
  evidence: [
    options.claims.receptive,
    doorToBridge.claims.withdrew,
    doorToBridge.claims.ledDelay,
    inheritance.claims.europe,
    when.claims.notAtWar,
    when.claims.inviteFollows,
    coalition.claims.active,
    coalition.claims.expected,
    coalition.claims.quickened,
  ],
  notice: 'The strip and its order are this deck’s, without a scale. Not every government is shown.',
  figure: () =>
    html`<stance-strip
      .places=${
        [
          { place: 'never', name: 'Russia', claims: [warAim.claims.keptOut] },
          { place: 'put off', name: 'Biden administration', claims: [doorToBridge.claims.conditions] },
          { place: 'after “peace”', name: 'Some allies', claims: [when.claims.after] },
          { place: 'after a “freeze”', name: 'Influential voices', claims: [when.claims.freeze] },
          { place: 'invite now', name: 'Kyiv and supporters', claims: [when.claims.invite] },
        ] satisfies readonly StripPlace[]
      }
      apartHeading="Not on the strip"
      .apart=${
        [
          { name: 'Trump’s team', claims: [inheritance.claims.quickEnd, inheritance.claims.noPlan] },
          { name: 'European allies in talks', claims: [coalition.claims.guarantees, paradox.claims.cover] },
        ] satisfies readonly Holder[]
      }
    ></stance-strip>`,
});
