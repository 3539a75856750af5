/** What opens over the slides, made and told what it works with. */
import type { Deck } from '../../model/deck.js';
import { copyWith, fileName, save } from '../copy.js';
import type { DeckState } from '../deck-state.js';
import { fieldsOf } from '../details.js';
import type { LetterKeys } from '../letter-keys.js';
import { isPresenting } from '../which-view.js';
import type { BriefingDetails } from './briefing-details.js';
import './briefing-details.js';
import type { Jump } from './jump.js';
import './page-evidence.js';
import type { PageSearch } from './page-search.js';
import './page-search.js';
import type { RoomCommands, StageActions, StageDialogs } from './room-commands.js';
import './stage-controls.js';

export function stageDialogs(deck: Deck, state: DeckState, jump: Jump, actions: StageActions): StageDialogs {
  const search = document.createElement('page-search');
  search.find = jump.find;
  search.addEventListener('found-chosen', ({ detail }) => void jump.to(detail));
  return {
    controls: document.createElement('stage-controls'),
    evidence: document.createElement('page-evidence'),
    search,
    details: detailsOf(deck, state, actions),
  };
}

/** Once there are commands: those that the buttons and the help list, and the key that the browser would take. */
export function connect({ controls, search }: StageDialogs, commands: RoomCommands, letterKeys: LetterKeys): void {
  controls.commands = commands.all;
  controls.letters = letterKeys.on;
  controls.addEventListener('letters-turned', ({ detail }) => letterKeys.set(detail));
  answerBrowserSearch(search, commands);
}

function detailsOf(deck: Deck, state: DeckState, { openSpeaker }: StageActions): BriefingDetails {
  const details = document.createElement('briefing-details');
  details.fields = fieldsOf(deck);
  details.holds = openSpeaker
    ? 'It has your notes in it: for an audience, save the copy from the audience’s file.'
    : 'It has what an audience sees, and no more.';
  details.addEventListener('field-filled', ({ detail: { name, value } }) => state.fill({ [name]: value }));
  details.addEventListener('copy-asked', () => {
    const { inputs } = state.now;
    const name = fileName(openSpeaker ? 'briefing' : 'briefing-audience', inputs[deck.fields[0]?.name ?? ''] ?? '');
    void copyWith(inputs).then((text) => save(name, text));
  });
  return details;
}

/** The browser’s own search sees the page on show alone. Pressed once more, it is the browser’s. */
function answerBrowserSearch(search: PageSearch, commands: RoomCommands): void {
  addEventListener('keydown', (event) => {
    const asked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    if (!asked || search.isOpen || !isPresenting()) return;
    event.preventDefault();
    commands.run('search');
  });
}
