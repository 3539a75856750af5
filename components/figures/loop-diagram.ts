import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { arc, arcArrow, HEADS, polar, type Point } from '../kit/geometry.js';
import { edge, station, wall } from '../kit/strokes.js';
import { Figure } from '../kit/figure.js';
import { at, drawing, leadIn } from '../kit/placement.js';
import { edgeState, RADIUS, ringPlaces, type RingPlace } from './loop-diagram.model.js';

/** A point that the swing comes to. */
export interface LoopStation {
  readonly claim: Claim;
  /** A word or two above the claim, where it has a name. */
  readonly name?: string;
}

/**
 * A swing carried round: stations on a ring that crosses a wall, one a part, the leaf at the present one. With
 * `feedback` the last edge closes the loop and is named; with `shut` the leaf lies home in the wall throughout.
 * A reader can stop at any station.
 */
@customElement('loop-diagram')
export class LoopDiagram extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .name {
        font: 600 26px/32px var(--f-display);
      }
      .words {
        font: 400 20px/26px var(--f-sans);
      }
      .words.judgement {
        font: 400 23px/29px var(--f-italic);
      }
      .feedback {
        font: 600 26px/32px var(--f-display);
      }
      .lead {
        font: 400 26px/34px var(--f-italic);
      }
      .lead .words.judgement {
        font: inherit;
      }
      .stop {
        width: 44px;
        height: 44px;
        border-radius: 50%;
      }
      @container (max-width: 1119px) {
        .stop,
        .leader {
          display: none; /* the ring is far from the words there */
        }
        svg text {
          font-size: 22px;
        }
        ol {
          counter-reset: station;
        }
        ol > li {
          counter-increment: station;
          padding-left: 30px;
        }
        li::before {
          content: counter(station);
          float: left;
          margin-left: -30px;
          font: 600 20px/26px var(--f-display);
          color: var(--signal);
        }
      }
      .swing {
        transform-box: view-box;
      }
      :host([arriving]) .swing {
        transition: transform var(--d-draw) var(--ease);
      }
      .support {
        margin-bottom: 28px;
      }
    `,
  ];

  @property({ attribute: false }) stations: readonly LoopStation[] = [];
  /** Where on the page the ring stands: in the middle, or at the right with room for words at the left. */
  @property() stand: 'middle' | 'right' = 'middle';
  /** Degrees of the first station, counter-clockwise from the right. */
  @property({ type: Number }) start = 90;
  /** Names of the two sides of the wall; the inside is tinted where they are given. */
  @property({ attribute: false }) sides: readonly [outside: string, inside: string] | undefined;
  /** Names the edge that closes the loop. */
  @property() feedback = '';
  /** Words beside a leaf that lies shut in the wall. */
  @property() shut = '';
  @property({ attribute: false }) lead!: Claim;
  /** What stands beside the ring from the first part on, above the lead. */
  @property({ attribute: false }) support: Claim | undefined;

  /** The station at which a reader has stopped, or else the presenter's part. */
  protected override get drawnPart(): number {
    return this.askedNumber('stop') ?? this.shown;
  }

  private get centre(): Point {
    return { x: this.stand === 'middle' ? 640 : 834, y: 394 };
  }

  protected override render(): TemplateResult {
    const places = ringPlaces(this.stations.length, this.centre, this.start, this.stand === 'right' ? 92 : 260);
    return html`
      ${drawing(
        svg`${this.wall()}${places.map((_, i) => this.edge(places, i))}${this.leaf(places)}
        ${places.map((place, i) => this.node(place, i))}`,
        { x: this.centre.x - 216, y: 148, w: 432, h: 492 },
      )}
      ${this.sides ? this.sideNames(this.sides) : nothing}
      <ol>
        ${places.map((place, i) => this.label(place, i))}
      </ol>
      ${this.feedback ? this.feedbackName() : nothing}
      ${
        this.shut
          ? html`<p
              class="lab strong signal placed"
              aria-hidden="true"
              style=${at(this.centre.x + 24, 324, { w: 130 })}
            >
              ${this.shut}
            </p>`
          : nothing
      }
      ${this.words()} ${places.map((place, i) => this.stop(place, i))}
    `;
  }

  /** On which side of the wall a station stands. */
  private side([outside, inside]: readonly [string, string], { x }: Point): string {
    if (Math.abs(x - this.centre.x) < 40) return 'in the wall between';
    return x < this.centre.x ? outside : inside;
  }

  private label({ label, at: place }: RingPlace, i: number): TemplateResult {
    const { claim, name } = this.stations[i] ?? this.stations[0]!;
    const left = label.side === 'left';
    const top = label.hang === 'top';
    const w = this.stand === 'right' ? (top ? 280 : left ? 190 : 186) : top ? 300 : 330;
    return html`<li
      class="lab ${this.from(i + 1)}"
      style=${at(label.x, label.y, { w, h: left ? 'end' : 'start', v: label.hang })}
    >
      ${this.sides ? leadIn(this.side(this.sides, place)) : nothing}${name ? html`<span class="name">${name}</span><br />` : nothing}${claimWords(claim)}<br />${claimMark(claim)}
    </li>`;
  }

  /** Lies over the station's number. */
  private stop({ at: { x, y } }: RingPlace, i: number): TemplateResult {
    const stopped = this.askedNumber('stop') === i + 1;
    return html`<button
      type="button"
      class="lab stop control"
      aria-label=${`Stop at ${i + 1}`}
      aria-pressed=${stopped ? 'true' : 'false'}
      style=${at(x - 22, y - 22)}
      @click=${() => this.change(stopped ? {} : { stop: i + 1 })}
    ></button>`;
  }

  private words(): TemplateResult {
    const arrives = this.from(this.stations.length);
    const style = this.stand === 'right' ? at(64, 186, { w: 356 }) : at(64, 640, { w: 372, v: 'bottom' });
    return html`<div class="lab" style=${style}>
      ${
        this.support
          ? html`<p class="support body">${claimWords(this.support)} ${claimMark(this.support)}</p>`
          : nothing
      }
      <p class="judgement-block lead ${arrives}">
        ${this.feedback ? leadIn(`${this.feedback}, and so round again`) : nothing}${claimWords(this.lead)}
        ${claimMark(this.lead, { inner: true })}
      </p>
    </div>`;
  }

  private sideNames([outside, inside]: readonly [string, string]): TemplateResult {
    const { x } = this.centre;
    return html`<span class="lab soft placed" aria-hidden="true" style=${at(x - 24, 152, { h: 'end' })}
        >${outside}</span
      >
      <span class="lab soft placed" aria-hidden="true" style=${at(x + 24, 152)}>${inside}</span>`;
  }

  private feedbackName(): TemplateResult {
    const p = polar(this.centre, RADIUS + 22, 138);
    return html`<p
      class="lab feedback signal placed ${this.from(this.stations.length)}"
      aria-hidden="true"
      style=${at(p.x, p.y, { h: 'end', v: 'bottom' })}
    >
      ${this.feedback}
    </p>`;
  }

  /** Cut away where the ring crosses it. */
  private wall(): SVGTemplateResult {
    const { x, y } = this.centre;
    const box = (from: number, to: number): { x: number; y: number; w: number; h: number } => ({
      x: x - 11,
      y: from,
      w: 22,
      h: to - from,
    });
    return svg`
      ${this.sides ? svg`<rect class="f-tint" x=${x} y="148" width=${1216 - x} height="492" />` : svg``}
      ${wall(box(148, y - RADIUS - 30), { open: ['top'], weight: 1.75 })}${wall(box(y, y + RADIUS - 28), { weight: 1.75 })}
      ${wall(box(y + RADIUS + 28, 640), { open: ['bottom'], weight: 1.75 })}`;
  }

  private edge(places: readonly RingPlace[], i: number): SVGTemplateResult {
    const from = places[i]?.angle ?? 0;
    const to = from - 360 / places.length;
    const clear = 8.6;
    const state = edgeState(i, this.drawnPart, places.length, this.feedback !== '');
    if (state === 'ahead') {
      const d = arc(this.centre, RADIUS, from - clear, to + clear);
      return svg`<path class="s-rule2" stroke-width="1.75" stroke-dasharray="0.5 6.5" stroke-linecap="round" d=${d} />`;
    }
    const heavy = state !== 'past';
    const { line, head } = arcArrow(
      this.centre,
      RADIUS,
      from - clear,
      to + clear + 1.4,
      heavy ? HEADS.path : HEADS.edge,
    );
    const ink = state === 'feedback' ? 'sig' : 'ink';
    const width = { past: 2.25, now: 4, feedback: 4.5 }[state];
    return edge({ line, head }, { ink, width, now: heavy });
  }

  private node({ at: place, leader }: RingPlace, i: number): SVGTemplateResult {
    const done = this.drawnPart > this.stations.length;
    const closed = this.feedback !== '' && this.drawnPart >= this.stations.length;
    const here = i === (closed ? 0 : this.drawnPart - 1);
    const state = here ? 'here' : done || i < this.drawnPart ? 'past' : 'ahead';
    return svg`${station(place, i + 1, state)}
      ${leader ? svg`<path class="s-ink leader ${this.from(i + 1)}" stroke-width="1" d=${leader} />` : svg``}`;
  }

  private leaf(places: readonly RingPlace[]): SVGTemplateResult {
    const { x, y } = this.centre;
    const present = Math.min(this.drawnPart, places.length) - 1;
    const angle = this.shut ? 90 : (places[present]?.angle ?? 90);
    // Turned as a whole, and never wrapped round, so that it goes on clockwise from station to station.
    return svg`<path class="s-sig swing" style="transform-origin:${x}px ${y}px;transform:rotate(${-angle}deg)" stroke-width="8" d="M${x} ${y}h${RADIUS - 26}" />
      <circle class="s-ink f-paper" stroke-width="1.75" cx=${x} cy=${y} r="6" />`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'loop-diagram': LoopDiagram;
  }
}
