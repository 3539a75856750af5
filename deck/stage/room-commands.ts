/** The commands of the room as they are in force: on a black screen, over a held picture, with letters on or off. */
import type { Deck } from '../../model/deck.js';
import type { Command, ListedCommand } from '../commands.js';
import type { DeckState } from '../deck-state.js';
import type { ForSpeakers } from '../for-speakers.js';
import type { Speaker } from '../speaker/speaker.js';
import { showMessage } from '../message.js';
import { shutDialog } from '../keys.js';
import { writesCharacter, type LetterKeys } from '../letter-keys.js';
import { presenterCommands, type PresenterActs } from './presenter-commands.js';
import type { BriefingDetails } from './briefing-details.js';
import type { PageEvidence } from './page-evidence.js';
import type { PageSearch } from './page-search.js';
import type { StageControls } from './stage-controls.js';
import type { StageParts } from './stage-parts.js';

export interface RoomCommands {
  /** All, for the buttons and the list of keys. */
  readonly all: readonly ListedCommand[];
  /** Those with keys that are in force now. */
  readonly now: () => readonly Command[];
  readonly run: (id: string) => void;
}

/** What the stage asks of the window that it stands in. */
export interface StageActions {
  /** Goes to the document. */
  readonly read: () => void;
  readonly print: () => void;
  readonly switchTheme: () => void;
  /** Left out where the file has nothing for a speaker. */
  readonly speaker?: Speaker;
  /** Makes the audience’s file of this one; left out where it is that. */
  readonly forAudience?: ForSpeakers['forAudience'];
}

/** What opens over the slides; a dialog is made when it is first asked for. */
export interface StageDialogs {
  readonly controls: StageControls;
  readonly evidence: () => PageEvidence;
  readonly search: () => PageSearch;
  readonly details: () => BriefingDetails;
}

/** What the keys of the room do. */
export function roomCommands(
  deck: Deck,
  state: DeckState,
  { navigation, reveal, announcer, fullScreen, screen, zoom, hand }: StageParts,
  { controls, evidence, search, details }: StageDialogs,
  letterKeys: LetterKeys,
  actions: StageActions,
): RoomCommands {
  const openSpeaker: Speaker['open'] = (where) => {
    fullScreen.expectLoss();
    actions.speaker?.open(where);
  };
  const acts = {
    ...navigation,
    ...actions,
    ...(actions.speaker && { openSpeaker }),
    switchTheme: () => {
      actions.switchTheme();
      announcer.say(`Theme: ${document.documentElement.dataset['theme']}`);
    },
    overview: () => reveal.toggleOverview(),
    search: () => {
      reveal.toggleOverview(false);
      void search().open(state.now.pages);
    },
    nextCut: () => {
      const { cuts, cut } = state.now;
      state.fill({ cut: cuts[(cuts.indexOf(cut) + 1) % cuts.length]!.id });
    },
    fullScreen: () => fullScreen.toggle(),
    evidence: () => void evidence().toggle(state.now.pages[reveal.here().page]!),
    details: () => void details().toggle(state),
    pen: () => {
      reveal.toggleOverview(false);
      hand.take('pen');
    },
    undo: () => hand.undo(),
    clear: () => hand.clear(),
    dot: () => hand.take('dot'),
    larger: () => zoom.larger(),
    smaller: () => zoom.smaller(),
    black: () => reveal.toggleBlack(),
    say: (words: string) => void showMessage(words),
    freeze: () => {
      reveal.toggleOverview(false);
      if (screen.frozen || actions.speaker?.isOpen()) screen.freeze();
      else showMessage('Freeze is for going on unseen, in the speaker view. S opens it.');
    },
    help: () => controls.toggleHelp(),
  };
  return inForce(deck, acts, letterKeys, {
    leaveBlack: () => leaveBlack(reveal),
    tellSpeaker: (words) => actions.speaker?.tell(words),
    screen,
    zoom,
    hand,
  });
}

/** On a black screen the first press brings the page back, so that nothing moves on unseen. */
export function leaveBlack(reveal: StageParts['reveal']): boolean {
  const isBlack = reveal.isBlack();
  if (isBlack) reveal.toggleBlack(false);
  return isBlack;
}

/** What the speaker is told of a command that is refused. */
const FROZEN = 'The room’s picture is frozen. Z releases it.';

/** Commands that, on a page shown larger, only show the whole of it. */
const LEAD_OUT: readonly string[] = ['next', 'back', 'return'];

/**
 * @param room.leaveBlack brings a black screen back, and says whether it was black
 * @param room.tellSpeaker says what is refused while a picture is frozen
 * @param room.screen whether a picture is held there: what would show anything else there is refused
 * @param room.zoom whether the page is shown larger: going on or out shows the whole of it first
 * @param room.hand what is held, which Esc puts away first
 */
function inForce(
  deck: Deck,
  acts: PresenterActs,
  letterKeys: LetterKeys,
  room: { readonly leaveBlack: () => boolean; readonly tellSpeaker: (words: string) => void } & Pick<
    StageParts,
    'screen' | 'zoom' | 'hand'
  >,
): RoomCommands {
  const all = presenterCommands(deck, acts).map((command): ListedCommand => ({
    ...command,
    run: (key) => {
      if (!command.unseen && room.leaveBlack()) return;
      shutDialog(window, command.opens); // the speaker goes on from the other window
      if (room.hand.tool && command.id === 'return') return room.hand.putAway();
      if (room.zoom.now && LEAD_OUT.includes(command.id)) return room.zoom.out();
      if (command.replaces && room.screen.frozen) return room.tellSpeaker(FROZEN);
      command.run(key);
    },
  }));
  const withoutLetters = all.map((command) => ({
    ...command,
    keys: command.keys.filter((key) => !writesCharacter(key)),
    clicker: command.clicker?.filter((key) => !writesCharacter(key)) ?? [],
  }));
  return {
    all,
    now: () => (letterKeys.on ? all : withoutLetters),
    run: (id) => all.find((command) => command.id === id)?.run(''),
  };
}
