/** The entry: which reading, and start it. */
import { deck } from '../slides/index.js';
import './stage/stage.css';
import '../components/tokens.css';
import { startStage } from './stage/stage.js';

const root = document.querySelector<HTMLElement>('main.reveal');
if (root) void startStage(deck, root).then(() => (root.dataset['ready'] = ''));
