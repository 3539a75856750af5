import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

/** Detail of the event `drawing-failed`: whoever shows the element says what is to be read in its place. */
export interface DrawingFailed {
  instead?: TemplateResult;
}

/** Sheets made for documents other than the one that the components were defined in. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * An element that keeps its styles in a second window’s document: a constructed sheet belongs to the document that made
 * it, and an adopted element loses its own (CSSOM, adoptedStyleSheets; DOM, adopting steps). Where it cannot be drawn, its
 * words stand in its place, and all else goes on.
 * @fires drawing-failed - CustomEvent<DrawingFailed>, to be told those words
 */
export abstract class Portable extends LitElement {
  private hasFailed = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.dress(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (isTranslated(this.renderRoot)) render(nothing, this.renderRoot, this.renderOptions);
    super.update(changed);
  }

  protected override performUpdate(): void {
    if (this.hasFailed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.hasFailed = true;
      reportError(error);
      this.showWords();
    }
  }

  /** What is half drawn is no ground to draw on. */
  private showWords(): void {
    const detail: DrawingFailed = {};
    this.dispatchEvent(new CustomEvent('drawing-failed', { detail, bubbles: true, composed: true }));
    const words = this.ownerDocument.createElement('div');
    render(detail.instead ?? html`This part of the page cannot be shown here.`, words);
    this.renderRoot.replaceChildren(words);
  }

  /** Draws at once what waits to be drawn: a page that is printed cannot wait. */
  drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.dress(this.shadowRoot);
  }

  private dress(root: ShadowRoot): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return; // a document without a window, as a template’s: nothing is drawn there
    const made = sheets.get(this.ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
    sheets.set(this.ownerDocument, made);
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const known = made.get(style);
      if (known) return known;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      made.set(style, sheet);
      return sheet;
    });
  }
}

/**
 * Whether a browser’s translator has been here. It puts `font` elements in the place of text, which Lit goes on writing to
 * though nobody sees it any more: what was drawn has then to be drawn anew.
 */
export const isTranslated = (within: ParentNode): boolean => within.querySelector('font') !== null;

/** Draws at once all elements inside: each draws what it holds, so that is drawn after it. */
export function finishDrawing(within: ParentNode): void {
  for (const element of within.querySelectorAll('*')) {
    if (!(element instanceof Portable)) continue;
    element.drawNow();
    if (element.shadowRoot) finishDrawing(element.shadowRoot);
  }
}

declare global {
  interface HTMLElementEventMap {
    'drawing-failed': CustomEvent<DrawingFailed>;
  }
}
