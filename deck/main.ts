/** The entry of the briefing: every reading, the speaker's console among them. */
import './page-parts.js'; // first: see there
import { deck } from '../slides/index.js';
import './console/console.css';
import './document/document.css';
import './handout/handout.css';
import './stage/stage.css';
import '../components/stand-in-fonts.css';
import '../components/tokens.css';
import { startConsole } from './console/console.js';
import { notesView, printedNotes } from './document/notes-view.js';
import { startReadings } from './readings.js';

startReadings(deck, { startConsole, notes: notesView, printedNotes });
