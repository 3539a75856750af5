import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { KINDS, type Claim, type KindNames } from '../../model/claim.js';
import { claimMark, claimStyles, kindKey } from '../claims/claim-mark.js';
import './step-map.js';
import type { MapStep } from '../../model/pages.js';
import { Portable } from '../kit/portable.js';

/** Says to listeners what the number at the foot is. */
const PAGE = html`<i class="unseen">page </i>`;

/**
 * The page around a drawing: map and parts above, title with its mark, key and sources below. Head and foot keep to
 * the edges of the canvas (`--canvas-h`) and may be set larger than the drawing (`--chrome`) where there is room.
 * @slot - the drawing, at slide coordinates
 * @slot corner - what stands at the upper right: how many parts, or that this is a backup page
 * @cssprop --canvas-h height of the canvas, 720px to 960px
 * @cssprop --chrome scale of head and foot against the drawing, 1 to 1.25
 * @cssprop --stretch how much taller the drawing is than 720px: with the canvas, but for what its foot takes
 */
@customElement('slide-frame')
export class SlideFrame extends Portable {
  static override styles = [
    claimStyles,
    css`
      :host {
        --edge: calc(var(--margin) / var(--chrome, 1));
        position: absolute;
        inset: 0;
        display: block;
        width: var(--canvas-w);
        height: var(--canvas-h);
        overflow: hidden;
        contain: strict;
        background: var(--paper);
        color: var(--ink);
        font: var(--t-body);
        font-variant-numeric: proportional-nums lining-nums;
        text-align: left;
      }
      .head,
      .foot {
        position: absolute;
        left: var(--margin);
        width: calc((var(--canvas-w) - 2 * var(--margin)) / var(--chrome, 1));
        transform: scale(var(--chrome, 1));
      }
      .head {
        top: 24px;
        height: 41px;
        display: flex;
        justify-content: space-between;
        border-bottom: 1px solid var(--rule);
        transform-origin: top left;
      }
      /* Above all else, where markings stand, and across the whole page; the last words are cut short last. */
      .standing {
        position: absolute;
        inset: 2px var(--margin) auto;
        display: flex;
        justify-content: center;
        gap: 0 12px;
        font: 600 16px/20px var(--f-sans);
        white-space: nowrap;
      }
      .standing span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .standing span:last-child {
        flex: none;
        max-width: 100%;
      }
      ::slotted([slot='corner']) {
        height: 32px;
        display: flex;
        align-items: center;
        font: var(--t-map);
        color: var(--ink-2);
      }
      .page {
        position: absolute;
        left: 0;
        top: 0;
        width: var(--canvas-w);
        height: calc(720px * var(--stretch, 1));
      }
      /* The cover’s drawing keeps its shape: what room a taller canvas leaves goes above and below it, three parts to seven. */
      .page.cover {
        --stretch: 1;
        top: calc((var(--canvas-h) - 720px) * 0.3);
      }
      h2 {
        position: absolute;
        left: var(--margin);
        top: calc(10% + 40px); /* its middle: one line stands between where two would */
        translate: 0 -50%;
        width: 1020px;
        margin: 0;
        font: var(--t-title);
        letter-spacing: -0.012em;
        text-wrap: balance;
      }
      @media print {
        h2 {
          white-space: pre-wrap; /* or the words on both sides of a line’s end are one word in the PDF’s text */
        }
      }
      .cover h2 {
        top: 128px;
        translate: none;
        width: 760px;
        font: var(--t-cover);
        letter-spacing: -0.02em;
        text-wrap: wrap;
      }
      .kicker h2 {
        font: 600 22px/28px var(--f-display);
        letter-spacing: 0;
      }
      .title-mark {
        position: absolute;
        right: var(--margin);
        top: calc(10% + 40px);
        translate: 0 -50%;
        line-height: 22px;
      }
      .foot {
        bottom: 12px;
        box-sizing: border-box;
        min-height: 52px;
        border-top: 1px solid var(--rule);
        padding-top: 8px;
        color: var(--ink-2);
        font: var(--t-source);
        transform-origin: bottom left;
      }
      .foot .mark {
        font-size: 16px;
        line-height: 20px;
      }
      .foot .mark.proposal {
        display: inline-block;
        padding: 0;
        line-height: 17px;
        border-bottom-width: 1.5px;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 0 22px;
        min-height: 20px;
        margin: 0 110px 2px 0;
        padding: 0;
        list-style: none;
      }
      p {
        margin: 0;
      }
      .page-number {
        position: absolute;
        right: 0;
        top: 6px;
        font: var(--t-page);
        color: var(--ink);
      }
      .page-number span {
        margin-left: 4px;
        font: 400 16px/24px var(--f-sans);
        color: var(--ink-3);
      }
    `,
  ];

  @property() heading = '';
  /** How the heading is set: a page's claim, the cover's, or small above a question. */
  @property() headingStyle: 'claim' | 'cover' | 'kicker' = 'claim';
  /** Whose claim the heading is. */
  @property({ attribute: false }) headingClaim: Claim | undefined;
  @property({ attribute: false }) steps: readonly MapStep[] = [];
  @property() here = '';
  /** Kinds of claim used on the page, for the key. */
  @property({ attribute: false }) kinds: Partial<KindNames> = {};
  /** The source line. */
  @property() source = '';
  @property() number = '';
  /** What follows the number: “of 19”. */
  @property() numberOf = '';
  /** What stands at the head of every page: whose it is, and for whom. */
  @property({ attribute: false }) standing: readonly string[] = [];

  /** Where the drawing stands: 1280 × 720 at slide coordinates. */
  get drawingBox(): DOMRect {
    return (this.renderRoot.querySelector('.page') ?? this).getBoundingClientRect();
  }

  protected override render(): TemplateResult {
    // The title first: whoever listens hears what the page says before the map of where it stands.
    return html`
      <div class="page ${this.headingStyle}">
        <h2>${this.heading}</h2>
        ${this.headingClaim ? html`<div class="title-mark">${claimMark(this.headingClaim)}</div>` : nothing}
        <slot></slot>
      </div>
      ${this.standing.length ? html`<p class="standing">${this.standing.map((words) => html`<span dir="auto">${words}</span>`)}</p>` : nothing}
      <div class="head">
        <step-map
          role="navigation"
          aria-label="Steps of the argument"
          .steps=${this.steps}
          here=${this.here}
        ></step-map>
        <slot name="corner"></slot>
      </div>
      <div class="foot">
        ${this.key()}
        <p>${this.source}</p>
        <div class="page-number" translate="no">${PAGE}${this.number}<span>${this.numberOf}</span></div>
      </div>
    `;
  }

  private key(): TemplateResult | typeof nothing {
    const used = KINDS.flatMap((kind) => {
      const named = this.kinds[kind];
      return named ? html`<li>${kindKey(kind, named)}</li>` : [];
    });
    return used.length
      ? html`<ul class="key" aria-label="Key">
          ${used}
        </ul>`
      : nothing;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'slide-frame': SlideFrame;
  }
}
