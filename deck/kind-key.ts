/** How each kind of claim is marked, as a list: for what is read rather than shown. */
import { html, type TemplateResult } from 'lit';
import { KINDS, type KindNames } from '../model/claim.js';
import { kindKey } from '../components/claims/claim-mark.js';

export const kindList = (names: KindNames): TemplateResult =>
  html`<ul class="key" aria-label="How each claim is marked">
    ${KINDS.map((kind) => html`<li>${kindKey(kind, names[kind])}</li>`)}
  </ul>`;
