/** What a page says, for the ear. */

/** By their classes, the words of figures that name the claims beside them: a heading, a cell that names its row, a lane. */
const NAMES = '.name, .answer, .head, .head + .soft:not(:has(*))';

/** Words as they are read: for ¶ the word “paragraph”, which stands unseen beside the sign in a tag, and not elsewhere. */
const heard = (elements: readonly (Element | null | undefined)[]): string =>
  elements
    .map(
      (element) =>
        element?.textContent
          .replace(/¶\s*(paragraphs?)?/g, (_, word) => `${word ?? 'paragraph'} `)
          .replace(/\s+/g, ' ')
          .trim() ?? '',
    )
    .filter(Boolean)
    .join(' ');

/** The tag of a claim, which follows it, or is the one of its row; context is said within its own. */
const tagOf = (claim: HTMLElement, item: Element | null): Element | null | undefined => {
  if (claim.matches('.mark')) return undefined;
  let next = claim.nextElementSibling;
  while (next?.matches(':not(.mark, .ask)')) next = next.nextElementSibling;
  return next ?? item?.querySelector('.mark');
};

/**
 * Claims that a page shows now, by their ids, as they are read aloud: what a claim is about, its words, its kind and
 * where it stands in the essay.
 */
export function sayingsOf(section: HTMLElement): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const roots = [...section.querySelectorAll('slide-frame > *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const claim of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-claim]')])) {
    const id = claim.dataset['claim']!;
    if (said.has(id) || !claim.checkVisibility({ visibilityProperty: true })) continue;
    const item = claim.closest('li, tr, dd');
    let term = item;
    while (term?.localName === 'dd') term = term.previousElementSibling;
    const names = item === term ? [...(item?.querySelectorAll(NAMES) ?? [])] : [term];
    const about = heard([...names, claim.parentElement!.querySelector(':scope > .lead-in')]).replace(/:$/, '');
    const kind = heard([tagOf(claim, item)]) || (claim.dataset['kind'] ?? '');
    const words = heard([claim]);
    said.set(
      id,
      `${about ? `${about}: ` : ''}${kind ? `${words.replace(/\.$/, '')}, ${kind}` : words}`.replace(/[^.?!]$/, '$&.'),
    );
  }
  return said;
}
