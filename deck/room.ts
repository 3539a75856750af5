/** The room: the stage as the other views know it. */
import type { Cut } from '../model/deck.js';
import type { Page } from '../model/pages.js';
import type { FigureState, Surroundings } from '../model/slide.js';
import type { Command } from './commands.js';
import type { Position } from './position.js';
import type { Inputs } from './deck-state.js';
import type { Ink } from './ink.js';
import type { Found } from './search.js';
import type { Canvas } from './stage/canvas.js';
import type { Point } from './stage/point.js';
import type { Enlarged } from './stage/zoom.js';

/** What the room sees now. */
export interface RoomState {
  readonly at: Position;
  /** What the next press of “next” would show. */
  readonly next: Position;
  readonly pages: readonly Page[];
  readonly cut: Cut;
  /** All that a page is drawn from, at a place. */
  readonly surroundingsAt: (at: Position) => Surroundings;
  readonly black: boolean;
  /** What is held on the room’s screen while one goes on unseen. */
  readonly frozen: Position | undefined;
  /** Full screen was wanted, and was refused or has been lost. */
  readonly fullScreenLost: boolean;
  /** The overview of all pages is shown. */
  readonly overview: boolean;
  /** The shape that the room's window gives a page. */
  readonly canvas: Canvas;
  /** What is filled in, notes of one’s own among it. */
  readonly inputs: Inputs;
  readonly ink: Ink;
  /** Where a dot is on it. */
  readonly pointed: Point | undefined;
  /** How a page is shown larger, where it is. */
  readonly enlarged: Enlarged | undefined;
}
/** What is done here is done in the room. */
export interface Room {
  now(): RoomState;
  /** Calls back after anything that the room sees has changed, before it is painted. */
  onChange(listener: () => void): void;
  show(at: Position): void;
  /** What pages say of a query, the best first. */
  find(query: string): readonly Found[];
  /** Shows the part that says what was found. */
  jump(to: Found): void;
  /** Says where we are, and takes the focus: the document has been read in between. */
  resume(): void;
  readonly commands: readonly Command[];
  fill(name: string, value: string): void;
  changeFigure(state: FigureState): void;
  askClaim(id: string): void;
  /** Holds the room's picture while one goes on unseen, or lets it go. */
  freeze(): void;
  /** A dot on the room's slide; none takes it away. */
  point(at?: Point): void;
}
