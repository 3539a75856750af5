import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ContextClaim } from '../../model/claim.js';
import { claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { at, drawing } from '../kit/placement.js';
import { station } from '../kit/strokes.js';

/** A decision put to the room, and where it comes from. */
export interface RoomQuestion {
  readonly question: ContextClaim;
  readonly href: string;
  readonly place: string;
}

const TOP = 150;
const HEIGHT = 420;

/** Decisions for those present, one a part; those before it stay, so that in the end the room sees them all. */
@customElement('room-questions')
export class RoomQuestions extends Figure {
  static override readonly holds: typeof Figure.holds = { questions: [1, 6] };

  static override styles = [
    Figure.styles,
    css`
      .words.context {
        font: 400 32px/40px var(--f-display);
      }
      @container (max-width: 1119px) {
        .words.context {
          font-size: 24px;
          line-height: 31px;
        }
      }
      .now .words.context {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) questions: readonly RoomQuestion[] = [];
  /** Says whose questions they are. */
  @property() whose = '';

  protected override render(): TemplateResult {
    const pitch = HEIGHT / Math.max(1, this.questions.length);
    const y = (i: number): number => TOP + pitch * (i + 0.5);
    return html`
      ${drawing(svg`
        <path class="s-rule2" stroke-width="1" d="M84 ${y(0)}V${y(this.questions.length - 1)}" />
        ${this.questions.map((_, i) => station({ x: 84, y: y(i) }, i + 1, this.station(i), 20))}`)}
      <ol>
        ${this.questions.map(
          ({ question, href, place }, i) =>
            html`<li class=${this.from(i + 1)}>
              <p class="lab" style=${at(136, y(i), { w: 900, v: 'middle' })}>${claimWords(question)}</p>
              <a class="lab" href=${href} style=${at(1056, y(i), { w: 160, v: 'middle' })}>${place}</a>
            </li>`,
        )}
      </ol>
      <p class="lab body" style=${at(136, 594)}>
        <span class="context-block" style="display:inline-block">${this.whose}</span>
      </p>
    `;
  }

  private station(i: number): 'past' | 'here' | 'ahead' {
    return i + 1 < this.shown ? 'past' : i + 1 === this.shown ? 'here' : 'ahead';
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'room-questions': RoomQuestions;
  }
}
