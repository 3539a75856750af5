/** What the build runs before it ships anything: the argument, its check, and the document drawn without a browser. */
export { deck } from '../slides/index.js';
export { checkDeck } from '../model/check.js';
export { audienceOf } from '../model/editions.js';
export { forAudience } from './for-audience.js';
export { notesTemplate } from './document/notes-template.js';
export { staticDocument } from './document/static-html.js';
export { checkDrawings, wordsOf } from './drawing-check.js';
export { checkEssay } from './essay-words.js';
