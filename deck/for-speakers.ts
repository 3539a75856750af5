/** What only a speaker has: the one way in which the script of the speaker’s part and the entry’s meet. */
import type { Notes } from '../model/slide.js';
import type { Deck } from '../model/deck.js';
import type { NotesTemplate } from './document/notes-template.js';
import type { Printing } from './handout/printing.js';
import type { Room } from './room.js';
import type { Speaker } from './speaker/speaker.js';

export interface ForSpeakers {
  /** By the ids of the slides. */
  readonly notes: Readonly<Record<string, Notes>>;
  readonly startSpeaker: (deck: Deck, room: Room, printNotesFrom: Printing['printNotesFrom']) => Speaker;
  /** As the document folds them, and as paper shows them. */
  readonly notesTemplate: NotesTemplate;
  readonly printedNotes: NotesTemplate;
  /** Makes the audience’s file of the speaker’s. @throws Error where that was changed on its way */
  readonly forAudience: (page: string) => string;
}

declare global {
  /** Not there in the audience’s file. */
  var forSpeakers: ForSpeakers | undefined;
}
