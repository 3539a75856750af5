/** What a speaker says on a slide: folded under its section, or printed. A module of its own: the audience's file is made without it. */
import { html, type TemplateResult } from 'lit';
import type { Slide } from '../../model/slide.js';

/** @param leaving the line that hands over to what follows in the cut, or ends it */
export type NotesTemplate = (slide: Slide, leaving: string) => TemplateResult;

export const notesTemplate: NotesTemplate = ({ title, notes: { say, ifAsked } }, leaving) =>
  html`<details class="notes" data-speaker>
    <summary>Speaker notes<span class="unseen">: ${title}</span></summary>
    ${say.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p><b>Hand over</b> ${leaving}</p>
    ${ifAsked ? html`<p><b>If asked</b> ${ifAsked}</p>` : ''}
  </details>`;

/** The same on a sheet of paper. */
export const printedNotes: NotesTemplate = ({ notes: { say, ifAsked } }, leaving) =>
  html`<p class="head">Notes</p>
    ${say.map((paragraph) => html`<p>${paragraph}</p>`)}
    <dl>
      <dt>Hand over</dt>
      <dd>${leaving}</dd>
      ${
        ifAsked
          ? html`<dt>If asked</dt>
              <dd>${ifAsked}</dd>`
          : ''
      }
    </dl>`;
