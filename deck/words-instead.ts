/** What is read in the place of a figure that could not be drawn: every claim of its page. */
import { html } from 'lit';
import { claimItems } from '../components/claims/claim-mark.js';
import { Figure } from '../components/kit/figure.js';
import type { DrawingFailed } from '../components/kit/portable.js';
import { claimsShown } from '../model/pages.js';
import type { AnySlide } from '../model/slide.js';

/** For whatever holds the figure of a slide. */
export const wordsInstead =
  (slide: AnySlide) =>
  ({ target, detail }: CustomEvent<DrawingFailed>): void => {
    if (target instanceof Figure)
      detail.instead = html`<ul
        style="position: absolute; inset: 136px 64px 80px; margin: 0; padding: 0; overflow: auto; font: var(--t-body)"
      >
        ${claimItems(claimsShown(slide).filter(({ text }) => text))}
      </ul>`;
  };
