/** Where the speaker view stands: in a second window, or over the slides where the browser blocks that; also after a reload. */
import type { Deck } from '../../model/deck.js';
import { memory, type Memory } from '../memory.js';
import { openWindowOnTop } from '../on-top.js';
import { isResumed } from '../resumed.js';
import { closeOverlay, openOverlay } from './overlay.js';
import { canReach, dress, openWindow } from './second-window.js';

const BLOCKED =
  'The browser has blocked the second window. Allow pop-ups for this file (look for a sign in the address bar), then press S again. Until then the speaker view is here, over the slides: Close, or S, brings the slides back.';
const ON_TOP = 'Share the slides’ window, and others see only that. On a shared screen they see this too.';
const LEFT = 'The slides’ window was closed or loaded anew. S there opens a new speaker view; this one can be closed.';
/** Milliseconds after which a window that is loaded anew is empty, and as reachable as before. */
const RELOADED = 100;

export interface HostEvents {
  /** A new root is to be drawn into, in a window of its own or over the slides. */
  readonly opened: (root: HTMLElement, second: Window | undefined) => void;
  readonly closed: () => void;
}

export class SpeakerHost {
  readonly #title: string;
  readonly #events: HostEvents;
  /** The name of the second window, or what was wanted instead; for this window alone. */
  readonly #kept: Memory;
  /** The name of a second window that has none yet. */
  readonly #newName: () => string;
  #root: HTMLElement | undefined;
  #second: Window | undefined;
  #notice = '';

  /** @param now the time, ms: it tells one window's name from another's */
  constructor({ identity }: Deck, events: HostEvents, now: () => number) {
    this.#title = `Speaker view: ${identity.title}`;
    this.#events = events;
    this.#kept = memory(identity.id, 'speaker-window', () => sessionStorage);
    this.#newName = () => `speaker-${identity.id}-${now()}`;
    addEventListener('pagehide', () => {
      if (this.#second && this.#root) this.#root.textContent = LEFT;
    });
  }

  /** What is drawn into; none while the speaker view is closed. */
  get root(): HTMLElement | undefined {
    if (this.#second?.closed) this.#closed();
    return this.#root;
  }
  /** The second window, while it is open. */
  get second(): Window | undefined {
    return this.#second;
  }
  get #isOnTop(): boolean {
    return this.#second !== undefined && this.#notice === ON_TOP;
  }
  /** Why there is no window of its own, or who sees it. */
  get notice(): string {
    return this.#notice;
  }

  /** Opens the second window, or brings it to the front; closes the overlay that stands in for it. */
  open(): void {
    if (this.#second && !this.#second.closed && !this.#isOnTop) return this.#second.focus();
    if (this.#openSecond()) return;
    if (this.#isOnTop) this.#second?.focus();
    else if (this.#root) this.close();
    else this.#openOverlay();
  }

  /** Opens it on top of all windows; where the browser will not, as `open` does. */
  async openOnTop(): Promise<void> {
    if (this.#isOnTop) return this.#second?.focus();
    const view = await openWindowOnTop();
    if (!view) return this.#root ? undefined : this.open();
    this.close();
    this.#stand(dress(view, this.#title), view, ON_TOP);
    view.addEventListener('pagehide', () => this.#lost(view));
  }

  /** Takes away what stands, window or overlay. */
  close(): void {
    const [root, second] = [this.#root, this.#second];
    if (root) this.#closed();
    if (second) second.close();
    else if (root) closeOverlay(root);
  }

  /** After a window has gone; another may have taken its place before. */
  #lost(view: Window): void {
    if (this.#second === view) this.#closed();
  }

  /** Opens it again after a reload in mid-briefing. */
  resume(): void {
    const { name, wanted } = this.#kept.read();
    // A duplicated tab has this window's memory too, and must leave its speaker view alone.
    if (!isResumed()) this.#kept.write({});
    else if (wanted === 'overlay') this.#openOverlay();
    else if (name || wanted) this.#reopen();
  }

  /**
   * Browsers give a file opened from a disk another origin each time it is loaded, so the window of before cannot be drawn
   * into any more: it gives way to a new one, at the latest with the next press.
   */
  #reopen(): void {
    const left = this.#named();
    if (left && canReach(left)) return this.#take(left);
    this.#kept.write({ wanted: 'window' }); // under a name of its own, and again after another reload
    openByPress(
      () => this.#root !== undefined || this.#openSecond(),
      () => left?.close(),
    );
  }

  #named(): Window | undefined {
    return openWindow(this.#kept.read()['name'] ?? this.#newName());
  }

  #openSecond(): boolean {
    const view = this.#named();
    if (!view) return false;
    this.close();
    this.#take(view);
    view.focus();
    return true;
  }

  /** Draws into a window that is open. */
  #take(view: Window): void {
    this.#kept.write({ name: view.name });
    this.#stand(dress(view, this.#title), view);
    view.addEventListener('pagehide', () => {
      this.#lost(view);
      // Or loaded anew: then it is taken again.
      setTimeout(() => {
        if (!this.#root && !view.closed && canReach(view)) this.#take(view);
      }, RELOADED);
    });
  }

  #openOverlay(): void {
    this.#kept.write({ wanted: 'overlay' });
    this.#stand(openOverlay());
  }

  #stand(root: HTMLElement, second?: Window, notice = second ? '' : BLOCKED): void {
    this.#root = root;
    this.#second = second;
    this.#notice = notice;
    this.#events.opened(root, second);
  }

  #closed(): void {
    this.#root = this.#second = undefined;
    this.#kept.write({});
    this.#events.closed();
  }
}

/** Browsers open a window only while something is pressed: tries at once, and with each press until it is open. */
function openByPress(open: () => boolean, opened: () => void): void {
  const presses = ['keydown', 'pointerdown'];
  const attempt = (): void => {
    if (!open()) return;
    opened();
    for (const event of presses) removeEventListener(event, attempt);
  };
  for (const event of presses) addEventListener(event, attempt);
  attempt();
}
