/** The entry of the audience's copy: every view but the speaker's. The build takes the notes' words out of the slides. */
import './page-parts.js'; // first: see there
import './html-policy.js';
import { deck } from '../slides/index.js';
import './document/document.css';
import './handout/handout.css';
import './stage/stage.css';
import '../components/stand-in-fonts.css';
import '../components/tokens.css';
import { audienceOf } from '../model/audience.js';
import { startViews } from './views.js';

startViews(audienceOf(deck));
