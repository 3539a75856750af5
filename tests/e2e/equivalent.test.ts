import { expect, test } from 'vitest';
import { deck } from '../../slides/index.js';
import { listsEveryClaim } from '../../model/slide.js';
import { goTo, openDeck, statesIn } from './deck-page.js';

test('what a figure draws it also says: over its parts, its words carry the claims of its slide, all and no other', async () => {
  const { page } = await openDeck();
  const said = new Map<string, Set<string>>();
  const hear = async (slide: string): Promise<void> => {
    const ids = await page.evaluate((id) => {
      const heard: string[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          const claim = element instanceof HTMLElement ? element.dataset['claim'] : undefined;
          const shown = element.checkVisibility({ visibilityProperty: true });
          if (claim && shown && !element.closest('[aria-hidden=true]')) heard.push(claim);
        }
      };
      walk(document.getElementById(id)!);
      return heard;
    }, slide);
    said.set(slide, new Set([...(said.get(slide) ?? []), ...ids]));
  };
  for (const state of await statesIn(page)) {
    await goTo(page, state);
    await hear(state.id);
    // The rail of likely questions answers one at a time.
    const rail = page.locator(`#${state.id} answer-rail button`);
    for (let i = 0; i < (await rail.count()); i++) {
      await rail.nth(i).focus();
      await page.keyboard.press('Enter');
      await hear(state.id);
    }
  }
  const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
  const all = [...deck.run, ...deck.backup].flatMap(({ claims }) => Object.values(claims).map(({ id }) => id));
  for (const slide of [...deck.run, ...deck.backup]) {
    const left = slide.evidence ?? [];
    const own = [...Object.values(slide.claims), ...(slide.quotes ?? [])].flatMap((claim) =>
      left.includes(claim) ? [] : claim.id,
    );
    const expected = listsEveryClaim(slide) ? all : own;
    const heard = said.get(slide.id) ?? [];
    expect({ slide: slide.id, says: sorted(heard) }).toEqual({ slide: slide.id, says: sorted(expected) });
  }
});
