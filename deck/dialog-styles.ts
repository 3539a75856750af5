import { css } from 'lit';

/** What dialogs over the slides share: the sheet, its ground, its heading and its buttons. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    max-height: 92vh;
    --foot: 28px;
    padding: 24px 32px var(--foot);
    border: 1.5px solid var(--ink);
    border-top-width: 5px;
    background: var(--paper);
    color: var(--ink);
    font: var(--t-label);
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--paper) 86%, transparent);
  }
  h2 {
    margin: 0 0 12px;
    font: 600 28px/36px var(--f-display);
  }
  button {
    min-height: 44px;
    padding: 0 15px;
    border: 1.5px solid var(--blue);
    background: var(--paper);
    font: var(--t-label-strong);
    color: var(--blue);
    white-space: nowrap;
    cursor: pointer;
  }
  button.main {
    background: var(--blue);
    color: var(--paper);
  }
  @media (forced-colors: active) {
    button.main {
      forced-color-adjust: none; /* or the letters lie on a ground of their own colour */
      background: Highlight;
      color: HighlightText;
    }
  }
  /* Its buttons, in sight however long it is. */
  .end {
    display: flex;
    gap: 12px;
    align-items: center;
    position: sticky;
    bottom: calc(-1 * var(--foot));
    margin: 0 -32px calc(-1 * var(--foot));
    padding: 12px 32px;
    border-top: 1px solid var(--rule);
    background: var(--paper);
  }
  /* A line to fill in. */
  .line input {
    box-sizing: border-box;
    width: 100%;
    border: 0;
    border-bottom: 1.5px solid var(--ink);
    border-radius: 0;
    background: transparent;
    font: var(--t-label);
    color: var(--ink);
  }
  :focus-visible {
    outline: 3px solid var(--blue);
    outline-offset: 3px;
  }
`;
