/** The parts of the stage, made and joined: what one tells another. */
import type { Deck } from '../../model/deck.js';
import type { Surroundings } from '../../model/slide.js';
import type { DeckState } from '../deck-state.js';
import { memory } from '../memory.js';
import { showMessage } from '../message.js';
import type { Position } from '../position.js';
import { isResumed } from '../resumed.js';
import { address as addressOf, type Address } from './address.js';
import { announcer as announcerOf, type Announcer } from './announcer.js';
import { arrival as arrivalOf, type Arrival } from './arrival.js';
import type { Canvas } from './canvas.js';
import { FigureStates } from './figure-states.js';
import { fitToWindow } from './fit.js';
import { watchFullScreen, type FullScreen } from './full-screen.js';
import { jump as jumpOf, type Jump } from './jump.js';
import { navigation as navigationOf, type Navigation } from './navigation.js';
import { revealAdapter, type RevealAdapter } from './reveal-adapter.js';
import { roomScreen, type RoomScreen } from './freeze-and-dot.js';
import { slideElements, type SlideElements } from './slide-elements.js';
import { hand as handOf, type Hand } from './hand.js';
import { zoom as zoomOf, type Zoom } from './zoom.js';
import { stageFigures, type StageFigures } from './stage-figures.js';

export interface StageParts {
  readonly reveal: RevealAdapter;
  readonly elements: SlideElements;
  readonly navigation: Navigation;
  readonly jump: Jump;
  readonly figures: StageFigures;
  readonly announcer: Announcer;
  readonly arrival: Arrival;
  readonly address: Address;
  readonly screen: RoomScreen;
  readonly zoom: Zoom;
  readonly hand: Hand;
  readonly fullScreen: FullScreen;
  readonly canvas: () => Canvas;
  /** All that a page is drawn from, at a position. */
  readonly surroundingsAt: (at: Position) => Surroundings;
  /** Calls back after anything that the room sees has changed, before it is painted. */
  readonly onChange: (listener: () => void) => void;
}

export function stageParts(deck: Deck, root: HTMLElement, state: DeckState): StageParts {
  const slides = root.querySelector<HTMLElement>('.slides')!;
  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());
  const address = addressOf(state);
  const figureStates = new FigureStates(() => state.now.pages);
  const surroundingsAt = (at: Position): Surroundings => ({
    ...state.now.surroundings,
    part: at.part,
    figureState: figureStates.at(at),
  });
  const elements = slideElements(state, slides, surroundingsAt, () => reveal.isOverview());
  const announcer = announcerOf(state, elements);
  const arrival = arrivalOf(deck.identity.title, state, elements, announcer, address);
  let shownPage = address.start.page;
  const reveal = revealAdapter(root, elements, address.start, {
    moved: () => {
      const here = reveal.here();
      if (here.page !== shownPage) zoom.reset();
      shownPage = here.page;
      arrival.at(here);
      changed();
    },
    overviewToggled: () => overviewToggled(parts, changed),
    blackToggled: () => blackToggled(parts, slides, changed),
    // A page chosen in the overview is shown complete.
    chosen: (page) => navigation.show({ page, part: state.now.pages[page]?.parts ?? 1 }),
  });
  const figures = stageFigures(state, figureStates, elements, {
    here: reveal.here,
    go: reveal.go,
    show: (to) => navigation.jump(to),
    figureChanged: announcer.figureChanged,
    changed,
  });
  const returns = memory(deck.identity.id, 'return-position', () => sessionStorage);
  const navigation = navigationOf(
    deck,
    state,
    { ...reveal, move: figures.move },
    { start: address.start, kept: returns, resumed: isResumed() ? returns.read()['at'] : undefined },
    () => announcer.say('The end of the run'),
  );
  const jump = jumpOf(state, root, surroundingsAt, navigation.jump);
  const canvas = fitToWindow(root, elements.grid, reveal.fit);
  const fullScreen = watchFullScreen(changed);
  const zoom = zoomOf(root, slides, { can: () => !reveal.isOverview(), told: announcer.say, changed });
  const screen = roomScreen(
    slides,
    state,
    reveal.here,
    surroundingsAt,
    () => zoom.now,
    (isFrozen) => {
      announcer.say(isFrozen ? 'The room’s picture is frozen' : 'The room’s picture is live again');
      hand.putAway();
      changed();
    },
  );
  const hand = handOf(root, state.ink, {
    page: () => {
      if (reveal.isOverview() || reveal.isBlack() || screen.frozen) return undefined;
      const { page, part } = reveal.here();
      const box = elements.all[page]!.view.querySelector('slide-frame')!.drawingBox;
      return { slideId: state.now.pages[page]!.slide.id, part, box };
    },
    point: screen.point,
    say: announcer.say,
    // Nothing is written over a picture that is held for the room.
    show: (words) => (screen.frozen ? announcer.say(words) : void showMessage(words)),
    changed,
  });
  state.ink.onChange(() => {
    elements.draw(reveal.here().page);
    changed();
  });
  const onChange: StageParts['onChange'] = (listener) => void listeners.push(listener);
  const parts = {
    reveal,
    elements,
    navigation,
    jump,
    figures,
    announcer,
    arrival,
    address,
    screen,
    zoom,
    hand,
    fullScreen,
  };
  redrawWithState(state, parts, changed);
  return { ...parts, canvas, surroundingsAt, onChange };
}

type Toggled = Pick<StageParts, 'reveal' | 'elements' | 'navigation' | 'announcer' | 'arrival' | 'zoom' | 'hand'>;

function overviewToggled(parts: Toggled, changed: () => void): void {
  const { reveal, elements, navigation, announcer, zoom, hand } = parts;
  const isOverview = reveal.isOverview();
  zoom.reset();
  hand.putAway();
  elements.drawAll();
  elements.letPress(!isOverview); // there a page is one thing to choose
  if (isOverview) navigation.keepReturn(); // not what the overview is walked through
  announcer.say(
    `${isOverview ? 'Overview of all pages. Next and Back go from page to page; Enter or Esc opens one. ' : ''}${announcer.nameOf(reveal.here().page)}`,
  );
  stayFocused(parts); // from what is out of reach now, and back
  changed();
}

function blackToggled(parts: Toggled, slides: HTMLElement, changed: () => void): void {
  const isBlack = parts.reveal.isBlack();
  parts.announcer.say(isBlack ? 'Screen is black' : 'Screen is back');
  slides.inert = isBlack; // what is not seen cannot be pressed
  stayFocused(parts);
  changed();
}

function stayFocused({ reveal, arrival }: Toggled): void {
  const { page } = reveal.here();
  arrival.takeFocus(page, page);
}

function redrawWithState(state: DeckState, { elements, announcer, reveal }: Toggled, changed: () => void): void {
  elements.markLeftOut();
  state.onChange((before) => {
    if (before.cut !== state.now.cut) {
      elements.markLeftOut();
      announcer.say(`Cut: ${state.now.cut.name}. ${announcer.nameOf(reveal.here().page)}`);
    }
    if (before.surroundings !== state.now.surroundings) elements.drawAll('drawn');
    changed();
  });
}
