/**
 * The room's full screen. A browser ends it when a second window opens, and refuses it to whoever asks from another
 * window: then the speaker is told, and the next press in the room's own window brings it back.
 */
import { showMessage } from '../message.js';

export interface FullScreen {
  /** Goes into full screen, or out of it. */
  toggle(): void;
  /** To be called before a second window is opened. */
  expectLoss(): void;
  /** It was wanted, and is not there. */
  readonly isLost: boolean;
}

/** Milliseconds after a second window has been asked for in which the browser ends the full screen for its sake. */
const LOSS = 3000;

/** @param changed called when what the speaker is told of it has changed */
export function watchFullScreen(changed: () => void): FullScreen {
  let isLost = false;
  let expected = 0;
  const turn = (lost: boolean): void => {
    if (isLost === lost) return;
    isLost = lost;
    changed();
  };
  const refused = (): void => {
    turn(true);
    // Whoever asked from another window is told there.
    if (document.hasFocus())
      showMessage('The browser refuses full screen here. The deck presents in the window it has.');
  };
  const enter = (): void => {
    if (!document.fullscreenEnabled) return refused();
    document.documentElement.requestFullscreen().then(
      () => turn(false),
      refused, // by a policy, or as it was asked for from another window
    );
  };
  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) turn(false);
    else if (performance.now() < expected) turn(true);
  });
  addEventListener('click', () => {
    if (isLost) enter();
  });
  return {
    toggle: () => {
      if (!document.fullscreenElement) return enter();
      expected = 0;
      void document.exitFullscreen();
    },
    expectLoss: () => {
      if (document.fullscreenElement) expected = performance.now() + LOSS;
    },
    get isLost() {
      return isLost;
    },
  };
}
