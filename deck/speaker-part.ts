/**
 * What the speaker’s file has and the audience’s has not: notes, and the views that show them. A script of its own, run
 * before the entry’s, so that the audience’s file is the speaker’s without it.
 */
import './page-parts.js'; // first: see there
import './html-policy.js';
import './document/notes.css';
import './speaker/speaker.css';
import { notesTemplate, printedNotes } from './document/notes-template.js';
import { FOR_SPEAKERS, forAudience } from './for-audience.js';
import type { ForSpeakers } from './for-speakers.js';
import { startSpeaker } from './speaker/speaker.js';

/** The build lays them here, as JSON, and takes them out of the slides. */
declare const NOTES_OF_SLIDES: string;

const notes = JSON.parse(NOTES_OF_SLIDES) as ForSpeakers['notes'];

/** Marked elements of a whole file: the script, the style sheet, and the notes of every slide but the cover. */
const MARKED = Object.keys(notes).length + 1;

globalThis.forSpeakers = {
  notes,
  startSpeaker,
  notesTemplate,
  printedNotes,
  forAudience: (page) => {
    if (page.match(FOR_SPEAKERS)?.length !== MARKED)
      throw new Error('What is the speaker’s alone is not marked as it was built');
    return forAudience(page);
  },
};
