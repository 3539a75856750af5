/** What holds of every part of every page, whatever the deck. */
import { expect, test } from 'vitest';
import { deck as argument } from '../../slides/index.js';
import { goTo, pagesIn, stateOf, runStatesIn, statesIn, twoFrames, type State, type Watched } from './deck-page.js';
import { silentDecks } from './silent-deck.js';

const open = silentDecks();
let deck: Watched;

const run = (): Promise<readonly State[]> => runStatesIn(deck.page);

/** `html` of shadow roots and all, for the page on show. */
const drawn = () =>
  deck.page.evaluate(() => {
    const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
    const hosts = [...section.querySelectorAll('*')].map((e) => e.shadowRoot).filter((r) => r !== null);
    return hosts.map((root) => root.innerHTML.replace(/<!--.*?-->/g, '')).join('\n');
  });

test('every address opens at its part, and the deck is drawn alike however one comes there', async () => {
  deck = await open();
  const states = await statesIn(deck.page);
  const byLink = new Map<string, string>();
  for (const state of [...states].reverse()) {
    await goTo(deck.page, state);
    byLink.set(JSON.stringify(state), await drawn());
  }
  await goTo(deck.page, { id: argument.run[0]!.id, part: 1 });
  for (const state of await run()) {
    expect(await drawn(), JSON.stringify(state)).toBe(byLink.get(JSON.stringify(state)));
    await deck.page.keyboard.press('ArrowRight');
    await deck.page.evaluate(() => new Promise(requestAnimationFrame));
  }
});

test('every part looks as before after the window has changed its shape, and every page after the overview', async () => {
  deck = await open({ width: 800, height: 450 });
  const frames = () => twoFrames(deck.page);
  /** Where everything on the page stands, in window px, and what is drawn. */
  const boxes = () =>
    deck.page.evaluate(() => {
      const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
      const roots = [...section.querySelectorAll('*')].map((e) => e.shadowRoot).filter((root) => root !== null);
      const elements = roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .filter((e) => e.checkVisibility({ visibilityProperty: true }));
      return elements
        .map((e) => {
          const { x, y, width, height } = e.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join();
        })
        .join(' ');
    });
  const picture = async () => `${await drawn()}${await boxes()}`;
  const complete = new Map((await pagesIn(deck.page)).map(({ id, parts }) => [id, parts]));
  for (const state of await statesIn(deck.page)) {
    await goTo(deck.page, state);
    const before = await picture();
    await deck.page.setViewportSize({ width: 780, height: 600 });
    await frames();
    await deck.page.setViewportSize({ width: 800, height: 450 });
    await frames();
    expect((await picture()) === before, `${state.id}/${state.part} after a resize`).toBe(true);
    if (state.part !== complete.get(state.id)) continue;
    await deck.page.keyboard.press('o');
    await frames();
    await deck.page.keyboard.press('Escape');
    await frames();
    expect(await stateOf(deck.page)).toEqual(state);
    expect((await picture()) === before, `${state.id} after the overview`).toBe(true);
  }
});

test('every part shows something that the part before did not', async () => {
  deck = await open();
  const claims = () =>
    deck.page.evaluate(() => {
      const section = [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)!;
      const roots = [...section.querySelectorAll('slide-frame > *')].map(({ shadowRoot }) => shadowRoot);
      const words = roots.flatMap((root) => [
        ...(root?.querySelectorAll<HTMLElement>('[data-claim], .signal, .again') ?? []),
      ]);
      return words
        .filter((word) => word.checkVisibility({ visibilityProperty: true }))
        .map((word) => word.textContent.trim());
    });
  let before: string[] = [];
  for (const state of await statesIn(deck.page)) {
    await goTo(deck.page, state);
    const now = await claims();
    if (state.part > 1)
      expect(
        now.filter((claim) => !before.includes(claim)),
        `${state.id}/${state.part}`,
      ).not.toEqual([]);
    before = now;
  }
});
