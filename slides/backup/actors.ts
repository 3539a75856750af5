/** Who wants what, as the essay reports or judges it. */
import { html } from 'lit';
import type { Actor } from '../../components/actor-table.js';
import '../../components/actor-table.js';
import { doorToBridge } from '../06-door-to-bridge.js';
import { warAim } from '../08-war-aim.js';
import { inheritance } from '../09-inheritance.js';
import { when } from '../10-when.js';
import { coalition } from '../13-coalition.js';
import { options } from '../14-options.js';
import { paradox } from '../15-paradox.js';
import { claimsOf, defineBackup, proposal, reported } from '../slide.js';

const claims = claimsOf('actors', {
  outsideFramework: reported(15, 'Consult informally on guarantees by members, apart from NATO’s framework'),
  kyiv: proposal(11, 'An invitation now to begin talks; talks after a ceasefire'),
});

export const actors = defineBackup({
  id: 'actors',
  title: 'Who is said to want or do what, and by which paragraph',
  claims,
  quotes: [
    options.claims.hypothetical,
    warAim.claims.keptOut,
    warAim.claims.inWar,
    doorToBridge.claims.withdrew,
    doorToBridge.claims.ledDelay,
    inheritance.claims.quickEnd,
    inheritance.claims.europe,
    when.claims.notAtWar,
    when.claims.after,
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
          { name: 'Kyiv', claims: [claims.kyiv, options.claims.hypothetical] },
          { name: 'Russia', claims: [warAim.claims.keptOut, warAim.claims.inWar] },
          { name: 'Biden’s Washington', claims: [doorToBridge.claims.withdrew, doorToBridge.claims.ledDelay] },
          { name: 'Trump’s team', claims: [inheritance.claims.quickEnd, inheritance.claims.europe] },
          { name: 'NATO’s members', claims: [when.claims.notAtWar, when.claims.after] },
          {
            name: 'The European track',
            claims: [
              claims.outsideFramework,
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
