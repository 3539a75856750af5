/** A row of words of which one is in force: “Show all, these, those”. Template and styles. */
import { css, html, type TemplateResult } from 'lit';

export interface Choice<V> {
  readonly label: string;
  readonly value: V;
}

/**
 * @param lead said before the words, and read aloud as the row's name
 * @param style where it hangs, from `at()`
 */
export function choiceRow<V>(
  lead: string,
  style: string,
  choices: readonly Choice<V>[],
  inForce: V,
  choose: (value: V) => void,
): TemplateResult {
  return html`<div class="lab choice-row control" style=${style} role="group" aria-label=${lead}>
    <span class="soft">${lead}</span>${choices.map(
      ({ label, value }) =>
        html`<button type="button" aria-pressed=${inForce === value ? 'true' : 'false'} @click=${() => choose(value)}>
          ${label}
        </button>`,
    )}
  </div>`;
}

export const choiceRowStyles = css`
  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .choice-row button {
    font: var(--t-label);
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }
  .choice-row button[aria-pressed='true'] {
    font-weight: 600;
    color: var(--ink);
    text-decoration: none;
  }
`;
