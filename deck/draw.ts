/** Draws a template, over what a browser’s translator may have put in its place. */
import { nothing, render, type RenderOptions, type TemplateResult } from 'lit';
import { isTranslated } from '../components/kit/portable.js';

export function draw(template: TemplateResult | typeof nothing, into: HTMLElement, options?: RenderOptions): void {
  if (isTranslated(into)) render(nothing, into, options);
  render(template, into, options);
}
