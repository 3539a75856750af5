import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark } from '../claims/claim-mark.js';
import { leaveField, tellFilled } from '../kit/fields.js';
import { choiceRow, choiceRowStyles, type Choice } from '../kit/choice-row.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';

/** A line on the cover that whoever briefs fills in. */
export interface CoverField {
  readonly name: string;
  readonly label: string;
  /** Width on the canvas, px. */
  readonly width: number;
}
/** One row of the lesson in how claims are marked. */
export interface KindLesson {
  /** A claim to show the mark of. */
  readonly sample: Claim;
  readonly looks: string;
  readonly means: string;
}

/** What letters of the body's size take on average, px: Latin ones, and wider scripts. */
const LETTER = { latin: 9.4, wide: 11.2 };
/** How much smaller a line is set that would not fit. */
const SMALLER = 0.8;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\p{Script=Latin}\P{L}]/u.test(letter) ? LETTER.latin : LETTER.wide), 0);

/**
 * The cover: whose argument, an emblem, lines to fill in, and how claims are marked.
 * @fires field-filled - CustomEvent<FieldFilled>, when a line of the cover is changed
 */
@customElement('cover-page')
export class CoverPage extends Figure {
  static override styles = [
    Figure.styles,
    choiceRowStyles,
    css`
      .kicker {
        font: var(--t-label-strong);
        color: var(--ink-2);
      }
      .byline {
        font: 400 28px/36px var(--f-display);
      }
      form {
        position: absolute;
        left: 64px;
        top: 446px;
        display: flex;
        gap: 24px;
      }
      label {
        display: block;
        color: var(--ink-2);
      }
      input {
        display: block;
        width: 100%;
        height: 34px;
        padding: 0;
        border: 0;
        border-bottom: 1.5px solid var(--ink);
        border-radius: 0;
        background: transparent;
        font: var(--t-body);
        color: var(--ink);
      }
      label {
        position: relative;
      }
      .smaller {
        font-size: 16px;
      }
      /* What is too long for the line is shown whole, on two, while it is not being written. */
      .whole {
        position: absolute;
        left: 0;
        top: 28px;
        width: 100%;
        border-bottom: 1.5px solid var(--ink);
        background: var(--paper);
        font: 400 16px/18px var(--f-sans);
        color: var(--ink);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2; /* the legend begins there */
        line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
        pointer-events: none;
      }
      input:focus + .whole {
        visibility: hidden;
      }
      dl {
        position: absolute;
        left: 64px;
        right: 64px;
        top: 536px;
        padding-top: 20px;
        border-top: 1px solid var(--rule);
        display: grid;
        grid-template-columns: 192px 214px 238px 254px 1fr;
      }
      .lesson-bar {
        top: 533px;
        left: 64px;
        width: 172px;
        z-index: 1;
        border-top: 4px solid var(--ink);
      }
      .first {
        max-width: 140px;
      }
      dl .mark {
        font-size: 20px;
        line-height: 27px;
      }
      dd {
        margin-top: 6px;
        line-height: 23px;
        color: var(--ink-2);
      }
    `,
  ];

  @property() kicker = '';
  @property() byline = '';
  @property() affiliation = '';
  @property({ attribute: false }) fields: readonly CoverField[] = [];
  /** What has been filled in, by the field's name. */
  @property({ attribute: false }) filled: Readonly<Record<string, string>> = {};
  /** The lengths to choose from, kept as the field `cut`. */
  @property({ attribute: false }) cuts: readonly Choice<string>[] = [];
  @property() cut = '';
  @property({ attribute: false }) lessons: readonly KindLesson[] = [];
  /** A drawing, canvas px: x from 840 to 1216, y from 130 to 420; its classes as in `kit/figure-styles.ts`. */
  @property({ attribute: false }) emblem: SVGTemplateResult | undefined;
  /** What the drawing is of, under it. */
  @property() caption = '';

  protected override render(): TemplateResult {
    return html`
      ${drawing(this.emblem ?? svg``)}
      <p class="lab kicker" style=${at(64, 98)}>${this.kicker}</p>
      <p class="lab byline" style=${at(64, 338)}>${this.byline}</p>
      <p class="lab body soft" style=${at(64, 376)}>${this.affiliation}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>${this.fields.map((field) => this.line(field))}</form>
      ${choiceRow('Given in', at(1216, 98, { h: 'end' }), this.cuts, this.cut, (value) => tellFilled(this, { name: 'cut', value }))}
      <p class="lab soft" style=${at(1016, 450, { w: 260, h: 'middle' })}>${this.caption}</p>
      <div class="lab lesson-bar"></div>
      <dl>
        <div><dt class="strong first">How each claim is marked</dt></div>
        ${this.lessons.map((lesson) => this.lesson(lesson))}
      </dl>
    `;
  }

  private line({ name, label, width }: CoverField): TemplateResult {
    const value = this.filled[name] ?? '';
    const long = widthOf(value) > width;
    const tooLong = widthOf(value) * SMALLER > width;
    return html`<label style="width:${width}px"
      >${label}<input
        name=${name}
        autocomplete="off"
        class=${long ? 'smaller' : ''}
        .value=${value}
        @keydown=${leaveField}
        @change=${(event: Event) => tellFilled(this, { name, value: (event.target as HTMLInputElement).value })}
      />${tooLong ? html`<span class="whole" aria-hidden="true">${value}</span>` : nothing}</label
    >`;
  }

  private lesson({ sample, looks, means }: KindLesson): TemplateResult {
    return html`<div>
      <dt>${claimMark(sample)}</dt>
      <dd>${looks}<br />${means}</dd>
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'cover-page': CoverPage;
  }
}
