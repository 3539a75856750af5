import { html, render, type LitElement, type TemplateResult } from 'lit';
import { afterEach } from 'vitest';
import '../../components/tokens.css';

/** Renders a template on a canvas and gives its first element, drawn; cleared after each test, as the theme is. */
export async function mount<E extends LitElement>(template: TemplateResult): Promise<E> {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:relative;width:1280px;height:720px';
  document.body.append(stage);
  render(html`${template}`, stage);
  const element = stage.firstElementChild as E;
  await element.updateComplete;
  return element;
}
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

const rooted = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.tagName} has no shadow root`);
  return element.shadowRoot;
};
/** Texts that a reader sees now, of every claim in the figure. */
export const claimsSeen = (figure: Element): string[] =>
  [...rooted(figure).querySelectorAll<HTMLElement>('[data-claim]')]
    .filter((words) => words.checkVisibility({ visibilityProperty: true }))
    .map((words) => words.textContent?.trim() ?? '');
/** The first element in the figure that matches. @throws Error if there is none */
export function find<E extends Element>(figure: Element, selector: string): E {
  const found = rooted(figure).querySelector<E>(selector);
  if (!found) throw new Error(`nothing in ${figure.tagName} matches ${selector}`);
  return found;
}
export const all = (figure: Element, selector: string): Element[] => [...rooted(figure).querySelectorAll(selector)];
