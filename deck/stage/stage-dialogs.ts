/** What opens over the slides, made and told what it works with. */
import type { Deck } from '../../model/deck.js';
import { OWN_CUT } from '../../model/own-cut.js';
import { copyWith, fileName, save } from '../copy.js';
import type { DeckState } from '../deck-state.js';
import { fieldsOf, givenLine } from '../details.js';
import { carried, INK } from '../carried.js';
import type { LetterKeys } from '../letter-keys.js';
import { addToPage } from '../page-parts.js';
import { isPresenting } from '../which-view.js';
import type { BriefingDetails } from './briefing-details.js';
import './briefing-details.js';
import type { Jump } from './jump.js';
import './page-evidence.js';
import type { PageSearch } from './page-search.js';
import './page-search.js';
import type { RoomCommands, StageActions, StageDialogs } from './room-commands.js';
import './stage-controls.js';
import type { StageParts } from './stage-parts.js';

export function stageDialogs(deck: Deck, state: DeckState, jump: Jump, actions: StageActions): StageDialogs {
  return {
    controls: document.createElement('stage-controls'),
    evidence: whenAsked(() => document.createElement('page-evidence')),
    search: whenAsked(() => {
      const search = document.createElement('page-search');
      search.find = jump.find;
      search.addEventListener('found-chosen', ({ detail }) => void jump.to(detail));
      return search;
    }),
    details: whenAsked(() => detailsOf(deck, state, actions)),
  };
}

/** Made, and put on the page, when first asked for: no first slide waits for what may never be opened. */
function whenAsked<E extends HTMLElement>(make: () => E): () => E {
  let made: E | undefined;
  return () => {
    if (!made) addToPage((made = make()));
    return made;
  };
}

/** Once there are commands: those that the buttons and the help list, and the key that the browser would take. */
export function connect(
  { controls, search }: StageDialogs,
  { hand, onChange }: StageParts,
  commands: RoomCommands,
  letterKeys: LetterKeys,
): void {
  onChange(() => (controls.pen = hand.tool === 'pen'));
  controls.commands = commands.all;
  controls.letters = letterKeys.on;
  controls.addEventListener('letters-turned', ({ detail }) => letterKeys.set(detail));
  answerBrowserSearch(search, commands);
}

function detailsOf(deck: Deck, state: DeckState, { forAudience }: StageActions): BriefingDetails {
  const details = document.createElement('briefing-details');
  details.fields = fieldsOf(deck);
  details.holdsNotes = forAudience !== undefined;
  details.addEventListener('field-filled', ({ detail: { name, value } }) =>
    state.fill({ [name]: value, ...(name === OWN_CUT && { cut: OWN_CUT }) }),
  );
  details.carriesInk = Boolean(carried()?.ink);
  details.saveCopy = async (edition, withInk) => {
    const { inputs } = state.now;
    const name = fileName(
      edition === 'audience' ? 'briefing-audience' : 'briefing',
      inputs[deck.fields[0]?.name ?? ''] ?? '',
    );
    const values = { ...inputs, ...(withInk && { [INK]: state.ink.asText() }) };
    save(name, await copyWith(values, givenLine(deck, inputs), edition === 'audience' ? forAudience : undefined));
    return name;
  };
  state.onChange(() => details.know(state.now));
  return details;
}

/** The browser’s own search sees the page on show alone. Pressed once more, it is the browser’s. */
function answerBrowserSearch(search: () => PageSearch, commands: RoomCommands): void {
  addEventListener('keydown', (event) => {
    const asked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    if (!asked || !isPresenting() || search().isOpen) return;
    event.preventDefault();
    commands.run('search');
  });
}
