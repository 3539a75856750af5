/** How each kind of claim is marked, as a list: for what is read rather than shown. */
import { html, type TemplateResult } from 'lit';
import { KIND_KEY } from '../components/slide-frame.js';
import { KINDS } from './pages.js';

export const kindKey = (): TemplateResult =>
  html`<ul class="key" aria-label="How each claim is marked">
    ${KINDS.map((kind) => html`<li>${KIND_KEY[kind]}</li>`)}
  </ul>`;
