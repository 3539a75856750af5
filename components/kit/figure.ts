import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isTaggedLike, type Claim, type EssayClaim } from '../../model/claim.js';
import type { FigureState } from '../../model/slide.js';
import { claimRun, claimStyles, claimWords } from '../claims/claim-mark.js';
import { figureStyles } from './figure-styles.js';
import { motionStyles } from './motion.js';
import { Portable } from './portable.js';

/**
 * A drawing at slide coordinates (1280 × 720), right at every part however one arrives there: nothing in it is kept
 * between parts, but what a reader has asked for at one. Labels are HTML over an SVG, so that they wrap, select and are read
 * aloud in the order written.
 * @fires claim-asked - CustomEvent<string>, the id of a claim that a reader wants to see with its source
 * @fires figure-changed - CustomEvent<FigureState>, when a reader has opened, chosen or filtered something
 */
export abstract class Figure extends Portable {
  static override styles: CSSResultGroup = [figureStyles, claimStyles, motionStyles];

  /**
   * How few and how many items each of its lists takes, by property: with as many as that, of an ordinary length, its words
   * neither meet nor leave their place. The build stops at more.
   */
  static readonly holds: Readonly<Record<string, readonly [least: number, most: number]>> = {};

  /** The part shown, from 1. Left out, the figure is complete. */
  @property({ type: Number }) shown = Number.POSITIVE_INFINITY;

  /** The part at which a figure that shares its page comes in whole. */
  @property({ type: Number }) arrives = 1;

  /** The title's own tag: a claim of the same kind and paragraphs needs none. */
  @property({ attribute: false }) titleMark: EssayClaim | undefined;

  /** What a reader has asked of the figure beside the part. */
  @property({ attribute: false }) state: FigureState = {};

  /** Shows what the reader asked for at once, and tells whoever owns the figure. */
  protected change(state: FigureState): void {
    this.state = state;
    this.dispatchEvent(
      new CustomEvent<FigureState>('figure-changed', { detail: state, bubbles: true, composed: true }),
    );
  }

  /** For a claim's tag: asks whoever owns the figure to open the claim. */
  protected readonly askClaim = (id: string): void => {
    this.dispatchEvent(new CustomEvent<string>('claim-asked', { detail: id, bubbles: true, composed: true }));
  };

  /** A claim with its tag, unless the title's says the same. */
  protected run(claim: Claim): TemplateResult {
    return isTaggedLike(claim, this.titleMark) ? claimWords(claim) : claimRun(claim);
  }

  /** A number that the reader asked for by name, or none: what was kept may be stale or another's. */
  protected askedNumber(name: string): number | undefined {
    const asked = this.state[name];
    return typeof asked === 'number' ? asked : undefined;
  }

  /** Class of what arrives with part `n`. */
  protected from(n: number): string {
    return partIf(this.shown >= n, this.shown === n);
  }

  private lastDrawn = Number.NaN;
  /** One part onward is the only way of arriving that moves; back, a link and a jump show the state at once. */
  protected override updated(): void {
    if (this.shown === this.lastDrawn) return;
    this.toggleAttribute('arriving', this.shown === this.lastDrawn + 1);
    this.lastDrawn = this.shown;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-changed': CustomEvent<FigureState>;
    'claim-asked': CustomEvent<string>;
  }
}

/** Class of what is shown, or whose place is kept; `now` is what this very part brings. */
export const partIf = (shown: boolean, now = false): string => (now ? 'now' : shown ? '' : 'later');
