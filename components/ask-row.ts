/** A row of words of which one is in force: “Show all, these, those”. Templates and their styles. */
import { css, html, type TemplateResult } from 'lit';

export interface Choice<V> {
  readonly label: string;
  readonly value: V;
}

/**
 * The row for a figure that can show less than all.
 * @param style where it hangs, from `at()`
 * @param asked the value in force; none is all
 */
export function askRow<V>(
  name: string,
  style: string,
  choices: readonly Choice<V>[],
  asked: V | undefined,
  ask: (value: V | undefined) => void,
): TemplateResult {
  const button = (label: string, value: V | undefined): TemplateResult =>
    html`<button type="button" aria-pressed=${asked === value ? 'true' : 'false'} @click=${() => ask(value)}>
      ${label}
    </button>`;
  return html`<div class="lab ask-row" style=${style} role="group" aria-label=${name}>
    <span class="soft">Show</span>${button('all', undefined)}${choices.map(({ label, value }) => button(label, value))}
  </div>`;
}

export const askRowStyles = css`
  .ask-row {
    display: flex;
    gap: 16px;
  }
  .ask-row button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font: var(--t-label);
    color: var(--blue);
    text-decoration: underline 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .ask-row button[aria-pressed='true'] {
    font-weight: 600;
    color: var(--ink);
    text-decoration: none;
  }
`;
