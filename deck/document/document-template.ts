/** The document: the argument as one article to read. Drawn at build into the file, and again by the file itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { claimItems, claimMark } from '../../components/claims/claim-mark.js';
import '../../components/frame/step-map.js';
import { isBackup, isCover, isLists, listsEveryClaim, type Surroundings } from '../../model/slide.js';
import type { Deck } from '../../model/deck.js';
import { kindList } from '../kind-key.js';
import { AUDIENCE_EDITION } from '../../model/editions.js';
import { handOverOf, type Page } from '../../model/pages.js';
import type { NotesTemplate } from './notes-template.js';
import { givenLine } from '../details.js';
import { wordsInstead } from '../words-instead.js';

/** Where in the article a slide is read. */
export const sectionId = (slideId: string): string => `read-${slideId}`;

export interface Drawing {
  readonly surroundings: Omit<Surroundings, 'part' | 'figureState'>;
  readonly stateOf: (page: Page) => Surroundings['figureState'];
  /** How a slide's notes are shown; left out where there are none to show. */
  readonly notes?: NotesTemplate;
  /** What can be done while scripts run; without them there is nothing to press. */
  readonly live?: Readonly<Record<'contents' | 'present' | 'switchTheme' | 'print', () => void>>;
}

/** The article. The cover is its head; every other page is a section, in the running order. */
export function documentTemplate(deck: Deck, pages: readonly Page[], drawing: Drawing): TemplateResult {
  const { identity } = deck;
  const given = givenLine(deck, drawing.surroundings.filled);
  const cover = pages.find(({ slide }) => isCover(slide))!; // every deck has one
  const rest = pages.filter((page) => page !== cover);
  return html`
    <a class="skip" href="#${sectionId(rest[0]?.slide.id ?? '')}">Skip the contents</a>
    ${drawing.live ? bar(drawing.live, pages[0]?.steps) : nothing}
    <header id=${sectionId(cover.slide.id)} tabindex="-1">
      ${given ? html`<p class="given">${given}</p>` : nothing}
      <p class="kicker">
        <span
          >${identity.kicker}${deck.edition ? html`<span>. ${deck.edition}</span>` : html`<span data-audience hidden>. ${AUDIENCE_EDITION}</span>`}</span
        >
      </p>
      <h1>${cover.slide.title}</h1>
      <p class="byline">The argument of ${identity.author}</p>
      <p class="soft">${identity.affiliation}. ${identity.asOf}</p>
      ${cover.slide.notice ? html`<p class="soft">${cover.slide.notice}</p>` : nothing} ${kindList(deck.kinds)}
    </header>
    <nav class="contents" aria-labelledby="contents" tabindex="-1">
      <h2 id="contents">Contents</h2>
      <ol>
        ${rest.map(
          ({ slide, link }) =>
            html`<li class=${aside(slide)}>
              <a href="#${sectionId(slide.id)}">${slide.title}</a>
              <span class="soft">${link.step ? `step ${link.step.number}` : isBackup(slide) ? 'backup' : ''}</span>
            </li>`,
        )}
      </ol>
    </nav>
    ${rest.map((page) => section(page, pages, drawing))}
  `;
}

const bar = (
  { contents, present, switchTheme, print }: NonNullable<Drawing['live']>,
  steps: Page['steps'] = [],
): TemplateResult =>
  html`<div class="bar">
    <nav aria-label="Steps of the argument"><step-map .steps=${steps}></step-map></nav>
    <div role="group" aria-label="This document">
      <button type="button" @click=${contents}>Contents</button>
      <button type="button" @click=${present}>Present <kbd>R</kbd></button>
      <button type="button" @click=${print}>Print <kbd>P</kbd></button>
      <button type="button" @click=${switchTheme}>Theme <kbd>T</kbd></button>
    </div>
  </div>`;

/** What the figure leaves to be read. */
const evidence = ({ evidence: claims = [] }: Page['slide']): TemplateResult | typeof nothing =>
  claims.length
    ? folded(
        claims.length === 1 ? 'One more claim' : `${claims.length} more claims`,
        html`<ul class="beside">
          ${claimItems(claims)}
        </ul>`,
      )
    : nothing;

/** What is looked up, not read through: an article is read to its end where it is short enough. */
const folded = (summary: string, content: TemplateResult): TemplateResult =>
  html`<details class="fold">
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** Looked things up in, and so on no paper: each claim stands on its own page. */
const aside = (slide: Page['slide']): string => (listsEveryClaim(slide) ? 'register' : '');

const figure = ({ slide, ...page }: Page, { surroundings, stateOf }: Drawing): TemplateResult =>
  html`<div class="canvas ${isLists(slide) ? 'narrow' : ''}">
    <div class="sheet" @drawing-failed=${wordsInstead(slide)}>
      ${slide.figure({ ...surroundings, part: Number.POSITIVE_INFINITY, figureState: stateOf({ slide, ...page }) })}
    </div>
  </div>`;

function section(page: Page, pages: readonly Page[], drawing: Drawing): TemplateResult {
  const { notes, live } = drawing;
  const { slide, link, source, number, numberOf } = page;
  const id = sectionId(slide.id);
  const mark = isBackup(slide) ? undefined : slide.titleMark;
  return html`<section id=${id} class=${aside(slide)} aria-labelledby="${id}-title" tabindex="-1">
    <p class="kicker">
      <span
        >${[link.step ? `Step ${link.step.number}: ${link.step.name}` : '', `page ${number}${numberOf}`].filter(Boolean).join(', ')}</span
      >
      ${live ? html`<a class="present" href=${link.href} data-present=${slide.id}>Present from here<span class="unseen">: ${slide.title}</span></a>` : nothing}
    </p>
    <h2 id="${id}-title">${slide.title}</h2>
    ${mark ? html`<p>${claimMark(mark)}</p>` : nothing}
    ${slide.prose ? html`<p class="prose">${slide.prose}</p>` : nothing}
    ${
      isBackup(slide)
        ? folded(listsEveryClaim(slide) ? 'Search all claims' : 'Open this page', figure(page, drawing))
        : figure(page, drawing)
    }
    ${evidence(slide)}
    <p class="source">${source}</p>
    ${isBackup(slide) || !notes ? nothing : notes(slide, handOverOf(page, pages))}
  </section>`;
}
