/** The deck: its slides in the order in which they are shown, and the backup pages beside them. */
import { conclusion } from './01-conclusion.js';
import { damage } from './02-damage.js';
import { positions } from './03-positions.js';
import { answers } from './04-answers.js';
import { cost } from './05-cost.js';
import { props } from './06-props.js';
import { grant } from './07-grant.js';
import { unknown } from './08-unknown.js';
import { courses } from './09-courses.js';
import { claims } from './backup/claims.js';
import { dates } from './backup/dates.js';
import { sources } from './backup/sources.js';
import { brief } from './brief.js';
import { cover } from './cover.js';
import { argued, defineDeck, fields, identity } from './outline.js';
import { essay } from './sources.js';

export const deck = defineDeck({
  identity,
  fields,
  argued,
  essay,
  cover,
  run: [conclusion, damage, positions, answers, cost, props, grant, unknown, courses],
  backup: [dates, claims, sources],
  brief,
});
