/**
 * Where drawn parts of the page stand: before the static article. A browser that saves it (“Webpage, complete”) writes what is there at the time,
 * without shadow roots and whatever else lives in memory alone: so the script and the static article are never taken out,
 * all that is drawn stands before them, and what of it a saved copy brings along is cleared away before elements are
 * defined that would come to life in it.
 *
 * To be imported first: it does its work at once, while the scripts run that stand at the end of the article.
 */

/** The static article, with the scripts in it. */
const still = document.querySelector<HTMLElement>('#article')!;

/** Puts parts of the page before the static article, which a saved copy keeps. */
export const addToPage = (...elements: readonly HTMLElement[]): void => still.before(...elements);

clear(document.documentElement, ['lang', 'data-deck', 'data-theme']);
for (const sheet of [...document.head.querySelectorAll('style:not([data-speaker])')].slice(1)) sheet.remove();
still.classList.remove('aside');

/** The static article as it was before it was laid aside. */
let untouched: Node | undefined;
/** As it is titled before a page is shown. */
const title = document.title;
/** What its head came with: extensions of a browser write more into it. */
const head = [...document.head.childNodes];

/**
 * A clone of the page as it was read, with nothing that was drawn since.
 * @param page the clone of its root, which is changed
 */
export function asRead(page: HTMLElement): HTMLElement {
  clear(page, ['lang', 'data-deck']);
  if (untouched) page.querySelector('#article')!.replaceWith(untouched.cloneNode(true));
  page.querySelector('head')!.replaceChildren(...head.map((node) => node.cloneNode(true)));
  page.querySelector('title')!.textContent = title;
  return page;
}

/**
 * Clears a page, by its root, of all that is drawn: what it stands in, and whatever is beside the article.
 * @param kept attributes of the root that stay
 */
function clear(root: HTMLElement, kept: readonly string[]): void {
  const body = root.querySelector('body')!;
  for (const element of [root, body])
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
  for (const element of [...body.children]) if (element.id !== 'article') element.remove();
}

/** Where reveal.js presents. */
export const stagePart = Object.assign(document.createElement('main'), { className: 'reveal' });
stagePart.append(Object.assign(document.createElement('div'), { className: 'slides' }));
addToPage(stagePart);

/** What a browser has saved after the article is read in after the scripts have run: settled once the page is whole. */
export const whole = new Promise<void>((done) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => done(), { once: true });
  else done();
}).then(() => {
  while (still.nextElementSibling) still.nextElementSibling.remove();
  restoreIds(still);
});

function restoreIds(article: Element): void {
  for (const element of article.querySelectorAll<HTMLElement>('[data-id]')) {
    element.id = element.dataset['id']!;
    delete element.dataset['id'];
  }
}

/** Lays the static article aside, unseen and without its addresses. @returns where a live one is to be drawn */
export function layArticleAside(): HTMLElement {
  untouched ??= still.cloneNode(true);
  still.classList.add('aside');
  for (const element of still.querySelectorAll<HTMLElement>('[id]')) {
    element.dataset['id'] = element.id;
    element.removeAttribute('id');
  }
  const live = Object.assign(document.createElement('main'), { className: 'document' });
  addToPage(live);
  return live;
}
