/** The pages of a handout: slides, three to a page, or a brief to leave behind. Notes pages are the document's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { claimMark } from '../../components/claim-mark.js';
import { inFull, isBackup, type Deck, type View } from '../../slides/slide.js';
import { kindKey } from '../kind-key.js';
import { claimsShown, type Page } from '../pages.js';
import { slideView } from '../slide-view.js';

export const LAYOUTS = ['slides', 'notes', 'three', 'leave-behind'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a handout is drawn from. */
export interface Printed {
  readonly deck: Deck;
  /** Those that are printed, in order. */
  readonly pages: readonly Page[];
  readonly view: Omit<View, 'part' | 'explored'>;
}

const COMPLETE = { part: Number.POSITIVE_INFINITY, explored: {} } as const;

/** Sheets of paper, each of a page's size, so that every browser breaks and counts them alike. */
export function handoutView(layout: Exclude<Layout, 'notes'>, printed: Printed): TemplateResult {
  const sheets = SHEETS[layout](printed);
  return html`${sheets.map((content, i) => sheet(content, i + 1, sheets.length, printed))}`;
}

const SHEETS: Record<Exclude<Layout, 'notes'>, (printed: Printed) => readonly TemplateResult[]> = {
  slides: ({ pages, view }) => pages.map((page) => picture(page, view)),
  three: ({ pages, view }) =>
    inThrees(pages).map(
      (three) =>
        html`${three.map(
          (page) =>
            html`<div class="row">
              ${picture(page, view)}
              <div class="ruled" aria-hidden="true"></div>
            </div>`,
        )}`,
    ),
  'leave-behind': (printed) => [briefFront(printed), briefBack(printed)],
};

function sheet(content: TemplateResult, number: number, of: number, { deck, view }: Printed): TemplateResult {
  const { title, asOf, author } = deck.identity;
  const { presenter, venue, date } = view.filled;
  const given = [presenter, venue, date].filter(Boolean).join(', ');
  return html`<section class="paper">
    <div class="running"><span>${title}</span><span>${[deck.edition, given].filter(Boolean).join('. ')}</span></div>
    <div class="content">${content}</div>
    <div class="running"><span>${author}, as of ${asOf}</span><span>page ${number} of ${of}</span></div>
  </section>`;
}

/** A slide with all that its parts and a click would show. */
const picture = (page: Page, view: Printed['view']): TemplateResult =>
  html`<div class="picture"><div>${slideView(page, { ...view, ...COMPLETE })}</div></div>`;

const inThrees = (pages: readonly Page[]): readonly (readonly Page[])[] =>
  Array.from({ length: Math.ceil(pages.length / 3) }, (_, i) => pages.slice(3 * i, 3 * i + 3));

/** A slide's drawing without its frame, under the slide's title. */
function drawn({ pages, view }: Printed, slideId: string): TemplateResult | typeof nothing {
  const slide = pages.find((page) => page.slide.id === slideId)?.slide;
  if (!slide) return nothing;
  return html`<h2>${slide.title}${slide.titleMark ? html` ${claimMark(slide.titleMark)}` : nothing}</h2>
    <div class="canvas"><div class="sheet">${slide.figure({ ...view, ...COMPLETE })}</div></div>`;
}

/** The conclusion, and the steps that lead to it: what each slide of a step claims, in a sentence of its own. */
function briefFront(printed: Printed): TemplateResult {
  const { deck, pages } = printed;
  return html`<h1>${deck.identity.title}</h1>
    <p class="standfirst">One author’s argument, in our words: ${deck.essay.title}.</p>
    ${drawn(printed, deck.brief.conclusion)}
    <h2>The argument in ${deck.steps.length} steps</h2>
    <ol class="steps">
      ${deck.steps.map(
        ({ id, name }) =>
          html`<li>
            <h3>${name}</h3>
            <ul>
              ${pages.flatMap(({ slide }) =>
                !isBackup(slide) && slide.step === id
                  ? [html`<li>${slide.title}. ${slide.titleMark ? claimMark(slide.titleMark) : nothing}</li>`]
                  : [],
              )}
            </ul>
          </li>`,
      )}
    </ol>`;
}

function briefBack(printed: Printed): TemplateResult {
  const { deck, pages } = printed;
  // What the deck adds of its own has no text to look up.
  const added = pages.flatMap(({ slide }) =>
    claimsShown(slide).flatMap((claim) =>
      claim.kind === 'context' && !claim.source.own ? [inFull(claim.source)] : [],
    ),
  );
  return html`${deck.brief.figures.map((id) => drawn(printed, id))}
    <h2>Sources</h2>
    <p class="sources">${[inFull(deck.essay), ...new Set(added)].join('. ')}.</p>
    ${kindKey()}`;
}
