import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Explored } from '../../model/slide.js';
import { claimStyles } from '../claims/claim-mark.js';
import { figureStyles } from './figure-styles.js';
import { motionStyles } from './motion.js';
import { Portable } from './portable.js';

/**
 * A drawing at slide coordinates (1280 × 720), right at every step however one arrives there: nothing in it is kept
 * between steps, but what a reader explores at one. Labels are HTML over an SVG, so that they wrap, select and are read
 * aloud in the order written.
 * @fires claim-asked - CustomEvent<string>, the id of a claim that a reader wants to see with its source
 * @fires figure-explored - CustomEvent<Explored>, when a reader has opened, chosen or filtered something
 */
export abstract class Figure extends Portable {
  static override styles: CSSResultGroup = [figureStyles, claimStyles, motionStyles];

  /** The step shown, from 1. Left out, the figure is complete. */
  @property({ type: Number }) step = Number.POSITIVE_INFINITY;

  /** The step at which a figure that shares its page comes in whole. */
  @property({ type: Number }) arrives = 1;

  /** What a reader has asked of the figure beside the step. */
  @property({ attribute: false }) explored: Explored = {};

  /** Shows what the reader asked for at once, and tells whoever owns the figure. */
  protected explore(explored: Explored): void {
    this.explored = explored;
    this.dispatchEvent(
      new CustomEvent<Explored>('figure-explored', { detail: explored, bubbles: true, composed: true }),
    );
  }

  /** For a claim's tag: asks whoever owns the figure to open the claim. */
  protected readonly askClaim = (id: string): void => {
    this.dispatchEvent(new CustomEvent<string>('claim-asked', { detail: id, bubbles: true, composed: true }));
  };

  /** A number that the reader asked for by name, or none: what was kept may be stale or another's. */
  protected askedNumber(name: string): number | undefined {
    const asked = this.explored[name];
    return typeof asked === 'number' ? asked : undefined;
  }

  /** The step that is drawn: the presenter's, unless a figure lets its reader choose. */
  protected get drawnStep(): number {
    return this.step;
  }

  /** Class of a part that arrives at step `n`. */
  protected from(n: number): string {
    return partIf(this.drawnStep >= n, this.drawnStep === n);
  }

  private lastDrawn = Number.NaN;
  /** One step on is the only way of arriving that moves; back, a link and a jump show the state at once. */
  protected override updated(): void {
    if (this.drawnStep === this.lastDrawn) return;
    this.toggleAttribute('arriving', this.drawnStep === this.lastDrawn + 1);
    this.lastDrawn = this.drawnStep;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-explored': CustomEvent<Explored>;
    'claim-asked': CustomEvent<string>;
  }
}

/** Class of a part that is shown, or whose place is kept; `now` is what this very step brings. */
export const partIf = (shown: boolean, now = false): string => (now ? 'now' : shown ? '' : 'later');
