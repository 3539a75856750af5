/** The stage: reveal.js shows the pages. The only reading that knows reveal.js. */
import { nothing, type LitElement } from 'lit';
import Reveal from 'reveal.js';
import { HANDS } from '../../components/kit/fields.js';
import type { Explored } from '../../model/slide.js';
import { isBackup, listsEveryClaim, type View } from '../../model/slide.js';
import type { Deck } from '../../model/deck.js';
import { draw as drawInto } from '../draw.js';
import { answerFigures } from '../figure-events.js';
import { writesCharacter, type LetterKeys } from '../letter-keys.js';
import { memory, type Memory } from '../memory.js';
import { addToPage } from '../page-parts.js';
import { cutOf, pagesOf, viewOf, type Page } from '../../model/pages.js';
import { showMessage } from '../message.js';
import { isPresenting } from '../view.js';
import { isResumed } from '../resumed.js';
import { slideView } from '../slide-template.js';
import { keepAwake } from '../awake.js';
import { CANVAS_WIDTH, canvasFor, mapFor, type Canvas } from './canvas.js';
import type { Command } from '../commands.js';
import { copyWholeSlides } from './copying.js';
import { Explorations } from './figure-states.js';
import { watchFullScreen } from './full-screen.js';
import { listenForKeys } from '../keys.js';
import { presenterCommands } from './presenter-commands.js';
import { findPlace, formatPlace, isSame, parsePlace, type At } from '../position.js';
import { after, before, homeFor, lastBefore, pageAfter, pageBefore } from './run.js';
import { sayingsOf } from './claims-aloud.js';
import './stage-controls.js';
import { listenForSwipes } from './swipes.js';

/** Milliseconds in which the first page has been painted: what is told of it is gathered after that. */
const PAINTED = 50;

/** A page’s `<section>`, as reveal.js knows it. */
interface Sheet {
  readonly section: HTMLElement;
  readonly view: HTMLElement;
  /** Column and row in reveal.js’s grid. */
  readonly h: number;
  readonly v: number;
  /** The part drawn; 0 while the page waits to be drawn, as all but the first do until the browser is idle. */
  drawn: number;
}

/** What the room sees now. */
export interface Now {
  readonly at: At;
  /** What the next press of “next” would show. */
  readonly next: At;
  readonly pages: readonly Page[];
  readonly cut: Deck['cuts'][number];
  /** All that a page is drawn from, at a place. */
  readonly viewAt: (at: At) => View;
  readonly black: boolean;
  readonly frozen: boolean;
  /** Full screen was wanted, and was refused or has been lost. */
  readonly fullScreenLost: boolean;
  /** The map of pages is shown. */
  readonly map: boolean;
  /** The shape that the room's window gives a page. */
  readonly canvas: Canvas;
}
/** The stage as the other readings know it. What is done here is done in the room. */
export interface StageReading {
  now(): Now;
  /** Calls back after anything that the room sees has changed, before it is painted. */
  onChange(listener: () => void): void;
  show(at: At): void;
  /** Says where we are, and takes the focus: the document has been read in between. */
  resume(): void;
  readonly commands: readonly Command[];
  fill(name: string, value: string): void;
  explore(explored: Explored): void;
  askClaim(id: string): void;
  /** Holds the room's picture while one goes on unseen, or lets it go. */
  freeze(): void;
  /** A dot on the room's slide, at shares of its width and height; none takes it away. */
  point(at?: { readonly x: number; readonly y: number }): void;
}

/**
 * Presents the deck inside `root`, which holds `.slides`. Resolves once the first page can be stepped.
 * @param cover what is filled in, shared with the other readings
 * @param letterKeys whether keys that write a character are commands
 * @param actions.read goes to the document
 * @param actions.openConsole opens the presenter's second window, where there is one
 */
export async function startStage(
  deck: Deck,
  root: HTMLElement,
  cover: Memory,
  letterKeys: LetterKeys,
  actions: {
    readonly read: () => void;
    readonly print: () => void;
    readonly switchTheme: () => void;
    readonly openConsole?: () => void;
  },
): Promise<StageReading> {
  let filled = cover.read();
  let cut = cutOf(deck, filled['cut']);
  /** Always the same pages, in the same order; their numbers are the cut's. */
  let pages = pagesOf(deck, cut);
  const slides = root.querySelector<HTMLElement>('.slides')!;
  const sheets = lay(pages, slides);
  let view = viewOf(deck, pages, filled);
  const announcer = Object.assign(document.createElement('div'), { className: 'announcer', role: 'status' });

  const explorations = new Explorations(() => pages);
  /** The page that lists every claim. */
  const register = pages.findIndex(({ slide }) => listsEveryClaim(slide));

  /** The address as it was last read or written. */
  let { hash } = location;
  const askedFor = hash;
  /** An address that names no page leaves the talk where it is. */
  const refuse = (address: string): void => showMessage(`This deck has no page “${address.replace(/^#\/?/, '')}”.`);
  const start = parsePlace(hash, pages);
  /** Where the run was left for a page beside it; kept, so that a reload there finds the way back. */
  const keptHome = memory(deck.identity.id, 'home', () => sessionStorage);
  let home = homeFor(start.page, pages, isResumed() ? keptHome.read()['at'] : undefined);
  /** Set while a move of our own is under way; reveal.js asks before each. */
  let moving = false;

  const reveal = new Reveal(root, {
    width: CANVAS_WIDTH,
    margin: 0,
    center: false,
    controls: false,
    progress: false,
    respondToHashChanges: false,
    hash: false, // addresses name parts, which reveal.js counts otherwise: see place.ts
    keyboard: false, // see keys.ts
    touch: false, // see swipes.ts
    help: false,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    pdfSeparateFragments: false,
    // reveal.js turns a narrow window into a scrolling one by itself; the document is our reading for those
    scrollActivationWidth: 0,
  });

  const visible = (section: HTMLElement): number => section.querySelectorAll(':scope > .fragment.visible').length + 1;
  const here = (): At => {
    const page = sheets.findIndex(({ section }) => section === reveal.getCurrentSlide());
    return page < 0 ? start : { page, part: visible(sheets[page]!.section) };
  };

  /** In the overview a page stands for itself, so it is shown complete. */
  const partOf = (sheet: Sheet): number =>
    reveal.isReady() && reveal.isOverview() ? pages[sheets.indexOf(sheet)]!.parts : visible(sheet.section);
  const draw = (sheet: Sheet): void => {
    const part = partOf(sheet);
    const index = sheets.indexOf(sheet);
    const explored = explorations.at({ page: index, part });
    sheet.drawn = part;
    drawInto(slideView(pages[index]!, { ...view, part, explored }), sheet.view);
  };

  /** Where one is in the run, which a page beside it leads back to. */
  const keepHome = (at: At): void => {
    if (!pages[at.page]!.inRun) return;
    home = at;
    keptHome.write({ at: formatPlace(home, pages) });
  };

  const show = (at: At): void => {
    const from = here();
    const sheet = sheets[at.page];
    if (!sheet || isSame(from, at)) return;
    if (!reveal.isOverview()) keepHome(from);
    const left = explorations.moveTo(at);
    // One claim was asked for there: who comes again by another way wants them all.
    const asked = from.page === register && at.page !== register && 'claim' in explorations.at(from);
    if (asked) explorations.keep(from, {});
    sheet.section.toggleAttribute('data-next-step', beginsStep(from, at));
    moving = true;
    const steps = at.page === from.page ? at.part - from.part : 0;
    // A part on or back is much less work for reveal.js than going to a slide.
    if (steps === 1) reveal.nextFragment();
    else if (steps === -1) reveal.prevFragment();
    else reveal.slide(sheet.h, sheet.v, at.part - 2);
    moving = false;
    for (const page of [...left, ...(asked ? [register] : [])]) if (page !== at.page) draw(sheets[page]!);
  };

  /** The focus goes along with the page, from whatever it was on there; what is said of the page is said once, by `tell`. */
  const takeFocus = (left: number, section: HTMLElement): void => {
    const { activeElement } = document;
    if (activeElement === document.body || sheets[left]?.section.contains(activeElement))
      section.focus({ preventScroll: true });
  };

  /** Whether going on from one page to the next goes on to another step of the argument. */
  const beginsStep = (from: At, to: At): boolean => {
    const [left, entered] = [pages[from.page]!.place.step, pages[to.page]!.place.step];
    return to.page === from.page + 1 && left !== undefined && entered !== undefined && left.number !== entered.number;
  };

  /** In the overview one goes from page to page. */
  const beside = (distance: 1 | -1): At => {
    const page = here().page + distance;
    return { page, part: pages[page]?.parts ?? 1 };
  };
  /** On a black screen the first press brings the page back, so that nothing moves on unseen. */
  const leaveBlack = (): boolean => {
    const paused = reveal.isPaused();
    if (paused) reveal.togglePause(false);
    return paused;
  };
  /** What the next press of “next” would show; in the map, frame. */
  const coming = (): At => {
    if (!reveal.isOverview()) return after(here(), pages, home);
    const neighbour = beside(1);
    return pages[neighbour.page] ? neighbour : here();
  };
  const next = (): void => {
    const to = coming();
    if (isSame(to, here())) announcer.textContent = 'The end of the run';
    show(to);
  };
  const back = (): void => {
    show(reveal.isOverview() ? beside(-1) : before(here(), pages, home));
  };
  const open = (slideId: string): void => show(parsePlace(`#/${slideId}`, pages));

  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());

  /** In the address, so that a reload finds it. */
  const writeAddress = (at: At): void => {
    const address = formatPlace(at, pages);
    // Another hash than the one last seen is a link just followed, on its way here.
    if (location.hash !== hash || hash === address) return;
    try {
      history.replaceState(null, '', address);
      hash = address;
    } catch {
      // A sandboxed frame may not write its address; the deck does not need it.
    }
  };
  /** After any move: the page and its address are there at once, the rest can wait until it is seen. */
  const settle = (): void => {
    const at = here();
    const sheet = sheets[at.page];
    if (sheet && !sheet.drawn) draw(sheet);
    writeAddress(at);
    clearTimeout(telling);
    telling = setTimeout(() => tell(at), heard ? 0 : PAINTED);
    changed();
  };

  /** A page as it is announced. */
  const nameOf = ({ slide, number, leftOut }: Page): string =>
    `${leftOut ? 'A page left out of this cut' : `Page ${number}`}: ${slide.title}.`;
  /** What was not said before. */
  const freshIn = (said: ReadonlyMap<string, string>): readonly string[] =>
    [...said].flatMap(([id, words]) => (heard?.said.has(id) ? [] : words));
  let heard: (At & { readonly said: ReadonlyMap<string, string> }) | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  /** Says where we are, once the page has been shown, to whoever listens. */
  const tell = (at: At): void => {
    const page = pages[at.page]!;
    const { section } = sheets[at.page]!;
    for (const [i, { section }] of sheets.entries()) section.toggleAttribute('data-near', Math.abs(i - at.page) === 1);
    const { slide, parts } = page;
    document.title = at.page ? `${slide.title} – ${deck.identity.title}` : deck.identity.title;
    if (heard && heard.page !== at.page) takeFocus(heard.page, section);
    if (isSame(heard, at)) return;
    const said = sayingsOf(section);
    const stays = heard?.page === at.page;
    const back = stays && at.part < (heard?.part ?? 1);
    // A page is announced by its title; one that has just begun, and a step on, by what they have brought.
    const brought = stays ? !back : heard && at.part === 1 && !isBackup(slide);
    announcer.textContent = [
      ...(stays ? [] : [nameOf(page)]),
      ...(!brought ? [] : stays ? freshIn(said) : said.values()),
      parts > 1 ? `${back ? 'Back to part' : 'Part'} ${at.part} of ${parts}` : '',
    ]
      .join(' ')
      .trim();
    heard = { ...at, said };
  };

  const fullScreen = watchFullScreen(changed);
  const controls = document.createElement('stage-controls');
  const commands = presenterCommands(deck, {
    ...actions,
    ...(actions.openConsole && {
      openConsole: () => {
        fullScreen.expectLoss();
        actions.openConsole?.();
      },
    }),
    switchTheme: () => {
      actions.switchTheme();
      announcer.textContent = `Theme: ${document.documentElement.dataset['theme']}`;
    },
    next,
    back,
    pageOn: () => (reveal.isOverview() ? next() : show(pageAfter(here(), pages, home))),
    pageBack: () => (reveal.isOverview() ? back() : show(pageBefore(here(), pages, home))),
    overview: () => reveal.toggleOverview(),
    toStep: (index) => toStep(index),
    open,
    leave: () => leave(),
    first: () => show({ page: 0, part: 1 }),
    last: () => show(lastBefore(pages.length, pages) ?? here()),
    nextCut: () => fill({ ...filled, cut: deck.cuts[(deck.cuts.indexOf(cut) + 1) % deck.cuts.length]!.id }),
    fullScreen: () => fullScreen.toggle(),
    black: () => reveal.togglePause(),
    freeze: () => freeze(),
    clearHands: () => {
      fill(Object.fromEntries(Object.entries(filled).filter(([name]) => !name.startsWith(HANDS))));
      announcer.textContent = 'The show of hands is cleared';
    },
    help: () => controls.toggleHelp(),
  }).map((command): Command => ({
    ...command,
    run: (key) => {
      if (!command.unseen && leaveBlack()) return;
      if (command.replaces && !held.hidden) freeze();
      command.run(key);
    },
  }));
  /** Those with keys that are in force now. */
  const commandsNow = (): readonly Command[] =>
    letterKeys.on
      ? commands
      : commands.map((command) => ({
          ...command,
          keys: command.keys.filter((key) => !writesCharacter(key)),
          clicker: command.clicker?.filter((key) => !writesCharacter(key)) ?? [],
        }));
  const toStep = (index: number): void => {
    const step = deck.steps[index];
    if (!step) return;
    const own = view.pagesOf(step.id);
    open((own.find(({ inRun }) => inRun) ?? own[0]).href.slice(2));
  };
  const leave = (): void => {
    if (reveal.isOverview()) reveal.toggleOverview(false);
    else if (!pages[here().page]!.inRun) show(home);
  };

  /** Set while a click in the overview is handled: reveal.js leaves it first, and then goes to the page. */
  let choosing = false;
  reveal.on('overviewhidden', () => {
    choosing = true;
    queueMicrotask(() => (choosing = false));
  });
  reveal.on('beforeslidechange', (event) => {
    if (moving || !reveal.isReady()) return;
    const { indexh, indexv } = event as Event & { indexh: number; indexv: number };
    const page = sheets.findIndex(({ h, v }) => h === indexh && v === indexv);
    if (page === here().page) return;
    // A move that is not ours: a page chosen in the overview, which is shown complete.
    event.preventDefault();
    if (choosing) show({ page, part: pages[page]?.parts ?? 1 });
  });
  reveal.on('slidechanged', settle);
  reveal.on('fragmentshown', settle);
  reveal.on('fragmenthidden', settle);
  for (const event of ['overviewshown', 'overviewhidden']) {
    reveal.on(event, () => {
      sheets.forEach(draw);
      // There a page is one thing to choose; what is on it cannot be pressed.
      for (const { view } of sheets) view.inert = reveal.isOverview();
      const at = here();
      if (reveal.isOverview()) keepHome(at); // not what the map is walked through
      announcer.textContent = `${reveal.isOverview() ? 'Overview of all pages. Next and Back go from page to page; Enter or Esc opens one. ' : ''}${nameOf(pages[at.page]!)}`;
      takeFocus(at.page, sheets[at.page]!.section); // from what is out of reach now, and back
      changed();
    });
  }

  // The classes on fragments are the one truth of a page’s part: reveal.js sets them without an event where a page is
  // jumped past, left, or shown in the overview.
  new MutationObserver((changes) => {
    const touched = new Set(changes.map(({ target }) => (target as Element).parentElement));
    for (const sheet of sheets) {
      if (sheet.drawn && touched.has(sheet.section) && sheet.drawn !== partOf(sheet)) draw(sheet);
    }
  }).observe(root, { subtree: true, attributeFilter: ['class'] });

  /** The map's columns and rows. */
  const grid = { columns: 1 + sheets.at(-1)!.h, rows: 1 + Math.max(...sheets.map(({ v }) => v)) };
  let canvas = canvasFor(innerWidth, innerHeight);
  const fit = (): void => {
    canvas = canvasFor(innerWidth, innerHeight);
    const { height, chrome, scale } = canvas;
    root.style.setProperty('--canvas-h', `${height}px`);
    root.style.setProperty('--chrome', `${chrome}`);
    const map = mapFor(innerWidth, innerHeight, { ...grid, canvas: height });
    root.style.setProperty('--map-scale', `${map.scale}`);
    root.style.setProperty('--map-beside', `${map.beside}px`);
    root.style.setProperty('--map-under', `${map.under}px`);
    reveal.configure({ height, minScale: scale, maxScale: scale });
  };
  addEventListener('resize', fit);
  fit();

  const markLeftOut = (): void =>
    pages.forEach(({ leftOut }, i) => sheets[i]!.section.toggleAttribute('data-left-out', leftOut));
  markLeftOut();

  const fill = (values: Readonly<Record<string, string>>): void => {
    filled = values;
    cover.write(filled);
    const before = cut;
    cut = cutOf(deck, filled['cut']);
    if (cut !== before) {
      // One stays where one is; a page that the cut leaves out is then beside the run, which goes on from the one before.
      const left = pages[here().page]!.inRun ? here() : home;
      pages = pagesOf(deck, cut);
      markLeftOut();
      home = pages[left.page]!.inRun ? left : (lastBefore(left.page, pages) ?? home);
      announcer.textContent = `The cut of ${cut.name}. ${nameOf(pages[here().page]!)}`;
    }
    view = viewOf(deck, pages, filled);
    for (const sheet of sheets) if (sheet.drawn) draw(sheet);
    changed();
  };

  const heading = Object.assign(document.createElement('h1'), {
    className: 'announcer',
    textContent: `${deck.identity.kicker}: the argument of ${deck.identity.author}`,
  });
  root.prepend(heading);

  const explore = (explored: Explored): void => {
    const at = here();
    const sheet = sheets[at.page]!;
    explorations.keep(at, explored);
    draw(sheet);
    setTimeout(() => {
      const said = sayingsOf(sheet.section);
      const fresh = freshIn(said);
      announcer.textContent = fresh.length > 0 && fresh.length < 4 ? fresh.join(' ') : `${said.size} claims are shown`;
      heard = { ...at, said };
    });
    changed();
  };

  const askClaim = (claim: string): void => {
    const sheet = sheets[register];
    if (!sheet) return;
    const at = { page: register, part: 1 };
    explorations.keep(at, { claim });
    show(at);
    draw(sheet);
    changed();
  };
  answerFigures(root, {
    explore,
    fill: (name, value) => fill({ ...filled, [name]: value }),
    askClaim,
    // Not left to the browser: in a frame made of text (`srcdoc`) a link’s address is one of the page around it.
    follow: (address) => {
      location.hash = address; // a place of its own in the history, to come back to
      show(parsePlace(address, pages));
    },
  });

  const viewAt = (at: At): View => ({ ...view, part: at.part, explored: explorations.at(at) });
  for (const [event, said] of [
    ['paused', 'Screen is black'],
    ['resumed', 'Screen is back'],
  ] as const) {
    reveal.on(event, () => {
      announcer.textContent = said;
      slides.inert = reveal.isPaused(); // what is not seen cannot be pressed
      const { page } = here();
      takeFocus(page, sheets[page]!.section);
      changed();
    });
  }

  /** Over the slides: the picture that is held, and the dot. */
  const held = Object.assign(document.createElement('div'), { className: 'held', hidden: true, inert: true });
  const dot = Object.assign(document.createElement('div'), { className: 'dot', hidden: true });
  slides.append(held, dot);
  const freeze = (): void => {
    held.hidden = !held.hidden;
    announcer.textContent = held.hidden ? 'The room’s picture is live again' : 'The room’s picture is frozen';
    const at = here();
    drawInto(held.hidden ? nothing : slideView(pages[at.page]!, viewAt(at)), held);
    changed();
  };

  const first = sheets[start.page]!;
  // Its promise waits for a timer besides, and the room would see an empty frame first. Going to a page is the last
  // thing that it does while it starts.
  const gone = new Promise((resolve) => root.addEventListener('beforeslidechange', resolve, { once: true }));
  moving = true;
  await Promise.race([reveal.initialize(), gone]);
  root.querySelector('.speaker-notes')?.remove(); // reveal.js’s own, empty here, and a stop for Tab
  root.removeAttribute('role'); // “application” would shut screen readers’ browse mode out
  // Not left to reveal.js, which reads some addresses in its own way.
  if (reveal.getCurrentSlide() !== first.section || visible(first.section) !== start.part)
    reveal.slide(first.h, first.v, start.part - 2);
  moving = false;
  settle();

  // What fails in an element fails in its own update.
  for (const element of first.view.querySelectorAll<LitElement>('*')) await element.updateComplete;

  controls.commands = commands;
  controls.letters = letterKeys.on;
  controls.addEventListener('letters-turned', ({ detail }) => letterKeys.turn(detail));
  addToPage(controls, announcer);
  listenForKeys(window, () => (isPresenting() ? commandsNow() : []));
  const press = (id: string): void => commands.find((command) => command.id === id)?.run('');
  listenForSwipes(root, { onward: () => press('next'), backward: () => press('back') });
  copyWholeSlides(() => (isPresenting() ? sheets[here().page]?.section : undefined));
  addEventListener('hashchange', () => {
    ({ hash } = location);
    if (!isPresenting()) return;
    const asked = findPlace(hash, pages);
    if (asked) show(asked);
    else refuse(hash);
    writeAddress(here());
  });
  // A button that was clicked would keep the focus, and Space would press it again instead of going on.
  addEventListener('mousedown', (event) => {
    const pressed = event.composedPath().find((target) => target instanceof Element && target.matches('a, button'));
    if (pressed && isPresenting() && !(pressed as Element).closest('dialog')) event.preventDefault();
  });
  keepAwake();
  /** Without keys or a pointer that hovers, nobody would look for the buttons. */
  const greet = (): void => {
    if (matchMedia('(pointer: coarse)').matches) controls.wake();
  };
  greet();
  if (askedFor.length > 1 && !findPlace(askedFor, pages)) refuse(askedFor);
  whenIdle(() => {
    const waiting = sheets.find(({ drawn }) => !drawn);
    if (waiting) draw(waiting);
    return waiting !== undefined;
  });
  return {
    now: () => {
      const at = here();
      return {
        at,
        next: coming(),
        pages,
        cut,
        viewAt,
        black: reveal.isPaused(),
        frozen: !held.hidden,
        fullScreenLost: fullScreen.isLost,
        map: reveal.isOverview(),
        canvas,
      };
    },
    onChange: (listener) => void listeners.push(listener),
    show: (at) => {
      reveal.toggleOverview(false);
      leaveBlack();
      show(at);
    },
    resume: () => {
      heard = undefined;
      tell(here());
      greet();
      sheets[here().page]!.section.focus({ preventScroll: true });
    },
    get commands() {
      return commandsNow();
    },
    fill: (name, value) => fill({ ...filled, [name]: value }),
    explore,
    askClaim,
    freeze,
    point: (at) => {
      dot.hidden = at === undefined || !held.hidden; // not on a picture of another page
      if (at) Object.assign(dot.style, { left: `${100 * at.x}%`, top: `${100 * at.y}%` });
    },
  };
}

/** Lays the pages out as sections: a column for each step of the argument, so that the overview is its map. */
function lay(pages: readonly Page[], slides: HTMLElement): readonly Sheet[] {
  const columns: Page[][] = [];
  for (const page of pages) {
    const last = columns.at(-1);
    const group = (p: Page): string => (isBackup(p.slide) ? 'backup' : (p.slide.step ?? ''));
    if (last?.[0] && group(last[0]) === group(page)) last.push(page);
    else columns.push([page]);
  }
  const sheets = columns.flatMap((column, h) => column.map((page, v) => ({ ...sheetOf(page, v), h, v })));
  for (const [h] of columns.entries()) {
    const sections = sheets.filter((sheet) => sheet.h === h).map(({ section }) => section);
    let [column] = sections;
    if (sections.length > 1) {
      column = document.createElement('section');
      column.append(...sections);
    }
    const { slide, place } = columns[h]![0]!;
    column!.dataset['step'] = isBackup(slide) ? 'Backup' : place.step ? `${place.step.number} ${place.step.name}` : '';
    column!.style.setProperty('--column', `${h}`);
    slides.append(column!);
  }
  return sheets;
}

function sheetOf(page: Page, row: number): Pick<Sheet, 'section' | 'view' | 'drawn'> {
  const section = document.createElement('section');
  section.id = page.slide.id;
  section.dataset['title'] = page.slide.title;
  section.tabIndex = -1;
  section.style.setProperty('--row', `${row}`);
  const view = document.createElement('div');
  const marks = Array.from({ length: page.parts - 1 }, () =>
    Object.assign(document.createElement('i'), { className: 'fragment' }),
  );
  section.append(view, ...marks);
  return { section, view, drawn: 0 };
}

/** Runs a piece of work at a time while the browser is idle, until it says that none is left. */
function whenIdle(work: () => boolean): void {
  const later = (run: () => void): void =>
    void ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 16));
  const turn = (): void => {
    if (work()) later(turn);
  };
  later(turn);
}
