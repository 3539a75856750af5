/** The argument in prose, on two sheets to leave behind. */
import type { Brief } from '../model/deck.js';
import { conclusion } from './01-conclusion.js';
import { damage } from './02-damage.js';
import { answers } from './04-answers.js';
import { cost } from './05-cost.js';
import { props } from './06-props.js';
import { grant } from './07-grant.js';
import { unknown } from './08-unknown.js';
import { courses } from './09-courses.js';

export const brief: Brief = {
  opening:
    'Hester Lowe, writing in her parish paper in May 2019, argues about an old stone bridge whose north pier is cracked. She concludes:',
  conclusion: [conclusion.claims.waiting, conclusion.claims.props, conclusion.claims.repair],
  front: [
    {
      step: 'damage',
      heading: 'One pier is cracked, and the rest of the bridge is sound',
      text: 'A tree carried by the flood of February 2016 cracked the north pier. Ada Crane, the engineer, has been twice, and found the crack wider the second time. She thinks the rest sound, and proposes to rebuild the upper third of that pier in stone.',
      marks: [damage.claims.cracked, damage.claims.grown, damage.claims.rebuild],
      drawing: damage.id,
    },
    {
      step: 'waiting',
      heading: 'Waiting has raised the bill by £130,000',
      text: 'The council has answered four times, and has named neither money nor date. In the meantime the price of repair has gone from £210,000 to £340,000. Stone is dearer, which explains it in part; the crack seems to explain most. Lights, diversions and divers took another £75,000.',
      marks: [answers.claims.silent, cost.claims.first, cost.claims.third, cost.claims.crack],
    },
  ],
  overleaf: [
    {
      step: 'waiting',
      heading: 'Neither props nor a grant would help',
      text: 'Props take the weight but leave the crack to water and frost; when the town propped the mill arch in 1987, it leaked for six years and fell. The county has lately paid only for bridges already shut, which gives a council that waits for it a reason to let its bridge close.',
      marks: [props.claims.fell, props.claims.water, grant.claims.premise, grant.claims.reason],
    },
    {
      step: 'repair',
      heading: 'Of the three courses, repair now costs the town least',
      text: 'The repair is £340,000. Props are £90,000, with the repair still to come. A new bridge is £2.4 million, and even half of that is over three times the repair. The author does not know the state of the foundation: if it is gone, her case falls in part.',
      marks: [courses.claims.cheapest, courses.claims.quickest, unknown.claims.falls],
    },
  ],
};
