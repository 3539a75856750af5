/** Puts a handout on the page for the printer, and takes it away again. */
import { nothing, render } from 'lit';
import { drawAll } from '../../components/portable.js';
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
/** What the browser's own print command gives. */
export const PLAIN: Choice = { layout: 'notes', paper: 'a4', backup: false, grey: false };

const MM = 96 / 25.4;
/** Margins of the document's own sheet, mm, across and up: Firefox keeps to them where it is asked too late for others. */
const MARGINS = { across: 12, up: 26 };
const page = document.documentElement;
const root = Object.assign(document.createElement('main'), { className: 'handout' });
const size = document.createElement('style');
let title = '';

/** Draws what was chosen, all at once: a page that is printed cannot wait. */
export function prepare({ layout, paper, grey }: Choice, printed: Printed): void {
  putAway(); // what an address asked for may be there still
  const { name, short, long } = PAPERS[paper];
  page.toggleAttribute('data-grey', grey);
  const wide = layout === 'slides';
  const framed = layout === 'notes';
  size.textContent = `@page { size: ${name}${wide ? ' landscape' : ''}; ${framed ? '' : 'margin: 0;'} @bottom-right { content: none } }`;
  document.head.append(size);
  const [width, height] = wide ? [long, short] : [short, long];
  root.style.cssText = `--w: ${width - (framed ? MARGINS.across : 0)}mm; --h: ${height - (framed ? MARGINS.up : 0)}mm; --slide: ${(width * MM) / 1280}`;
  page.dataset['handout'] = layout;
  title = document.title;
  document.title = printed.deck.identity.title; // a PDF is called by it
  document.body.append(root);
  render(handoutView(layout, printed), root);
  drawAll(root);
  nameDrawings();
}

/**
 * A drawing is decoration where its words stand over it; on paper it is a figure, and has a name. What every slide
 * repeats, the map and the key, is not read out on each.
 */
function nameDrawings(): void {
  for (const framed of root.querySelectorAll<HTMLElement>('[data-title]')) {
    const name = (within: ParentNode): void => {
      for (const element of within.querySelectorAll('*')) {
        if (element.shadowRoot) name(element.shadowRoot);
        if (element.matches('.head, .key')) element.setAttribute('aria-hidden', 'true');
        if (element.localName !== 'svg') continue;
        element.removeAttribute('aria-hidden');
        element.setAttribute('role', 'img');
        element.setAttribute('aria-label', `Drawing: ${framed.dataset['title']}. Its words follow.`);
      }
    };
    name(framed);
  }
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
  if (!isPrepared()) return;
  delete page.dataset['handout'];
  page.removeAttribute('data-grey');
  document.title = title;
  render(nothing, root);
  root.remove();
  size.remove();
}

export const isPrepared = (): boolean => page.dataset['handout'] !== undefined;
