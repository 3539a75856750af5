/** The entry: every view but the speaker's, which is there where the script before it has laid it out. */
import './page-parts.js'; // first: see there
import './html-policy.js';
import { deck } from '../slides/index.js';
import './document/document.css';
import './handout/handout.css';
import './stage/stage.css';
import '../components/stand-in-fonts.css';
import '../components/tokens.css';
import { audienceOf, speakersOf } from '../model/editions.js';
import { startViews } from './views.js';

const speakers = globalThis.forSpeakers;
// Then the page says that it was changed, and does not pass for the audience’s.
if (!speakers && document.querySelector('[data-speaker]')) throw new Error('No speaker’s part');
startViews(speakers ? speakersOf(deck, speakers.notes) : audienceOf(deck), speakers);
