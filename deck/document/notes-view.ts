/** What a speaker says on a slide: folded under its section, or printed. A module of its own: the audience's copy is made without it. */
import { html, type TemplateResult } from 'lit';
import type { Slide } from '../../slides/slide.js';

export type NotesView = (slide: Slide) => TemplateResult;

export const notesView: NotesView = ({ title, notes: { say, handOver, ifAsked } }) =>
  html`<details class="notes">
    <summary>Speaker notes<span class="unseen">: ${title}</span></summary>
    ${say.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p><b>Hand over</b> ${handOver}</p>
    ${ifAsked ? html`<p><b>If asked</b> ${ifAsked}</p>` : ''}
  </details>`;

/** The same on a sheet of paper. */
export const printedNotes: NotesView = ({ notes: { say, handOver, ifAsked } }) =>
  html`<p class="head">Notes</p>
    ${say.map((paragraph) => html`<p>${paragraph}</p>`)}
    <dl>
      <dt>Hand over</dt>
      <dd>${handOver}</dd>
      ${
        ifAsked
          ? html`<dt>If asked</dt>
              <dd>${ifAsked}</dd>`
          : ''
      }
    </dl>`;
