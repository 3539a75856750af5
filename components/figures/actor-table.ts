import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../model/claim.js';
import { claimMark, claimWords } from '../claims/claim-mark.js';
import { Figure } from '../kit/figure.js';

export interface Actor {
  readonly name: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Who is reported, or judged, to want and do what. Names only: no flags. */
@customElement('actor-table')
export class ActorTable extends Figure {
  static override styles = [
    Figure.styles,
    css`
      :host {
        top: 144px;
        left: var(--margin);
        right: var(--margin);
        bottom: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        border-bottom: 1.5px solid var(--ink);
      }
      tr:first-child {
        border-top: 1.5px solid var(--ink);
      }
      tr {
        border-bottom: 1px solid var(--rule);
      }
      th {
        width: 216px;
        padding: 5px 16px 5px 0;
        font: 600 21px/26px var(--f-display);
        text-align: left;
        vertical-align: top;
      }
      td {
        padding: 6px 0;
        vertical-align: top;
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 24px;
        line-height: 24px;
      }
      .words.judgement {
        font-size: 20px;
      }
      @container (max-width: 719px) {
        :is(th, td) {
          display: block;
          padding: 8px 0 0;
        }
        li {
          display: block;
          padding: 4px 0 8px;
          border: 0;
        }
        li > span + span {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) actors: readonly Actor[] = [];

  protected override render(): TemplateResult {
    return html`<table>
      <tbody>
        ${this.actors.map(
          ({ name, claims }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>
                <ul>
                  ${claims.map((claim) => html`<li>${claimWords(claim)}<span>${claimMark(claim)}</span></li>`)}
                </ul>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'actor-table': ActorTable;
  }
}
