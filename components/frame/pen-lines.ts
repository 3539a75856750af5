import { css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { getStroke } from 'perfect-freehand';
import { Portable } from '../kit/portable.js';

/** Of the pen, px on a canvas of 1280 × 720: read from the last row, and no thicker than a bold stem. */
const WIDTH = 7;

/** What is written on a page with the pen: in the box of its drawing, whatever the canvas, and over all that stands there. */
@customElement('pen-lines')
export class PenLines extends Portable {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      z-index: 4;
      pointer-events: none;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: visible;
    }
    path {
      fill: var(--blue);
    }
  `;
  /** Each, x and y after x and y, in px of 1280 × 720. */
  @property({ attribute: false }) lines: readonly (readonly number[])[] = [];

  protected override render(): TemplateResult {
    return html`<svg viewBox="0 0 1280 720" preserveAspectRatio="none" aria-hidden="true">
      ${this.lines.map((line) => svg`<path d=${outlineOf(line)} />`)}
    </svg>`;
  }
}

const outlines = new WeakMap<readonly number[], string>();

/** The shape of a line as ink would leave it: made once, since lines are many and do not change. */
function outlineOf(line: readonly number[]): string {
  const known = outlines.get(line);
  if (known !== undefined) return known;
  const points = Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!]);
  const outline = getStroke(points, { size: WIDTH, thinning: 0.3, last: true });
  const path = outline.length ? `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z` : '';
  outlines.set(line, path);
  return path;
}
declare global {
  interface HTMLElementTagNameMap {
    'pen-lines': PenLines;
  }
}
