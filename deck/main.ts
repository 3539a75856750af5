/** The entry of the briefing: every view, the speaker's among them. */
import './page-parts.js'; // first: see there
import './html-policy.js';
import { deck } from '../slides/index.js';
import './speaker/speaker.css';
import './document/document.css';
import './handout/handout.css';
import './stage/stage.css';
import '../components/stand-in-fonts.css';
import '../components/tokens.css';
import { startSpeaker } from './speaker/speaker.js';
import { notesTemplate, printedNotes } from './document/notes-template.js';
import { startViews } from './views.js';

startViews(deck, { startSpeaker, notes: notesTemplate, printedNotes });
