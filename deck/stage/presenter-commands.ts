/** The keys of the room: what each does, and its words in the help. */
import type { Deck } from '../../model/deck.js';
import type { Command, ListedCommand } from '../commands.js';
import { canStandOnTop } from '../on-top.js';
import type { Speaker } from '../speaker/speaker.js';

/** What the keys do, as the stage can. */
export interface PresenterActs {
  readonly next: () => void;
  readonly back: () => void;
  /** To the page after the present one, whatever parts of it are left, and to the one before; complete. */
  readonly pageOn: () => void;
  readonly pageBack: () => void;
  readonly overview: () => void;
  readonly search: () => void;
  /** To where a jump was begun; where none was, back one part. */
  readonly returnOrBack: () => void;
  /** To the pages of a step, by its index. */
  readonly toStep: (index: number) => void;
  readonly open: (slideId: string) => void;
  readonly leave: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly nextCut: () => void;
  /** Left out where the file has nothing for a speaker. */
  readonly openSpeaker?: Speaker['open'];
  /** Says it to whoever has pressed the key. */
  readonly say: (words: string) => void;
  readonly evidence: () => void;
  readonly pen: () => void;
  /** Takes the pen’s last line back. */
  readonly undo: () => void;
  /** Clears what is written on the page. */
  readonly clear: () => void;
  readonly dot: () => void;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly black: () => void;
  readonly freeze: () => void;
  readonly read: () => void;
  /** Whose briefing it is, and a copy that says so. */
  readonly details: () => void;
  readonly print: () => void;
  readonly switchTheme: () => void;
  readonly fullScreen: () => void;
  readonly help: () => void;
}

/** In the order of the help. */
export const presenterCommands = (deck: Deck, act: PresenterActs): readonly ListedCommand[] => [
  ...forTask('Go on', going(act)),
  ...forTask('Show the room', showing(act)),
  ...forTask('Jump', jumping(deck, act)),
  ...forTask('Prepare, read, print', preparing(deck, act)),
];

const forTask = (task: string, commands: readonly Command[]): readonly ListedCommand[] =>
  commands.map((command) => ({ ...command, task }));

/** From part to part and page to page. */
const going = (act: PresenterActs): readonly Command[] => [
  {
    id: 'back',
    button: '‹ Back',
    withPen: 'too',
    does: 'Back one part',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    clicker: ['PageUp'],
    repeats: true,
    run: act.back,
  },
  {
    id: 'next',
    button: 'Next ›',
    withPen: 'too',
    does: 'Next part',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    clicker: ['PageDown'],
    repeats: true,
    run: act.next,
  },
  {
    id: 'page-on',
    does: 'Next page, complete',
    keys: ['Shift+ArrowRight', 'Shift+PageDown'],
    run: act.pageOn,
  },
  {
    id: 'page-back',
    does: 'Previous page, complete',
    keys: ['Shift+ArrowLeft', 'Shift+PageUp'],
    run: act.pageBack,
  },
  {
    id: 'first',
    does: 'First page, last page',
    keys: ['Home', 'End'],
    run: (key) => (key === 'Home' ? act.first() : act.last()),
  },
];

/** Elsewhere in the deck, and back. */
const jumping = (deck: Deck, act: PresenterActs): readonly Command[] => [
  {
    id: 'search',
    button: 'Find',
    does: 'Find a page, a claim, a name, a ¶',
    keys: ['/', 'g'],
    replaces: true,
    run: act.search,
  },
  {
    id: 'return-from-jump',
    does: 'Return from a jump; else back one part',
    keys: ['Backspace'],
    run: act.returnOrBack,
  },
  {
    id: 'overview',
    button: 'Overview',
    does: 'Overview of all pages',
    keys: ['o', 'm', 'Enter'],
    replaces: true,
    run: act.overview,
  },
  {
    id: 'step',
    does: 'Step of the argument: its first page',
    keys: deck.steps.map((_, i) => `${i + 1}`),
    run: (key) => act.toStep(Number(key) - 1),
  },
  {
    id: 'backup',
    does: 'Backup page',
    keys: deck.backup.map((_, i) => `Shift+${i + 1}`),
    run: (key) => act.open(deck.backup[Number(key.slice('Shift+'.length)) - 1]?.id ?? ''),
  },
  {
    id: 'return',
    does: 'Leave the overview, or a backup page',
    keys: ['Escape'],
    clicker: ['Escape'],
    run: act.leave,
  },
];

/** What the room sees. */
const showing = (act: PresenterActs): readonly Command[] => [
  {
    id: 'full-screen',
    button: 'Full screen',
    does: 'Full screen',
    keys: ['f', 'F5'],
    clicker: ['F5'],
    run: act.fullScreen,
  },
  {
    id: 'evidence',
    button: 'Evidence',
    does: 'Evidence for this page',
    keys: ['e'],
    opens: 'page-evidence',
    replaces: true,
    run: act.evidence,
  },
  {
    id: 'zoom',
    does: 'Larger, smaller; or Ctrl and the wheel',
    keys: ['+', '-', '='],
    replaces: true,
    run: (key) => (key === '-' ? act.smaller() : act.larger()),
  },
  {
    id: 'pen',
    button: 'Pen',
    does: 'Pen: write on the page; then U undoes a line, X clears',
    keys: ['w'],
    withPen: 'too',
    replaces: true,
    run: act.pen,
  },
  { id: 'undo', button: 'Undo', does: 'Pen: undo a line', keys: ['u'], withPen: 'only', run: act.undo },
  { id: 'clear', button: 'Clear', does: 'Pen: clear the page', keys: ['x'], withPen: 'only', run: act.clear },
  { id: 'dot', does: 'A dot that follows the mouse', keys: ['l'], replaces: true, run: act.dot },
  { id: 'black', does: 'Black screen, and back', keys: ['b', '.'], clicker: ['.'], unseen: true, run: act.black },
  ...(act.openSpeaker
    ? [
        {
          id: 'freeze',
          does: 'Freeze what the room sees, and release it',
          keys: ['z'],
          unseen: true as const,
          run: act.freeze,
        },
      ]
    : []),
  {
    id: 'theme',
    does: 'Light, dark or high contrast',
    keys: ['t'],
    unseen: true,
    replaces: true,
    run: act.switchTheme,
  },
];

const NO_SPEAKER = 'This is the audience’s edition: it has no notes and no speaker view.';

/** Before and after, and the other views. */
const preparing = (deck: Deck, act: PresenterActs): readonly Command[] => [
  ...(act.openSpeaker
    ? [
        {
          id: 'speaker',
          button: 'Speaker',
          does: 'Speaker view: notes, next click, clock',
          keys: ['s'],
          unseen: true as const,
          run: () => act.openSpeaker?.('window'),
        },
        ...(canStandOnTop()
          ? [
              {
                id: 'speaker-on-top',
                does: 'Speaker view on top, in a call on one screen',
                keys: ['v'],
                unseen: true as const,
                run: () => act.openSpeaker?.('on-top'),
              },
            ]
          : []),
      ]
    : [
        {
          id: 'speaker',
          does: NO_SPEAKER,
          keys: ['s', 'v', 'z'],
          unlisted: true as const,
          run: () => act.say(NO_SPEAKER),
        },
      ]),
  {
    id: 'cut',
    does: `Next cut: ${deck.cuts.map(({ name }) => name).join(', ')}, or your own`,
    keys: ['c'],
    run: act.nextCut,
  },
  {
    id: 'details',
    button: 'Details',
    does: 'Whose briefing it is; save a copy',
    keys: ['d'],
    replaces: true,
    run: act.details,
  },
  { id: 'read', button: 'Read', does: 'Read it as a document, and back', keys: ['r'], replaces: true, run: act.read },
  {
    id: 'print',
    button: 'Print',
    does: 'Print slides, sheets to write on, a brief',
    keys: ['p'],
    replaces: true,
    run: act.print,
  },
  {
    id: 'help',
    button: 'Keys',
    does: 'List of keys',
    keys: ['?', 'h'],
    opens: 'stage-controls',
    replaces: true,
    run: act.help,
  },
];
