/** Puts a handout on the page for the printer, and takes it away again. */
import { nothing, render } from 'lit';
import { drawAll } from '../../components/portable.js';
import { isBackup } from '../../slides/slide.js';
import { handoutView, LAYOUTS, type Layout, type Printed } from './handout-view.js';

export const PAPERS = {
  a4: { name: 'A4', short: 210, long: 297 },
  letter: { name: 'Letter', short: 215.9, long: 279.4 },
};
export type Paper = keyof typeof PAPERS;

export interface Choice {
  readonly layout: Layout;
  readonly paper: Paper;
  readonly backup: boolean;
  readonly grey: boolean;
}

const MM = 96 / 25.4;
const page = document.documentElement;
const root = Object.assign(document.createElement('main'), { className: 'handout' });
const size = document.createElement('style');

/** Draws what was chosen, all at once: a page that is printed cannot wait. */
export function prepare({ layout, paper, backup, grey }: Choice, printed: Printed): void {
  putAway(); // what an address asked for may be there still
  const { name, short, long } = PAPERS[paper];
  page.toggleAttribute('data-grey', grey);
  page.toggleAttribute('data-run-only', !backup);
  const wide = layout === 'slides';
  // Notes pages keep the margins and page numbers of the document’s own sheet.
  size.textContent =
    layout === 'notes'
      ? `@page { size: ${name} }`
      : `@page { size: ${name}${wide ? ' landscape' : ''}; margin: 0; @bottom-right { content: none } }`;
  document.head.append(size);
  if (layout === 'notes') return;
  const [width, height] = wide ? [long, short] : [short, long];
  root.style.cssText = `--w: ${width}mm; --h: ${height}mm; --slide: ${(width * MM) / 1280}`;
  page.dataset['handout'] = layout;
  document.body.append(root);
  const pages = printed.pages.filter(({ inRun, slide }) => inRun || (backup && isBackup(slide)));
  render(handoutView(layout, { ...printed, pages: layout === 'leave-behind' ? printed.pages : pages }), root);
  drawAll(root);
}

/** What an address asks to be prepared: `?print=three&paper=letter&backup`. None where it asks for no layout there is. */
export function choiceIn(search: string): Choice | undefined {
  const asked = new URLSearchParams(search);
  const layout = LAYOUTS.find((each) => each === asked.get('print'));
  if (!layout) return undefined;
  const paper = asked.get('paper') === 'letter' ? 'letter' : 'a4';
  return { layout, paper, backup: asked.has('backup'), grey: asked.has('grey') };
}

/** The screen as it was. */
export function putAway(): void {
  delete page.dataset['handout'];
  page.removeAttribute('data-grey');
  page.removeAttribute('data-run-only');
  render(nothing, root);
  root.remove();
  size.remove();
}

export const isPrepared = (): boolean => page.dataset['handout'] !== undefined;
