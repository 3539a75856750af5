/** What a speaker says on a slide, folded under its section. A module of its own: the audience's copy is made without it. */
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
