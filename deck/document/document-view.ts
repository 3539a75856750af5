/** The document: the argument as one article to read. Drawn at build into the file, and again by the file itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { claimMark } from '../../components/claim-mark.js';
import { KIND_KEY } from '../../components/slide-frame.js';
import { isBackup, type AnySlide, type Deck, type View } from '../../slides/slide.js';
import { KINDS, type Page } from '../pages.js';

/** Where in the article a slide is read. */
export const readingId = (slideId: string): string => `read-${slideId}`;

export interface Reading {
  readonly view: Omit<View, 'part' | 'explored'>;
  readonly explored: (page: Page) => View['explored'];
  /** What can be done while scripts run; without them there is nothing to press. */
  readonly live?: { readonly present: () => void; readonly switchTheme: () => void };
}

/** The article. The cover is its head; every other page is a section, in the running order. */
export function documentView(deck: Deck, pages: readonly Page[], reading: Reading): TemplateResult {
  const { identity } = deck;
  const [cover, ...rest] = pages;
  return html`
    ${reading.live ? bar(reading.live) : nothing}
    <header id=${readingId(cover?.slide.id ?? '')} tabindex="-1">
      <p class="kicker">${identity.kicker}</p>
      <h1>${identity.title}</h1>
      <p class="byline">The argument of ${identity.author}</p>
      <p class="soft">${identity.affiliation}. ${identity.asOf}</p>
      <p class="soft">${cover?.slide.notice}</p>
      <ul class="key" aria-label="How each claim is marked">
        ${KINDS.map((kind) => html`<li>${KIND_KEY[kind]}</li>`)}
      </ul>
    </header>
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        ${rest.map(
          ({ slide, place }) =>
            html`<li>
              <a href="#${readingId(slide.id)}">${slide.title}</a>
              <span class="soft">${place.step ? `step ${place.step.number}` : isBackup(slide) ? 'backup' : ''}</span>
            </li>`,
        )}
      </ol>
    </nav>
    ${rest.map((page) => section(page, reading))}
  `;
}

const bar = ({ present, switchTheme }: NonNullable<Reading['live']>): TemplateResult =>
  html`<div class="bar" role="group" aria-label="This document">
    <button type="button" @click=${present}>Present <kbd>R</kbd></button>
    <button type="button" @click=${switchTheme}>Light, dark, contrast <kbd>T</kbd></button>
  </div>`;

function section(page: Page, { view, explored, live }: Reading): TemplateResult {
  const { slide, place, source, number, numberOf } = page;
  const id = readingId(slide.id);
  const mark = isBackup(slide) ? undefined : slide.titleMark;
  return html`<section id=${id} aria-labelledby="${id}-title" tabindex="-1">
    <p class="kicker">
      <span
        >${[place.step ? `Step ${place.step.number}: ${place.step.name}` : '', `page ${number}${numberOf}`].filter(Boolean).join(', ')}</span
      >
      ${live ? html`<a class="present" href=${place.href} data-present=${slide.id}>Present from here</a>` : nothing}
    </p>
    <h2 id="${id}-title">${slide.title}</h2>
    ${mark ? html`<p>${claimMark(mark)}</p>` : nothing}
    <div class="canvas ${isBackup(slide) ? 'narrow' : ''}">
      <div class="sheet">${slide.figure({ ...view, part: Number.POSITIVE_INFINITY, explored: explored(page) })}</div>
    </div>
    <p class="source">${source}</p>
    ${notes(slide)}
  </section>`;
}

function notes(slide: AnySlide): TemplateResult | typeof nothing {
  if (isBackup(slide)) return nothing;
  const { say, handOver, ifAsked } = slide.notes;
  return html`<details class="notes">
    <summary>Speaker notes<span class="unseen">: ${slide.title}</span></summary>
    ${say.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p><b>Hand over</b> ${handOver}</p>
    ${ifAsked ? html`<p><b>If asked</b> ${ifAsked}</p>` : nothing}
  </details>`;
}
