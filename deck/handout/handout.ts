/** Puts a handout on the page for the printer, and takes it away again. */
import { nothing, render } from 'lit';
import { finishDrawing } from '../../components/kit/portable.js';
import { handoutTemplate, LAYOUTS, type Layout, type Printed } from './handout-template.js';

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
  /** With what is written on the slides. */
  readonly ink: boolean;
}
/** What the browser's own print command gives. */
export const PLAIN: Choice = { layout: 'notes', paper: 'a4', backup: false, grey: false, ink: false };

const MM = 96 / 25.4;
/** Margins of the document's own sheet, mm, across and up: Firefox keeps to them where it is asked too late for others. */
const MARGINS = { across: 12, up: 26 };

/** A handout on the page of one window: drawn for the printer, and put away again. */
export class Handout {
  private readonly page: HTMLElement;
  private readonly root: HTMLElement;
  private readonly size: HTMLStyleElement;
  private title = '';

  /** @param add puts the sheets on the page */
  constructor(
    private readonly view: Document,
    private readonly add: (root: HTMLElement) => void,
  ) {
    this.page = view.documentElement;
    this.root = Object.assign(view.createElement('main'), { className: 'handout' });
    this.size = view.createElement('style');
  }

  get isPrepared(): boolean {
    return this.page.dataset['handout'] !== undefined;
  }

  /** Draws what was chosen, all at once: a page that is printed cannot wait. */
  prepare({ layout, paper, grey }: Choice, printed: Printed): void {
    this.putAway(); // what an address asked for may be there still
    const { name, short, long } = PAPERS[paper];
    this.page.toggleAttribute('data-grey', grey);
    const wide = layout === 'slides';
    const framed = layout === 'notes';
    this.size.textContent = `@page { size: ${name}${wide ? ' landscape' : ''}; ${framed ? '' : 'margin: 0;'} @bottom-right { content: none } }`;
    this.view.head.append(this.size);
    const [width, height] = wide ? [long, short] : [short, long];
    this.root.style.cssText = `--w: ${width - (framed ? MARGINS.across : 0)}mm; --h: ${height - (framed ? MARGINS.up : 0)}mm; --slide: ${(width * MM) / 1280}`;
    this.page.dataset['handout'] = layout;
    this.title = this.view.title;
    this.view.title = printed.deck.identity.title; // a PDF is called by it
    this.add(this.root);
    render(handoutTemplate(layout, printed), this.root);
    finishDrawing(this.root);
    nameDrawings(this.root);
  }

  /** The screen as it was. */
  putAway(): void {
    if (!this.isPrepared) return;
    delete this.page.dataset['handout'];
    this.page.removeAttribute('data-grey');
    this.view.title = this.title;
    render(nothing, this.root);
    this.root.remove();
    this.size.remove();
  }
}

/**
 * A drawing is decoration where its words stand over it; on paper it is a figure, and has a name. What every slide
 * repeats, the map and the key, is not read out on each.
 */
function nameDrawings(root: HTMLElement): void {
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
  return { layout, paper, backup: asked.has('backup'), grey: asked.has('grey'), ink: false };
}
