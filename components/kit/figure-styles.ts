/** What every figure's drawing and lettering share, on the canvas and on a page narrower than it. */
import { css } from 'lit';

export const figureStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    font: var(--t-label);
    color: var(--ink);
    pointer-events: none;
    contain: layout style;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  a,
  button,
  input {
    pointer-events: auto;
  }
  svg {
    position: absolute;
    overflow: visible;
    fill: none;
    stroke-width: 1.5px; /* the commonest: the static document leaves it out */
    stroke-linejoin: miter;
  }
  svg text {
    font-family: var(--f-sans);
    stroke: none;
  }
  /* What is round or pointed keeps its shape on a taller canvas. */
  svg :is(circle, text, .tip, .hung) {
    transform-box: fill-box;
    transform-origin: center;
    scale: 1 calc(1 / var(--stretch, 1));
  }
  svg .hung {
    transform-origin: bottom; /* where its hinge is */
  }
  svg .hung * {
    scale: none;
  }
  svg.tall,
  .hint {
    display: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: inherit;
    color: var(--blue);
    cursor: pointer;
  }
  ul,
  ol {
    list-style: none;
  }
  .lab {
    position: absolute;
    width: max-content;
    text-align: left;
    text-wrap: balance;
    white-space: nowrap;
  }
  .lab[style*='width'] {
    white-space: normal;
  }
  .later {
    visibility: hidden;
    opacity: 0;
  }
  /* A drawing says nothing by itself, and its strokes need not be told one by one. */
  svg .later {
    visibility: inherit;
  }
  .wall {
    stroke-linecap: square;
  }
  .s-ink {
    stroke: var(--ink);
  }
  .s-ink2 {
    stroke: var(--ink-2);
  }
  .s-paper {
    stroke: var(--paper);
  }
  .s-rule {
    stroke: var(--rule);
  }
  .s-rule2 {
    stroke: var(--rule-2);
  }
  .s-sig {
    stroke: var(--signal);
  }
  .s-blue {
    stroke: var(--blue);
  }
  .f-ink {
    fill: var(--ink);
  }
  .f-ink2 {
    fill: var(--ink-2);
  }
  .f-ink3 {
    fill: var(--ink-3);
  }
  .f-rule2 {
    fill: var(--rule-2);
  }
  .f-sig {
    fill: var(--signal);
  }
  .f-blue {
    fill: var(--blue);
  }
  .f-paper {
    fill: var(--paper);
  }
  .f-tint {
    fill: var(--tint);
  }
  .head {
    display: block;
    font: var(--t-head);
  }
  .body {
    font: var(--t-body);
  }
  /* What the last row reads: a statement, and a word in the drawing. */
  .statement,
  .statement .words,
  .statement .mark.context[data-claim] {
    font-size: 28px;
    line-height: 36px;
  }
  .named,
  .named .words,
  .named .mark.context[data-claim] {
    font-size: 22px;
    line-height: 28px;
  }
  .year {
    font: var(--t-map);
    color: var(--ink-2);
  }
  .strong {
    font-weight: 600;
  }
  .soft {
    color: var(--ink-2);
  }
  .signal {
    color: var(--signal);
  }
  .column-head {
    font: var(--t-label-strong);
    color: var(--ink-2);
  }
  .on-drawing {
    background: var(--paper);
    padding: 2px 6px;
  }
  a {
    color: var(--blue);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--blue);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* On paper nothing can be pressed. */
  @media print {
    .control {
      display: none !important;
    }
    :is(a, button) {
      color: inherit;
      text-decoration: none; /* paper leads nowhere */
    }
  }
  /* Laid out anew where a page is narrower than the drawing can be read: what is worth seeing alone, then the words. */
  @container (max-width: 1119px) {
    :host {
      position: static;
      display: flow-root;
      contain: none;
      pointer-events: auto;
    }
    .lab {
      position: relative !important;
      left: auto !important;
      top: auto !important;
      width: auto !important;
      max-width: 40em;
      margin: 0 0 8px;
      translate: none !important;
      text-align: start !important;
      white-space: normal !important;
    }
    .statement,
    .statement .words,
    .statement .mark.context[data-claim] {
      font-size: 20px;
      line-height: 26px;
    }
    .named,
    .named .words,
    .named .mark.context[data-claim] {
      font-size: 18px;
      line-height: 25px;
    }
    span.lab:where(:not(.column-head, .placed)) {
      display: block;
    }
    /* In a hand they are near: whatever size the last row needs, a statement has one here. */
    @container (max-width: 719px) {
      .lab:not(.named) :is(.words, .mark.context[data-claim]) {
        font-size: 20px !important;
        line-height: 26px !important;
      }
    }
    svg {
      position: static;
      display: block;
      width: 100%;
      max-width: 480px;
      height: auto !important;
      margin-bottom: 12px;
      overflow: hidden;
    }
    svg.tall {
      display: block;
      float: left;
      width: auto;
      margin-right: 14px;
    }
    @container (max-width: 479px) {
      svg.tall {
        float: none; /* beside it words would stand by other years than theirs */
      }
    }
    .hint {
      display: inline;
    }
    svg.bound,
    .column-head,
    .placed {
      display: none; /* say nothing but where they stand */
    }
    :is(ul, ol) > li {
      padding: 6px 0 0;
      border-top: 1px solid var(--rule);
    }
    .on-drawing {
      padding: 0;
    }
    @media (pointer: coarse) {
      a,
      button,
      button.ask {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-width: 44px;
        min-height: 44px;
      }
    }
    /* What a place on the drawing tells is written where the drawing is not beside it. */
    .unseen.lead-in {
      position: static;
      display: block;
      width: auto;
      height: auto;
      clip-path: none;
      font: var(--t-tag);
      color: var(--ink-2);
      white-space: normal;
    }
  }
`;
