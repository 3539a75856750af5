import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { blockOf, claimMark, claimRun, claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';
import { drawing } from '../kit/placement.js';

/** A question that will be asked, and what there is to answer with. */
export interface Answer {
  readonly question: string;
  /** What the essay says; none where it is silent. */
  readonly answers: readonly Claim[];
  /** What it does not address. */
  readonly silence: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** A rail of questions at the left, and the answer to the one chosen. */
@customElement('answer-rail')
export class AnswerRail extends Figure {
  static override styles = [
    Figure.styles,
    css`
      .rail {
        position: absolute;
        left: 64px;
        top: 20.8%;
        width: 436px;
        border-top: 1.5px solid var(--ink);
        border-bottom: 1.5px solid var(--ink);
      }
      button {
        display: block;
        width: 100%;
        min-height: calc(31px * var(--stretch, 1));
        padding: 0 16px;
        border: 0;
        border-top: 1px solid var(--rule);
        background: transparent;
        font: 400 19px/26px var(--f-display);
        color: var(--ink);
        text-align: left;
        cursor: pointer;
      }
      li:first-child button {
        border-top: 0;
      }
      button[aria-pressed='true'] {
        background: var(--tint);
        box-shadow: inset 5px 0 var(--signal);
        font-weight: 600;
      }
      .answer .body {
        margin: 6px 0 18px;
      }
      .answer {
        position: absolute;
        left: 580px;
        top: 20.3%;
        width: 636px;
      }
      h3 {
        margin-bottom: 16px;
        font: 400 34px/42px var(--f-display);
        letter-spacing: -0.01em;
      }
      .claims {
        margin: 6px 0 18px;
      }
      .claims p + p {
        margin-top: 10px;
      }
      .claims .words.judgement {
        font-size: 25px;
        line-height: 33px;
      }
      .claims .words {
        font-size: 20px;
        line-height: 28px;
      }
      a {
        margin-right: 16px;
      }
      .all .answer {
        position: static;
        width: auto;
        break-inside: avoid;
      }
      @container (min-width: 1120px) {
        .all {
          position: absolute;
          inset: 146px 64px auto;
          columns: 2;
        }
      }
      @container (max-width: 1119px) {
        .answer {
          position: static;
          width: auto;
          margin-bottom: 28px;
        }
        h3 {
          font-size: 26px;
          line-height: 34px;
        }
      }
    `,
  ];

  @property({ attribute: false }) items: readonly Answer[] = [];

  private get chosen(): number {
    return this.askedNumber('chosen') ?? 0;
  }

  protected override render(): TemplateResult {
    // Complete, as on paper, it answers them all.
    if (this.shown === Number.POSITIVE_INFINITY)
      return html`<div class="all">${this.items.map((each) => this.answer(each))}</div>`;
    const item = this.items[this.chosen];
    return html`
      ${drawing(svg`<path class="s-rule" stroke-width="1" d="M540 150V632" />`)}
      <ul class="rail">
        ${this.items.map(
          ({ question }, i) =>
            html`<li>
              <button
                type="button"
                aria-pressed=${i === this.chosen ? 'true' : 'false'}
                @click=${() => this.change({ chosen: i })}
              >
                ${question}
              </button>
            </li>`,
        )}
      </ul>
      ${item ? this.answer(item) : ''}
    `;
  }

  private answer({ question, answers, silence, links }: Answer): TemplateResult {
    return html`<div class="answer" aria-live="polite">
      <h3>${question}</h3>
      ${
        answers.length
          ? html`<p class="strong">
                ${answers.every(({ kind }) => kind === 'context') ? 'What was added' : 'What the essay answers'}
              </p>
              <div class="claims">
                ${answers.map((claim) => html`<p class=${blockOf(claim)}>${claim.kind === 'context' ? html`${claimWords(claim)} ${claimMark(claim)}` : claimRun(claim, { inner: true })}</p>`)}
              </div>`
          : ''
      }
      ${
        silence
          ? html`<p class="strong">What the essay does not say</p>
              <p class="body">${silence}</p>`
          : ''
      }
      ${links.length ? html`<p><span class="strong">Show</span> ${links.map(({ href, label }) => html`<a href=${href}>${label}</a>`)}</p>` : ''}
    </div>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'answer-rail': AnswerRail;
  }
}
