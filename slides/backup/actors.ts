/** Who wants what, as the essay reports or judges it. */
import { html } from 'lit';
import type { Actor } from '../../components/figures/actor-table.js';
import '../../components/figures/actor-table.js';
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
  title: 'Who wants what, according to the essay',
  claims: {},
  quotes: [
    options.claims.hypothetical,
    warAim.claims.keptOut,
    warAim.claims.inWar,
    doorToBridge.claims.withdrew,
    doorToBridge.claims.ledDelay,
    inheritance.claims.quickEnd,
    inheritance.claims.noPlan,
    inheritance.claims.europe,
    when.claims.notAtWar,
    when.claims.after,
    when.claims.invite,
    when.claims.inviteFollows,
    coalition.claims.guarantees,
    coalition.claims.active,
    coalition.claims.expected,
    coalition.claims.quickened,
    paradox.claims.cover,
  ],
  notice: 'Only what the essay says of each; it does not set out every government’s position.',
  figure: () =>
    html`<actor-table
      .actors=${
        [
          { name: 'Kyiv', claims: [when.claims.invite, when.claims.inviteFollows, options.claims.hypothetical] },
          { name: 'Russia', claims: [warAim.claims.keptOut, warAim.claims.inWar] },
          { name: 'Biden administration', claims: [doorToBridge.claims.withdrew, doorToBridge.claims.ledDelay] },
          {
            name: 'Trump’s team',
            claims: [inheritance.claims.quickEnd, inheritance.claims.noPlan, inheritance.claims.europe],
          },
          { name: 'NATO’s members', claims: [when.claims.notAtWar, when.claims.after] },
          {
            name: 'European allies in talks',
            claims: [
              coalition.claims.guarantees,
              coalition.claims.active,
              coalition.claims.expected,
              coalition.claims.quickened,
              paradox.claims.cover,
            ],
          },
        ] satisfies readonly Actor[]
      }
    ></actor-table>`,
});
