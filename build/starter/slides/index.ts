/** The deck: its slides in the order in which they are shown, and the backup pages beside them. */
import { answer } from './answer.js';
import { claims } from './backup/claims.js';
import { questions } from './backup/questions.js';
import { sources } from './backup/sources.js';
import { brief } from './brief.js';
import { conclusion } from './conclusion.js';
import { cover } from './cover.js';
import { evidence } from './evidence.js';
import { argued, defineDeck, fields, identity } from './outline.js';
import { essay } from './sources.js';

export const deck = defineDeck({
  identity,
  fields,
  argued,
  essay,
  cover,
  run: [conclusion, evidence, answer],
  backup: [claims, questions, sources],
  brief,
});
