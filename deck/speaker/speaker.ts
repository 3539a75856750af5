/** Opens the console and keeps it up to date. Knows windows and the device; what it shows is in console-view.ts. */
import type { Deck } from '../../model/deck.js';
import { draw as drawInto } from '../draw.js';
import { answerFigures } from '../figure-events.js';
import { memory } from '../memory.js';
import { addToPage } from '../page-parts.js';
import { isPresenting } from '../view.js';
import { isResumed } from '../resumed.js';
import { keepAwake } from '../awake.js';
import { listenForKeys } from '../keys.js';
import { parsePlace } from '../position.js';
import type { Room } from '../room.js';
import { clockFrom, elapsed, isRunning, pause, start, STOPPED, takenBy, turn, type ClockState } from './clock.js';
import { consoleView, type ConsoleActions } from './speaker-template.js';
import { minutes, planned } from './pace.js';
import { search, type Found } from './search.js';

const BLOCKED =
  'The browser has blocked the second window. Allow pop-ups for this file (look for a sign in the address bar), then press S again. Until then the speaker view is here, over the slides: Close, or S, brings the slides back.';
/** What the keys do here and not in the room. */
const OWN_KEYS = [
  { keys: ['/'], does: 'Find a page, a claim, a word of the notes, or a paragraph (¶)' },
  { keys: ['Ctrl +', 'Ctrl −'], does: 'Larger notes, smaller notes' },
  { keys: ['?'], does: 'List of keys' },
] as const;
/** Dialogs that would open on the projector. */
const ONLY_IN_ROOM: readonly string[] = ['help', 'print'];
const SCROLLING: readonly string[] = ['ArrowUp', 'ArrowDown', ' ', 'Home', 'End'];
/** Milliseconds. */
const TICK = 500;
const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75] as const;

export interface Console {
  /** Opens the second window, or brings it to the front; shuts the overlay that stands in for it. */
  open(): void;
}

/**
 * The console of a deck that is on the stage.
 * @param printNotesFrom has a second window print the notes pages
 * @param now the time, ms; a test brings its own
 */
export function startConsole(
  deck: Deck,
  stage: Room,
  printNotesFrom: (view: Window) => void,
  now: () => number = Date.now,
): Console {
  // Kept for this window alone, so that a reload goes on and two decks never mix.
  const kept = memory(deck.identity.id, 'clock', () => sessionStorage);
  const windowName = memory(deck.identity.id, 'console-window', () => sessionStorage);
  const sizes = memory(deck.identity.id, 'console');
  const rehearsals = memory(deck.identity.id, 'rehearsal');

  let clock: ClockState = clockFrom(kept.read()['state'], now());
  let size = SIZES.findIndex((each) => `${each}` === sizes.read()['size']);
  if (size < 0) size = SIZES.indexOf(1);
  let query: string | undefined;
  let found: readonly Found[] = [];
  let resetting = false;
  /** What lies over the console. */
  let panel: 'rehearsal' | 'keys' | undefined;
  /** The second window, while it is open. */
  let second: Window | undefined;
  /** What is drawn into: the second window's body, or the overlay. */
  let root: HTMLElement | undefined;
  let notice = '';
  /** The place that the notes were last scrolled for. */
  let drawnPlace = '';
  /** What the pages took in the rehearsal before this one. */
  let lastTime = rehearsals.read();
  /** A run through is kept as the last rehearsal only if it was begun as one. */
  let rehearsing = kept.read()['rehearsing'] === 'yes';

  const setClock = (next: ClockState): void => {
    clock = next;
    kept.write({ state: JSON.stringify(clock), rehearsing: rehearsing ? 'yes' : 'no' });
  };
  /** What is done in the room is done on the slides: while the document is read there, nothing is. */
  const inRoom =
    <A extends readonly unknown[]>(act: (...of: A) => void) =>
    (...of: A): void => {
      if (isPresenting()) act(...of);
    };
  const run = inRoom((id: string) => stage.commands.find((command) => command.id === id)?.run(''));

  const act: ConsoleActions = {
    next: () => run('next'),
    back: () => run('back'),
    go: inRoom((at) => stage.show(at)),
    cut: (id) => stage.fill('cut', id),
    startOrPause: () => {
      setClock(isRunning(clock) ? pause(clock, now()) : start(clock, slideNow(), now()));
      keepRehearsal();
      draw();
    },
    reset: (confirmed) => {
      resetting = confirmed === undefined;
      if (confirmed) {
        lastTime = rehearsals.read();
        rehearsing = false;
        setClock(STOPPED);
      }
      draw();
    },
    resize: (by) => {
      size = Math.min(SIZES.length - 1, Math.max(0, size + by));
      sizes.write({ size: `${SIZES[size]}` });
      draw();
      showPresent();
    },
    black: () => run('black'),
    freeze: inRoom(() => stage.freeze()),
    find: (text) => {
      query = text;
      panel = undefined;
      if (text !== undefined) found = search(stage.now().pages, text);
      draw();
      if (text === '') root?.querySelector<HTMLElement>('.panel input')?.focus();
      else if (text === undefined) root?.querySelector<HTMLElement>('.words')?.focus();
    },
    point: (at) => stage.point(at),
    rehearse: () => {
      rehearsing = true;
      setClock(isRunning(clock) || clock.run ? clock : start(clock, slideNow(), now()));
      keepRehearsal();
      turnPanel('rehearsal');
    },
    listKeys: () => turnPanel('keys'),
    exportTimes: () => saveCsv(deck, stage, (id) => takenBy(clock, id, now())),
    close: () => close(),
  };

  /** Lays a panel over the console, or takes it away. */
  const turnPanel = (wanted: typeof panel): void => {
    panel = panel === wanted ? undefined : wanted;
    query = undefined;
    draw();
    root?.querySelector<HTMLElement>(panel ? '.panel' : '.words')?.focus();
  };
  const slideNow = (): string => {
    const { at, pages } = stage.now();
    return pages[at.page]!.slide.id;
  };
  /** The last rehearsal stays on the device; a briefing that was not begun as one leaves it as it was. */
  const keepRehearsal = (): void => {
    if (!rehearsing) return;
    const { taken } = pause(clock, now());
    if (Object.keys(taken).length)
      rehearsals.write(Object.fromEntries(Object.entries(taken).map(([id, ms]) => [id, `${Math.round(ms)}`])));
  };

  const draw = (): void => {
    if (second?.closed) closed();
    if (!root) return;
    const room = stage.now();
    const slide = room.pages[room.at.page]!.slide.id;
    drawInto(
      consoleView(
        {
          now: room,
          clock: new Date(now()).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
          elapsed: elapsed(clock, now()),
          running: isRunning(clock),
          taken: (id) => takenBy(clock, id, now()),
          lastTime: (id) => (/^\d{1,9}$/.test(lastTime[id] ?? '') ? Number(lastTime[id]) : undefined),
          size: SIZES[size]!,
          document: !isPresenting(),
          theme: document.documentElement.dataset['theme'] ?? 'paper',
          notice,
          query,
          found,
          resetting,
          rehearsal: panel === 'rehearsal',
          keys:
            panel === 'keys'
              ? [...OWN_KEYS, ...stage.commands.filter(({ id }) => !ONLY_IN_ROOM.includes(id))]
              : undefined,
        },
        act,
      ),
      root,
    );
    fit();
    // Only when the place has changed: in between the speaker may scroll.
    const place = `${slide}/${room.at.part}`;
    if (place === drawnPlace) return;
    if (!drawnPlace.startsWith(`${slide}/`))
      for (const scroller of root.querySelectorAll('.say, .words')) scroller.scrollTo(0, 0);
    showPresent();
    root.ownerDocument.defaultView?.requestAnimationFrame(showPresent); // again, once all has its size
    drawnPlace = place;
  };
  const showPresent = (): void => root?.querySelector('.words .present')?.scrollIntoView({ block: 'nearest' });
  /** Previews are drawn at the canvas's size and scaled to their boxes. */
  const fit = (): void => {
    for (const preview of root?.querySelectorAll<HTMLElement>('.preview') ?? [])
      preview.style.setProperty('--scale', `${preview.clientWidth / 1280}`);
  };

  /** What is pressed in a preview is done in the room. */
  const bind = (into: HTMLElement): void =>
    answerFigures(into, { ...stage, follow: (address) => stage.show(parsePlace(address, stage.now().pages)) });
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return; // the key belongs to the input method
    if (!second && !isPresenting()) return; // over the slides, it waits while the document is read
    const typing = (event.composedPath()[0] as Element).localName === 'input';
    if ((event.ctrlKey || event.metaKey) && ['+', '=', '-'].includes(event.key)) act.resize(event.key === '-' ? -1 : 1);
    else if (event.key === 'Escape' && query !== undefined) act.find(undefined);
    else if (event.key === 'Escape' && panel) turnPanel(panel);
    else if (event.key === '?' && !typing) act.listKeys();
    else if (event.key === '/' && !typing) act.find('');
    else if (!typing && panel && SCROLLING.includes(event.key)) {
      event.stopImmediatePropagation(); // a list that lies over the room’s keys is read on with them
      return;
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const openWindow = (): Window | undefined => {
    const name = windowName.read()['name'] ?? `console-${deck.identity.id}-${now()}`;
    try {
      const opened = window.open('', name, 'popup,width=1280,height=800');
      if (opened) windowName.write({ name });
      return opened ?? undefined;
    } catch {
      return undefined; // a sandbox may throw rather than answer
    }
  };
  const dress = (view: Window): HTMLElement => {
    const other = view.document;
    // Without a doctype the window would be laid out by the rules of the nineties.
    other.open();
    other.write('<!doctype html><title></title>');
    other.close();
    other.documentElement.lang = 'en';
    other.documentElement.translate = false;
    other.documentElement.className = 'console-window';
    other.documentElement.dataset['theme'] = 'dark';
    other.title = `Speaker view: ${deck.identity.title}`;
    for (const sheet of document.querySelectorAll('style')) other.head.append(other.importNode(sheet, true));
    const main = other.createElement('main');
    other.body.append(main);
    return main;
  };

  /** Takes a window up once its document can be reached. */
  const take = (view: Window): void => {
    second = view;
    notice = '';
    root = dress(view);
    bind(root);
    view.addEventListener('resize', () => {
      fit();
      showPresent();
    });
    view.addEventListener('keydown', keys);
    printNotesFrom(view);
    // While the room reads the document, only the way back to the slides is taken from here.
    listenForKeys(view, () =>
      stage.commands.filter(({ id }) => !ONLY_IN_ROOM.includes(id) && (isPresenting() || id === 'read')),
    );
    view.setInterval(draw, TICK);
    keepAwake(view);
    view.addEventListener('pagehide', () => {
      closed();
      // Or loaded anew, which leaves it empty, and as reachable as before.
      setTimeout(() => {
        if (root || view.closed || !canReach(view)) return;
        windowName.write({ name: view.name });
        take(view);
      }, 100);
    });
    drawnPlace = '';
    draw();
  };
  const openSecond = (): boolean => {
    const view = openWindow();
    if (!view) return false;
    take(view);
    view.focus();
    return true;
  };
  /**
   * After a reload in mid-briefing. A file opened from a disk is a stranger to itself each time it is loaded, so the
   * window of before cannot be drawn into any more: it gives way to a new one, at the latest with the next key.
   */
  const reopen = (): void => {
    const left = openWindow();
    if (left && canReach(left)) return take(left);
    windowName.write({ wanted: 'window' }); // under a name of its own, and again after another reload
    const open = (): void => {
      if (!root && !openSecond()) return;
      left?.close();
      for (const event of ['keydown', 'pointerdown']) removeEventListener(event, open);
    };
    for (const event of ['keydown', 'pointerdown']) addEventListener(event, open);
    open();
  };
  const openOverlay = (): void => {
    root = document.createElement('div');
    root.className = 'console-over';
    root.role = 'dialog';
    root.ariaLabel = 'Speaker view';
    addToPage(root);
    stillRoom(true);
    notice = BLOCKED;
    drawnPlace = '';
    windowName.write({ wanted: 'overlay' });
    bind(root);
    addEventListener('keydown', keys, { capture: true });
    draw();
  };
  const closed = (): void => {
    stage.point();
    second = undefined;
    root = undefined;
    windowName.write({});
  };
  const close = (): void => {
    if (second) second.close();
    else root?.remove();
    stillRoom(false);
    removeEventListener('keydown', keys, { capture: true });
    closed();
  };

  let place = stage.now().at;
  stage.onChange(() => {
    const { at } = stage.now();
    const moved = at.page !== place.page || at.part !== place.part;
    place = at;
    // The clock starts by itself with the first step that the speaker takes.
    if (moved && root && !clock.run && !isRunning(clock)) setClock(start(clock, slideNow(), now()));
    const turned = turn(clock, slideNow(), now());
    if (turned !== clock) {
      setClock(turned);
      keepRehearsal();
    }
    draw();
  });
  // Over the slides; a second window ticks by itself, since a hidden one is given a turn but once a minute.
  setInterval(() => {
    if (root && !second) draw();
  }, TICK);
  // A duplicated tab has this window's memory too, and must leave its console alone.
  const { name, wanted } = windowName.read();
  if (!isResumed()) windowName.write({});
  else if (wanted === 'overlay') openOverlay();
  else if (name || wanted) reopen();
  addEventListener('pagehide', () => {
    if (second && root)
      root.textContent =
        'The slides’ window was closed or loaded anew. S there opens a new console; this one can be closed.';
  });

  return {
    open: () => {
      if (second && !second.closed) return second.focus();
      if (second) closed();
      const over = root !== undefined;
      if (over) close();
      if (!openSecond() && !over) openOverlay();
    },
  };
}

function canReach(view: Window): boolean {
  try {
    return view.document.body !== null;
  } catch {
    return false;
  }
}

/** While the console lies over the slides, nothing under it can be pressed or is read aloud. */
function stillRoom(still: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>('.reveal, stage-controls')) element.inert = still;
}

/** A file of planned and taken times, saved as any download. */
function saveCsv(deck: Deck, stage: Room, taken: (id: string) => number): void {
  const { pages, cut } = stage.now();
  const rows = pages
    .filter(({ inRun }) => inRun)
    .map((page) => [
      page.number,
      `"${page.slide.title.replaceAll('"', '""')}"`,
      minutes(planned(page, cut)),
      minutes(taken(page.slide.id)),
    ]);
  const text = [['page', 'title', 'planned', 'taken'], ...rows].map((row) => row.join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  link.download = `rehearsal-${deck.identity.id}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
