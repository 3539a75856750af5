/** What the speaker sees. Drawn into a second window, or over the slides where there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { claimMark, claimWords } from '../../components/claims/claim-mark.js';
import { isBackup } from '../../model/slide.js';
import { claimsShown, handOverOf, type Page } from '../../model/pages.js';
import { ownNoteIn, ownNoteName } from '../own-notes.js';
import { slideTemplate } from '../slide-template.js';
import { pointOn, type Point } from '../stage/point.js';
import { enlargedStyle } from '../stage/zoom.js';
import { keycap, type Command } from '../commands.js';
import { isSame, type Position } from '../position.js';
import type { RoomState } from '../room.js';
import { minutes, paceAt, paceInWords, pageInWords, planned } from './pace.js';
import type { Panel } from './panels.js';
import type { Found } from '../search.js';

/** All that the speaker view is drawn from. */
export interface SpeakerState {
  readonly now: RoomState;
  readonly clock: string;
  /** Milliseconds since the start, pauses apart. */
  readonly elapsed: number;
  readonly running: boolean;
  /** Milliseconds that a page has taken. */
  readonly taken: (slideId: string) => number;
  /** Milliseconds that it took in the run-through before this one, if it was shown. */
  readonly lastTime: (slideId: string) => number | undefined;
  /** Size of the notes against the design's. */
  readonly size: number;
  /** The room reads the document; the slides wait. */
  readonly document: boolean;
  /** The theme of the room, for the previews. */
  readonly theme: string;
  /** Why there is no window of its own, or who sees it. */
  readonly notice: string;
  /** What a key that was pressed does not do here. */
  readonly told: string;
  /** Set while a reset waits to be confirmed. */
  readonly resetting: boolean;
  /** What lies over it. */
  readonly panel: Panel | undefined;
  /** The keys that work here. */
  readonly keys: readonly Pick<Command, 'keys' | 'does'>[];
}
export interface SpeakerActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly go: (at: Position) => void;
  /** To what a search has found. */
  readonly jump: (to: Found) => void;
  readonly cut: (id: string) => void;
  readonly startOrPause: () => void;
  readonly reset: (confirmed: boolean | undefined) => void;
  readonly resize: (by: number) => void;
  readonly black: () => void;
  readonly freeze: () => void;
  /** Opens the search, or searches for more of a query. */
  readonly find: (query: string) => void;
  readonly closePanel: () => void;
  readonly point: (at?: Point) => void;
  readonly rehearse: () => void;
  readonly listKeys: () => void;
  readonly exportTimes: () => void;
  /** Fills a line of the briefing in. */
  readonly fill: (name: string, value: string) => void;
  readonly close: () => void;
}

const partLine = ({ number, numberOf, leftOut, parts }: Page, part: number): string =>
  `${leftOut ? 'left-out page' : `page ${number}${numberOf}`}${parts > 1 ? `, part ${part} of ${parts}` : ''}`;

/** What the room's screen is doing. */
function screenLine({ document, now }: SpeakerState): string {
  if (document) return 'Document on screen; R gives the slides back:';
  if (now.black) return 'Screen is black';
  if (now.overview) return 'Overview on screen, at';
  if (!now.frozen) return 'On screen';
  return `Screen is frozen at ${partLine(now.pages[now.frozen.page]!, now.frozen.part)}; you are at`;
}

export function speakerTemplate(state: SpeakerState, act: SpeakerActions): TemplateResult {
  const { now } = state;
  const page = now.pages[now.at.page]!;
  const notices = noticesOf(state);
  return html`<div class="speaker" translate="no" data-theme="dark" style="--notes:${state.size}">
    <h1 class="unseen">Speaker view</h1>
    <p class="unseen" role="status">${screenLine(state)} ${partLine(page, now.at.part)}</p>
    <div class="under" ?inert=${state.panel !== undefined}>
      ${notices.map((words) => html`<p class="notice" role="alert">${words}</p>`)} ${times(state, act)} ${plan(state)}
      <div class="parts">
        <section class="say" aria-labelledby="say">${notes(state, act, page)}</section>
        ${screens(state, act, page)}
      </div>
      ${controls(state, act)}
    </div>
    ${state.told ? html`<p class="notice told" role="alert">${state.told}</p>` : nothing}
    ${state.panel ? panelOf(state.panel, state, act) : nothing}
  </div>`;
}

function panelOf(panel: Panel, state: SpeakerState, act: SpeakerActions): TemplateResult {
  switch (panel.kind) {
    case 'search':
      return jump(state, act, panel);
    case 'rehearsal':
      return rehearsal(state, act);
    case 'keys':
      return keys(state.keys, act);
    default:
      return panel satisfies never;
  }
}

const noticesOf = ({ notice, now }: SpeakerState): readonly string[] => [
  ...(notice ? [notice] : []),
  ...(now.fullScreenLost
    ? ['The room is not in full screen. Click once in the room’s window, or press F there, to bring it back.']
    : []),
];

/** A button that was clicked would keep the focus, and Space would press it again instead of going on. */
const keepFocus = (event: Event): void => event.preventDefault();

function times({ now, clock, elapsed, running, taken, resetting }: SpeakerState, act: SpeakerActions): TemplateResult {
  const page = now.pages[now.at.page]!;
  const pace = paceAt(now.at, now.pages, now.cut, elapsed);
  const figure = (big: string, small: string, says: string): TemplateResult =>
    html`<p><b>${big}</b> ${small}<br /><span>${says}</span></p>`;
  return html`<header @mousedown=${keepFocus}>
    ${figure(clock, '', 'clock')}
    ${figure(minutes(elapsed), '', `elapsed of ${minutes(now.cut.minutes * 60_000)}${running ? '' : ', stopped'}`)}
    ${figure(!elapsed && !running ? 'not begun' : paceInWords(pace), '', 'against plan, end of part')}
    ${figure(
      minutes(taken(page.slide.id)),
      page.inRun ? `of ${minutes(planned(page, now.cut))}` : '',
      page.inRun ? pageInWords(taken(page.slide.id) - planned(page, now.cut)) : 'this page, unplanned',
    )}
    <div class="buttons">
      <button type="button" @click=${act.startOrPause}>${running ? 'Pause clock' : 'Start clock'}</button>
      ${
        resetting
          ? html`<button type="button" class="on" @click=${() => act.reset(true)}>Reset to 0:00</button
              ><button type="button" @click=${() => act.reset(false)}>Keep it</button>`
          : html`<button type="button" @click=${() => act.reset(undefined)}>Reset…</button>`
      }
    </div>
    <div class="buttons" role="group" aria-label="Cut">
      ${now
        .surroundingsAt(now.at)
        .cut.all.map(
          ({ id, name }) =>
            html`<button
              type="button"
              class=${id === now.cut.id ? 'on' : ''}
              aria-pressed=${id === now.cut.id ? 'true' : 'false'}
              @click=${() => act.cut(id)}
            >
              ${name}
            </button>`,
        )}
    </div>
  </header>`;
}

/** A slide drawn small. The room's own is pointed at. */
function preview(at: Position, { now, theme }: SpeakerState, onPoint?: SpeakerActions['point']): TemplateResult {
  const page = now.pages[at.page]!;
  const point = (event: PointerEvent): void =>
    onPoint?.(pointOn((event.currentTarget as Element).getBoundingClientRect(), event));
  return html`<div
    class="preview"
    style="--canvas-h:${now.canvas.height}px;--chrome:${now.canvas.chrome};--stretch:${now.canvas.stretch};${onPoint && now.enlarged ? enlargedStyle(now.enlarged) : ''}"
    data-theme=${theme}
    ?data-enlarged=${onPoint !== undefined && now.enlarged !== undefined}
    ?inert=${!onPoint}
    @pointermove=${onPoint ? point : nothing}
    @pointerleave=${onPoint ? () => onPoint() : nothing}
  >
    <div>
      <div>${slideTemplate(page, now.surroundingsAt(at), now.ink.at(page.slide.id, at.part))}</div>
      ${onPoint && now.pointed ? html`<i class="dot" style="left:${100 * now.pointed.x}%;top:${100 * now.pointed.y}%"></i>` : nothing}
    </div>
  </div>`;
}

function screens(state: SpeakerState, act: SpeakerActions, page: Page): TemplateResult {
  const { now } = state;
  const coming = now.pages[now.next.page]!;
  const ends = isSame(now.next, now.at);
  return html`<section class="screens" aria-label="Slides">
    <div class="now">
      <h2><span class="signal">${screenLine(state)}</span>${` ${partLine(page, now.at.part)}`}</h2>
      ${preview(now.at, state, act.point)}
    </div>
    <div class="coming">
      <h2>
        Next click
        <span
          >${ends ? 'the end' : coming === page ? `part ${now.next.part} of ${page.parts}` : partLine(coming, now.next.part)}</span
        >
      </h2>
      ${ends ? nothing : preview(now.next, state)}
    </div>
    <div class="evidence" tabindex="0" role="region" aria-label="Evidence for this page">
      <h2>Evidence for this page</h2>
      <ul>
        ${claimsShown(page.slide).map((claim) => html`<li>${claimMark(claim)} ${claim.text ? claimWords(claim) : page.slide.title}</li>`)}
      </ul>
    </div>
  </section>`;
}

function notes(state: SpeakerState, act: SpeakerActions, page: Page): TemplateResult {
  const { slide } = page;
  const { at, pages } = state.now;
  return html`<div class="head">
      <h2 id="say">Say</h2>
      <div class="buttons" role="group" aria-label="Size of the notes">
        <button type="button" aria-label="Smaller notes" @click=${() => act.resize(-1)}>−</button
        ><button type="button" aria-label="Larger notes" @click=${() => act.resize(1)}>+</button>
      </div>
    </div>
    <div class="words" tabindex="0" role="region" aria-label="Notes" data-slide=${slide.id}>
      ${
        isBackup(slide)
          ? html`<p class="present">${slide.title}</p>
              <p>A backup page has no notes. Esc or Next returns to the run.</p>`
          : slide.notes.say.map(
              (words, i) =>
                html`<p
                  class=${i + 1 === at.part ? 'present' : ''}
                  aria-current=${i + 1 === at.part ? 'step' : nothing}
                >
                  ${words}
                </p>`,
            )
      }
    </div>
    ${
      isBackup(slide)
        ? nothing
        : html`<dl>
            <dt>Hand over</dt>
            <dd class="hand-over">
              ${page.inRun ? handOverOf(page, pages) : `Back to: ${pages[state.now.next.page]!.slide.title}`}
            </dd>
            ${
              slide.notes.ifAsked
                ? html`<dt>If asked</dt>
                    <dd>${slide.notes.ifAsked}</dd>`
                : nothing
            }
            <dt><label for="own">Your note</label></dt>
            <dd>${ownNote(state, act, slide.id)}</dd>
          </dl>`
    }`;
}

/** What whoever briefs adds; kept as it is typed, since a clicker may turn the page in mid-word. */
function ownNote({ now }: SpeakerState, act: SpeakerActions, slideId: string): TemplateResult {
  const note = ownNoteIn(now.inputs, slideId);
  return html`<textarea
    id="own"
    rows=${Math.min(4, linesIn(note))}
    dir="auto"
    .value=${live(note)}
    @input=${(event: Event) => act.fill(ownNoteName(slideId), (event.target as HTMLTextAreaElement).value)}
    @keydown=${(event: KeyboardEvent) => leaveNote(event, act)}
    @blur=${(event: Event) => ((event.target as Element).closest('dl')!.scrollTop = 0)}
  ></textarea>`;
}

/** Letters that about fill a line of the field. */
const LINE = 60;
const linesIn = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);

/** A clicker’s keys go on and back from here too, and Esc gives the keys back. */
function leaveNote(event: KeyboardEvent, act: SpeakerActions): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') return (event.target as HTMLElement).blur();
  const step = { PageDown: act.next, PageUp: act.back }[event.key];
  if (!step) return;
  event.preventDefault();
  step();
}

/** One block a page, wide as its minutes; the mark is the time that has run. */
function plan({ now, elapsed }: SpeakerState): TemplateResult {
  const run = now.pages.filter((page) => planned(page, now.cut));
  return html`<div class="plan" aria-hidden="true">
    ${run.map((page) => {
      const index = now.pages.indexOf(page);
      const state = index === now.at.page ? 'here' : index < now.at.page ? 'past' : '';
      return html`<i class=${state} style="flex-grow:${planned(page, now.cut)}"></i>`;
    })}
    <b style="left:${Math.min(100, elapsed / 600 / now.cut.minutes)}%"></b>
  </div>`;
}

function controls({ now }: SpeakerState, act: SpeakerActions): TemplateResult {
  const button = (label: string, run: () => void, pressed?: boolean): TemplateResult =>
    html`<button
      type="button"
      class=${pressed ? 'on' : ''}
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${run}
    >
      ${label}
    </button>`;
  return html`<footer @mousedown=${keepFocus} class="buttons" role="group" aria-label="Room">
    ${button('‹ Back', act.back)}${button('Next ›', act.next)}${button('Find /', () => act.find(''))}
    ${button('Black B', act.black, now.black)}${button('Freeze Z', act.freeze, now.frozen !== undefined)}
    ${button('Rehearse', act.rehearse)}${button('Keys ?', act.listKeys)}${button('Close', act.close)}
  </footer>`;
}

const KINDS = { page: '', claim: 'claim', notes: 'notes' } as const;

function jump(
  { now }: SpeakerState,
  act: SpeakerActions,
  { query, found }: Extract<Panel, { kind: 'search' }>,
): TemplateResult {
  const go = (to: Found): void => {
    act.closePanel();
    act.jump(to);
  };
  return html`<div class="panel" role="search">
    <label
      >Find a page, a claim, a word of the notes, or a paragraph (¶)
      <input
        type="search"
        .value=${live(query)}
        @input=${(event: Event) => act.find((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing && found[0]) go(found[0]);
        }}
    /></label>
    <ul>
      ${found.slice(0, 40).map(
        (each) =>
          html`<li>
            <button type="button" @click=${() => go(each)}>
              <span>${now.pages[each.page]!.number}</span> ${`${each.text} `}<i>${each.mark ?? KINDS[each.kind]}</i>
            </button>
          </li>`,
      )}
    </ul>
    <p role="status" class=${found.length ? 'unseen' : ''}>
      ${found.length ? `${found.length} found` : 'Nothing has all of these words. Try fewer, or a paragraph number.'}
    </p>
    <button type="button" @click=${act.closePanel}>Cancel Esc</button>
  </div>`;
}

const keys = (listed: SpeakerState['keys'], act: SpeakerActions): TemplateResult =>
  html`<div class="panel" role="dialog" aria-label="Keys" tabindex="-1">
    <h2>Keys</h2>
    <table>
      <tbody>
        ${listed.map(
          (each) =>
            html`<tr>
              <th scope="row">${each.keys.map(keycap).join(', ')}</th>
              <td>${each.does}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button type="button" class="on" @click=${act.closePanel}>Close</button>
  </div>`;

function rehearsal({ now, taken, lastTime }: SpeakerState, act: SpeakerActions): TemplateResult {
  return html`<div class="panel" role="dialog" aria-label="Rehearsal" tabindex="-1">
    <h2>Rehearsal: ${now.cut.name}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Page</th>
          <th scope="col">Planned</th>
          <th scope="col">Taken</th>
          <th scope="col">Last time</th>
        </tr>
      </thead>
      <tbody>
        ${now.pages
          .filter(({ inRun }) => inRun)
          .map(
            (page) =>
              html`<tr>
                <th scope="row">${page.number} ${page.slide.title}</th>
                <td>${minutes(planned(page, now.cut))}</td>
                <td>${minutes(taken(page.slide.id))}</td>
                <td>${lastTime(page.slide.id) === undefined ? 'none' : minutes(lastTime(page.slide.id)!)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    <p>The times of the last rehearsal stay on this device.</p>
    <div class="buttons">
      <button type="button" @click=${act.exportTimes}>Save as CSV</button
      ><button type="button" class="on" @click=${act.closePanel}>Close</button>
    </div>
  </div>`;
}
