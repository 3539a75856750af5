/** The stage: reveal.js shows the pages. Here its parts are made and joined. */
import type { LitElement } from 'lit';
import type { Deck } from '../../model/deck.js';
import { keepAwake } from '../awake.js';
import type { DeckState } from '../deck-state.js';
import { answerFigures } from '../figure-events.js';
import { listenForKeys } from '../keys.js';
import type { LetterKeys } from '../letter-keys.js';
import { addToPage } from '../page-parts.js';
import { parsePosition } from '../position.js';
import type { Room } from '../room.js';
import { isPresenting } from '../which-view.js';
import { firstWords } from './first-words.js';
import { stageParts, type StageParts } from './stage-parts.js';
import { copyWholeSlides } from './copying.js';
import { roomState } from './room-state.js';
import { leaveBlack, roomCommands, type RoomCommands, type StageActions } from './room-commands.js';
import { connect, stageDialogs } from './stage-dialogs.js';
import { listenForSwipes } from './swipes.js';
import { keepUnseen } from './unseen.js';

/**
 * Presents the deck inside `root`, which holds `.slides`. Resolves once the first page can be stepped.
 * @param state what is filled in, shared with the other views
 * @param letterKeys whether keys that write a character are commands
 */
export async function startStage(
  deck: Deck,
  root: HTMLElement,
  state: DeckState,
  letterKeys: LetterKeys,
  actions: StageActions,
): Promise<Room> {
  root.prepend(
    Object.assign(document.createElement('h1'), {
      className: 'announcer',
      textContent: `${deck.identity.kicker}: the argument of ${deck.identity.author}`,
    }),
  );
  const parts = stageParts(deck, root, state);
  const dialogs = stageDialogs(deck, state, parts.jump, actions);
  const commands = roomCommands(deck, state, parts, dialogs, letterKeys, actions);
  const { reveal, elements, announcer, arrival, address } = parts;

  await reveal.start();
  keepUnseen(deck.identity.id, parts);
  arrival.at(reveal.here());
  // What fails in an element fails in its own update.
  for (const element of elements.all[address.start.page]!.view.querySelectorAll<LitElement>('*'))
    await element.updateComplete;

  connect(dialogs, parts, commands, letterKeys);
  addToPage(dialogs.controls, announcer.region);
  listen(root, state, parts, commands);
  const greet = (): void => {
    // Without keys or a pointer that hovers, nobody would look for the buttons.
    if (matchMedia('(pointer: coarse)').matches) dialogs.controls.wake();
  };
  greet();
  elements.drawWhenIdle();
  if (reveal.here().page === 0) parts.onChange(firstWords(deck.identity.id, actions.speaker !== undefined));
  return roomOf(state, parts, commands, greet);
}

/** Whatever is pressed in the room's window. */
function listen(
  root: HTMLElement,
  state: DeckState,
  { navigation, figures, reveal, elements, address }: StageParts,
  commands: RoomCommands,
): void {
  answerFigures(root, {
    changeFigure: figures.change,
    fill: (name, value) => state.fill({ [name]: value }),
    askClaim: figures.askClaim,
    // Not left to the browser: in a frame made of text (`srcdoc`) a link’s address is one of the page around it.
    follow: (link) => {
      location.hash = link; // a place of its own in the history, to come back to
      navigation.jump(parsePosition(link, state.now.pages));
    },
  });
  listenForKeys(window, () => (isPresenting() ? commands.now() : []));
  listenForSwipes(root, { onward: () => commands.run('next'), backward: () => commands.run('back') });
  copyWholeSlides(() => (isPresenting() ? elements.all[reveal.here().page]?.section : undefined));
  address.listen(navigation.show, reveal.here);
  // A button that was clicked would keep the focus, and Space would press it again instead of going on.
  addEventListener('mousedown', (event) => {
    const pressed = event.composedPath().find((target) => target instanceof Element && target.matches('a, button'));
    if (pressed && isPresenting() && !(pressed as Element).closest('dialog')) event.preventDefault();
  });
  keepAwake();
}

/** @param greet called when the room is come back to */
function roomOf(state: DeckState, parts: StageParts, commands: RoomCommands, greet: () => void): Room {
  const { navigation, figures, reveal, elements, arrival, screen, onChange, jump } = parts;
  return {
    now: () => roomState(state, parts),
    onChange,
    show: (at) => {
      reveal.toggleOverview(false);
      leaveBlack(reveal);
      navigation.jump(at);
    },
    find: jump.find,
    jump: (found) => {
      reveal.toggleOverview(false);
      leaveBlack(reveal);
      void jump.to(found);
    },
    resume: () => {
      arrival.again(reveal.here());
      greet();
      elements.all[reveal.here().page]!.section.focus({ preventScroll: true });
    },
    get commands() {
      return commands.now();
    },
    fill: (name, value) => state.fill({ [name]: value }),
    changeFigure: figures.change,
    askClaim: figures.askClaim,
    freeze: () => commands.run('freeze'),
    point: screen.point,
  };
}
