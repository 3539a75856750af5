/** The running order. `ls slides` reads as the argument; so does this list. */
import { title } from './00-title.js';
import { bottomLine } from './01-bottom-line.js';
import { argument } from './02-argument.js';
import { openDoor } from './03-open-door.js';
import { unwrittenVeto } from './04-unwritten-veto.js';
import { addedValue } from './05-added-value.js';
import { doorToBridge } from './06-door-to-bridge.js';
import { distance } from './07-distance.js';
import { warAim } from './08-war-aim.js';
import { inheritance } from './09-inheritance.js';
import { when } from './10-when.js';
import { words } from './11-words.js';
import { freeze } from './12-freeze.js';
import { coalition } from './13-coalition.js';
import { options } from './14-options.js';
import { paradox } from './15-paradox.js';
import { noSubstitute } from './16-no-substitute.js';
import { incentive } from './17-incentive.js';
import { questions } from './18-questions.js';
import { actors } from './backup/actors.js';
import { claimsRegister } from './backup/claims.js';
import { likelyQuestions } from './backup/likely-questions.js';
import { sources } from './backup/sources.js';
import { timeline } from './backup/timeline.js';
import { brief } from './brief.js';
import { argued, defineDeck, fields, identity } from './outline.js';
import { essay } from './sources.js';

export const deck = defineDeck({
  identity,
  fields,
  argued,
  essay,
  cover: title,
  run: [
    bottomLine,
    argument,
    openDoor,
    unwrittenVeto,
    addedValue,
    doorToBridge,
    distance,
    warAim,
    inheritance,
    when,
    words,
    freeze,
    coalition,
    options,
    paradox,
    noSubstitute,
    incentive,
    questions,
  ],
  backup: [timeline, claimsRegister, actors, likelyQuestions, sources],
  brief,
});
