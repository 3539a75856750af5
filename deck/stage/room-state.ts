/** What the room sees now, as the other views are told. */
import type { DeckState } from '../deck-state.js';
import type { RoomState } from '../room.js';
import type { StageParts } from './stage-parts.js';

export const roomState = (
  { now: { pages, cut, inputs }, ink }: DeckState,
  { reveal, navigation, screen, zoom, hand, fullScreen, canvas, surroundingsAt }: StageParts,
): RoomState => ({
  at: reveal.here(),
  next: navigation.coming(),
  pages,
  cut,
  surroundingsAt,
  black: reveal.isBlack(),
  frozen: screen.frozen,
  fullScreenLost: fullScreen.isLost,
  overview: reveal.isOverview(),
  canvas: canvas(),
  inputs,
  ink,
  pointed: hand.pointed,
  enlarged: zoom.now,
});
