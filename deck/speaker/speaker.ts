/** The speaker view, opened and kept up to date: its parts made and joined. */
import type { Deck } from '../../model/deck.js';
import { keepAwake } from '../awake.js';
import type { Command } from '../commands.js';
import { answerFigures } from '../figure-events.js';
import { listenForKeys } from '../keys.js';
import { memory } from '../memory.js';
import { parsePosition } from '../position.js';
import type { Room } from '../room.js';
import { isPresenting } from '../which-view.js';
import { steady } from './clock.js';
import { briefingClock, keptTimes, type BriefingClock } from './briefing-clock.js';
import { SpeakerHost } from './window-or-overlay.js';
import { noteSize, type NoteSize } from './note-size.js';
import { panels as panelsOf, type Panels } from './panels.js';
import { OWN_KEYS, pressOwnKey } from './speaker-keys.js';
import { speakerScreen, type SpeakerScreen } from './speaker-screen.js';
import type { SpeakerActions, SpeakerState } from './speaker-template.js';
import { saveCsv, timesCsv } from './times-csv.js';

/** Dialogs that would open on the projector. */
const ONLY_IN_ROOM: readonly string[] = [
  'help',
  'print',
  'evidence',
  'search',
  'details',
  'pen',
  'undo',
  'clear',
  'dot',
  'speaker-on-top',
];
/** Milliseconds. */
const TICK = 500;
const TOLD = 5000;
const GONE = 1000;

export interface Speaker {
  /**
   * Opens the second window, or brings it to the front; closes the overlay that stands in for it. On top, it is small and
   * stays over all other windows, for whoever has one screen and shares the slides in a call.
   */
  open(where: 'window' | 'on-top'): void;
  isOpen(): boolean;
  /** Says something here, and not to the room. */
  tell(words: string): void;
}
interface SpeakerParts {
  readonly clock: BriefingClock;
  readonly size: NoteSize;
  readonly panels: Panels;
  readonly host: SpeakerHost;
  readonly screen: SpeakerScreen;
}

/**
 * The speaker view of a deck that is on the stage.
 * @param printNotesFrom has a second window print the notes pages
 * @param now the time, ms; a test brings its own
 */
export function startSpeaker(
  deck: Deck,
  room: Room,
  printNotesFrom: (view: Window) => void,
  now: () => number = Date.now,
): Speaker {
  const host = new SpeakerHost(deck, { opened: (root, second) => opened(root, second), closed: () => closed() }, now);
  const parts: SpeakerParts = {
    clock: briefingClock(keptTimes(deck.identity.id), steady(now)),
    size: noteSize(memory(deck.identity.id, 'note-size')),
    panels: panelsOf((query) => room.find(query)),
    host,
    screen: speakerScreen(() => host.root),
  };
  let told = '';
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    if (host.root) parts.screen.draw({ ...stateOf(room, parts, now), told }, act);
  };
  const act = actionsOf(deck, room, parts, draw);
  /** Says what a key does not do here, for as long as it takes to read. */
  const tell = (words: string): void => {
    told = words;
    draw();
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      told = '';
      draw();
    }, TOLD);
  };
  const press = (event: KeyboardEvent): void => {
    // Over the slides, it waits while the document is read.
    if (host.second || isPresenting()) pressOwnKey(event, parts.panels.open, act);
  };
  const closed = (): void => {
    room.point();
    // Nobody is left to go on unseen; but a window that is loaded anew is back in a moment.
    setTimeout(() => {
      if (!host.root && room.now().frozen) room.freeze();
    }, GONE);
    removeEventListener('keydown', press, { capture: true });
  };
  const opened = (root: HTMLElement, second: Window | undefined): void => {
    // What is pressed in a preview is done in the room.
    answerFigures(root, { ...room, follow: (address) => room.show(parsePosition(address, room.now().pages)) });
    if (second) {
      second.addEventListener('keydown', press);
      listenIn(second, room, parts.screen, tell);
      printNotesFrom(second);
      second.setInterval(draw, TICK); // not from here: a hidden window is given a turn but once a minute
    } else addEventListener('keydown', press, { capture: true });
    parts.screen.forget();
    draw();
  };
  setInterval(() => {
    if (!host.second) draw();
  }, TICK);
  followRoom(room, parts, draw);
  host.resume();
  return {
    open: (where) => (where === 'on-top' ? void host.openOnTop() : host.open()),
    isOpen: () => host.root !== undefined,
    tell,
  };
}

/** What a second window needs of its own. */
function listenIn(second: Window, room: Room, screen: SpeakerScreen, tell: (words: string) => void): void {
  second.addEventListener('resize', () => screen.resized());
  // While the room reads the document, only the way back to the slides is taken from here.
  listenForKeys(second, () =>
    [...keysOf(room), ...onlyInRoom(room, tell)].filter(({ id }) => isPresenting() || id === 'read'),
  );
  keepAwake(second);
}

function followRoom(room: Room, { clock, host }: SpeakerParts, draw: () => void): void {
  let last = room.now().at;
  room.onChange(() => {
    const { at } = room.now();
    const moved = at.page !== last.page || at.part !== last.part;
    last = at;
    // The clock starts by itself with the first step that the speaker takes.
    clock.shows(slideIn(room), moved && host.root !== undefined);
    draw();
  });
}

const slideIn = (room: Room): string => {
  const { at, pages } = room.now();
  return pages[at.page]!.slide.id;
};
const keysOf = (room: Room): readonly Command[] => room.commands.filter(({ id }) => !ONLY_IN_ROOM.includes(id));
const onlyInRoom = (room: Room, tell: (words: string) => void): readonly Command[] =>
  room.commands
    .filter(({ id }) => ONLY_IN_ROOM.includes(id))
    .map((command) => ({ ...command, run: () => tell(`${command.does}: press it in the slides’ window.`) }));

function stateOf(
  room: Room,
  { clock, size, panels, host }: SpeakerParts,
  now: () => number,
): Omit<SpeakerState, 'told'> {
  return {
    now: room.now(),
    clock: new Date(now()).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    elapsed: clock.elapsed,
    running: clock.isRunning,
    resetting: clock.isResetting,
    taken: (id) => clock.taken(id),
    lastTime: (id) => clock.lastTime(id),
    size: size.now,
    document: !isPresenting(),
    theme: document.documentElement.dataset['theme'] ?? 'paper',
    notice: host.notice,
    panel: panels.open,
    keys: [...OWN_KEYS, ...keysOf(room)],
  };
}

/** What can be done from here. What is done in the room is done on the slides: while the document is read there, nothing is. */
function actionsOf(deck: Deck, room: Room, parts: SpeakerParts, draw: () => void): SpeakerActions {
  const { clock, size, panels, host, screen } = parts;
  const inRoom =
    <A extends readonly unknown[]>(act: (...of: A) => void) =>
    (...of: A): void => {
      if (isPresenting()) act(...of);
    };
  const run = (id: string) => inRoom(() => room.commands.find((command) => command.id === id)?.run(''));
  const drawn =
    <A extends readonly unknown[]>(act: (...of: A) => void) =>
    (...of: A): void => {
      act(...of);
      draw();
    };
  const focusPanel = (): void => screen.focus(panels.open ? '.panel' : '.words');
  const toggle = (kind: 'rehearsal' | 'keys'): void => {
    panels.toggle(kind);
    draw();
    focusPanel();
  };
  return {
    next: run('next'),
    back: run('back'),
    black: run('black'),
    go: inRoom((at) => room.show(at)),
    jump: inRoom((found) => room.jump(found)),
    freeze: inRoom(() => room.freeze()),
    point: (at) => room.point(at),
    cut: (id) => room.fill('cut', id),
    fill: (name, value) => {
      room.fill(name, value);
      screen.resized(); // a longer note leaves the words less room
    },
    startOrPause: drawn(() => clock.startOrPause(slideIn(room))),
    reset: drawn((confirmed) => clock.reset(confirmed)),
    resize: (by) => {
      size.change(by);
      draw();
      screen.resized();
    },
    find: (query) => {
      panels.search(query);
      draw();
      if (query === '') screen.focus('.panel input');
    },
    rehearse: () => {
      clock.rehearse(slideIn(room));
      toggle('rehearsal');
    },
    listKeys: () => toggle('keys'),
    closePanel: () => {
      panels.close();
      draw();
      focusPanel();
    },
    exportTimes: () => {
      const { pages, cut } = room.now();
      saveCsv(
        `rehearsal-${deck.identity.id}.csv`,
        timesCsv(pages, cut, (id) => clock.taken(id)),
      );
    },
    close: () => host.close(),
  };
}
