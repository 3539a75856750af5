/** The sheets of a handout: slides, notes pages, two to a page with lines, or a brief to leave behind. */
import { html, nothing, type TemplateResult } from 'lit';
import { blockOf, claimItems, claimMark, claimRun } from '../../components/claims/claim-mark.js';
import { inFull } from '../../model/source.js';
import { isBackup, isCover, isLists, type Surroundings } from '../../model/slide.js';
import type { BriefStep, Deck } from '../../model/deck.js';
import { isTaggedLike, type Claim, type EssayClaim } from '../../model/claim.js';
import type { NotesTemplate } from '../document/notes-template.js';
import { kindList } from '../kind-key.js';
import { claimsShown, handOverOf, type Page } from '../../model/pages.js';
import { givenLine } from '../details.js';
import type { Ink } from '../ink.js';
import { penLines, slideTemplate } from '../slide-template.js';
import { versionOnPaper } from '../version.js';
import { wordsInstead } from '../words-instead.js';

export const LAYOUTS = ['slides', 'notes', 'two', 'leave-behind'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a handout is drawn from. */
export interface Printed {
  readonly deck: Deck;
  /** All of the deck's, numbered for the cut in force. */
  readonly pages: readonly Page[];
  readonly surroundings: Omit<Surroundings, 'part' | 'figureState'>;
  /** The backup too, at the end. */
  readonly backup: boolean;
  /** Notes of one’s own, by slide; empty where there is none, and where none are to be printed. */
  readonly ownNote: (slideId: string) => string;
  /** What is written on the slides, where it is to be printed. */
  readonly ink?: Ink;
  /** How a slide's notes are printed; left out where there are none to print. */
  readonly notes?: NotesTemplate;
}

const COMPLETE = { part: Number.POSITIVE_INFINITY, figureState: {} } as const;

/** A sheet of paper, or a section that flows over as many as it takes. */
interface Sheet {
  readonly content: TemplateResult;
  /** The slide that it shows, where it shows one: links to the slide lead here. */
  readonly slideId?: string;
}

export function handoutTemplate(layout: Layout, printed: Printed): TemplateResult {
  const run = printed.pages.filter(({ inRun }) => inRun);
  const sheets = SHEETS[layout](run, printed);
  const backup =
    printed.backup && layout !== 'leave-behind' ? printed.pages.filter(({ slide }) => isBackup(slide)) : [];
  return html`${sheets.map((sheet, i) => paper(sheet, layout, i + 1, sheets.length, printed))}
  ${backup.map((page) => flow(page, printed))}`;
}

/** How many sheets a layout takes, the backup apart. */
export const sheetsOf = (layout: Layout, printed: Printed): number =>
  SHEETS[layout](
    printed.pages.filter(({ inRun }) => inRun),
    printed,
  ).length;

const SHEETS: Record<Layout, (run: readonly Page[], printed: Printed) => readonly Sheet[]> = {
  slides: (run, printed) => run.map((page) => ({ content: picture(page, printed), slideId: page.slide.id })),
  notes: (run, printed) => run.map((page) => ({ content: notesPage(page, printed), slideId: page.slide.id })),
  two: (run, printed) => inTwos(run).map((two) => ({ content: html`${two.map((page) => lined(page, printed))}` })),
  'leave-behind': (_, printed) => [{ content: briefFront(printed) }, { content: briefBack(printed) }],
};
const NAMES: Record<Layout, string> = {
  slides: 'Slides',
  notes: 'Notes pages',
  two: 'Slides with room for notes',
  'leave-behind': 'Brief to leave behind',
};

const address = (slideId: string | undefined): string | typeof nothing => (slideId ? `/${slideId}` : nothing);

function paper(
  { content, slideId }: Sheet,
  layout: Layout,
  number: number,
  of: number,
  { deck, surroundings }: Printed,
): TemplateResult {
  const { title, asOf, author } = deck.identity;
  const given = givenLine(deck, surroundings.filled);
  return html`<section class="paper" id=${address(slideId)}>
    <div class="running">
      <span>${title}</span
      ><span class="given">${[deck.edition ?? NAMES[layout], given].filter(Boolean).join('. ')}</span>
    </div>
    <div class="content">${content}</div>
    <div class="running">
      <span>${author}, as of ${asOf}</span><span>${versionOnPaper()}</span><span>page ${number} of ${of}</span>
    </div>
  </section>`;
}

/** A backup page flows on, in as many sheets as its lists take. */
function flow(page: Page, printed: Printed): TemplateResult {
  const { slide, number, source } = page;
  return html`<section class="flow" id=${address(slide.id)}>
    <p class="kicker">Backup, page ${number}</p>
    <h2>${slide.title}</h2>
    ${drawing(page, printed)}
    <p class="source">${source}</p>
  </section>`;
}

/** A slide with all that its parts and a click would show. */
const picture = (page: Page, { surroundings, ink }: Printed): TemplateResult =>
  html`<div class="picture" data-title=${page.slide.title}>
    <div>${slideTemplate(page, { ...surroundings, ...COMPLETE }, ink?.at(page.slide.id, COMPLETE.part))}</div>
  </div>`;

/** Lines to write on, 8 mm apart: as many as there is room for. */
const ruled = html`<div class="ruled" aria-hidden="true">
  <svg width="2000" height="1040">
    <path d=${Array.from({ length: 34 }, (_, i) => `M0 ${30 * (i + 1)}H2000`).join('')} />
  </svg>
</div>`;

const lined = (page: Page, printed: Printed): TemplateResult =>
  html`<div class="row" id=${address(page.slide.id)}>${picture(page, printed)} ${ruled}</div>`;

const inTwos = (pages: readonly Page[]): readonly (readonly Page[])[] =>
  Array.from({ length: Math.ceil(pages.length / 2) }, (_, i) => pages.slice(2 * i, 2 * i + 2));

/** A slide's drawing without its frame. */
const drawing = ({ slide }: Page, { surroundings, ink }: Printed): TemplateResult =>
  html`<div class="canvas ${isLists(slide) ? 'narrow' : ''}" data-title=${slide.title}>
    <div class="sheet" @drawing-failed=${wordsInstead(slide)}>
      ${slide.figure({ ...surroundings, ...COMPLETE })}${penLines(ink?.at(slide.id, COMPLETE.part) ?? [])}
    </div>
  </div>`;

/** Above these a page is set a little smaller, so that all stays on it. */
const DENSE = { words: 215, claims: 7 };

/** Letters of a note that a full sheet has room for. */
const OWN = 420;
const inShort = (note: string): string =>
  note.length > OWN ? `${note.slice(0, OWN)} … (the rest is in the speaker view)` : note;

function notesPage(page: Page, printed: Printed): TemplateResult {
  const { deck, pages, surroundings, notes, ownNote } = printed;
  const { slide, link, number, numberOf, source } = page;
  if (isBackup(slide)) return html``;
  const cut = surroundings.cut.all.find(({ id }) => id === surroundings.cut.id);
  const minutes = slide.minutes[surroundings.cut.id];
  const own = inShort(ownNote(slide.id));
  const claims = evidenceOf(slide);
  const dense = slide.notes.say.join(' ').split(' ').length > DENSE.words || claims.length > DENSE.claims;
  return html`<p class="kicker">
      ${[link.step ? `Step ${link.step.number}: ${link.step.name}` : '', `slide ${number}${numberOf}`].filter(Boolean).join(', ')}
    </p>
    <div class="title">
      <h2>${slide.title}</h2>
      ${slide.titleMark ? claimMark(slide.titleMark) : nothing}
    </div>
    ${
      isCover(slide)
        ? html`<p class="standfirst">
              The argument of ${deck.identity.author}, ${deck.identity.affiliation}. ${slide.notice}
            </p>
            ${kindList(deck.kinds)}`
        : drawing(page, printed)
    }
    <div class="columns ${dense ? 'dense' : ''}">
      <div class="evidence">
        <p class="head">Evidence</p>
        <ul>
          ${claimItems(claims)}
        </ul>
        ${minutes ? html`<p>Plan: ${minutes} min (${cut?.name})</p>` : nothing}
      </div>
      <div class="said">${notes ? notes(slide, handOverOf(page, pages)) : nothing}</div>
    </div>
    <p class="head yours">Your notes</p>
    ${own ? html`<p class="own">${own}</p>` : nothing} ${ruled}
    <p class="source">${source}</p>`;
}

/** Claims with their marks; what the deck adds of its own can be read off the drawing. */
const evidenceOf = (slide: Page['slide']): readonly Claim[] =>
  claimsShown(slide).filter((claim) => claim.text && !(claim.kind === 'context' && claim.source.own));

function briefFront(printed: Printed): TemplateResult {
  const { identity, brief } = printed.deck;
  return html`<h1>${identity.title}</h1>
    <p class="standfirst">
      One author’s argument, in our words: ${identity.author}, ${identity.affiliation}, ${identity.asOf}.
    </p>
    <p class="opening">${brief.opening}</p>
    <h2 class="bottom">Bottom line</h2>
    <ul class="conclusion">
      ${brief.conclusion.map((claim) => html`<li class=${blockOf(claim)}>${claimRun(claim, { inner: true })}</li>`)}
    </ul>
    ${brief.front.map((step) => briefStep(step, printed))} ${kindList(printed.deck.kinds)}`;
}

function briefBack(printed: Printed): TemplateResult {
  const { deck, pages } = printed;
  const { front, overleaf } = deck.brief;
  const drawn = pages.filter(({ slide }) => [...front, ...overleaf].some((step) => step.drawing === slide.id));
  // What the deck adds of its own has no text to look up.
  const added = drawn.flatMap(({ slide }) =>
    claimsShown(slide).flatMap((claim) =>
      claim.kind === 'context' && !claim.source.own ? [inFull(claim.source)] : [],
    ),
  );
  return html`${deck.brief.overleaf.map((step) => briefStep(step, printed))}
    <h2 class="bottom">Sources</h2>
    <p class="sources">${[inFull(deck.essay), ...new Set(added)].join('. ')}.</p>`;
}

function briefStep(
  { step, heading, text, marks, table, after, afterMarks = [], drawing: slideId }: BriefStep,
  printed: Printed,
): TemplateResult {
  const { deck, pages } = printed;
  const number = deck.steps.findIndex(({ id }) => id === step) + 1;
  const drawn = pages.find(({ slide }) => slide.id === slideId);
  const beside = (all: readonly EssayClaim[]): TemplateResult =>
    html`<ul class="marks">
      ${all.filter((mark, i) => !all.slice(0, i).some((other) => isTaggedLike(mark, other))).map((mark) => html`<li>${claimMark(mark)}</li>`)}
    </ul>`;
  return html`<section class="step">
      <b aria-hidden="true">${number}</b>
      <h2><span class="unseen">${number}. </span>${heading}</h2>
      <p>${text}</p>
      ${beside(marks)}
      ${
        table
          ? html`<table>
              <thead>
                <tr>
                  ${table.headings.map((each) => html`<th scope="col">${each}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${table.rows.map(
                  (row) =>
                    html`<tr>
                      ${row.map((claim) => html`<td>${claimRun(claim)}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${
        after
          ? html`<p>${after}</p>
              ${beside(afterMarks)}`
          : nothing
      }
    </section>
    ${drawn ? drawing(drawn, printed) : nothing}`;
}
