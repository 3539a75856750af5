import { expect, test } from 'vitest';
import { goTo, openDeck, statesIn } from './deck-page.js';
import { faultsOf, groundFaults, linesOnGround } from './ground-faults.js';

test('on every theme, every line of every part stands on a flat ground and out from it', async () => {
  const { page } = await openDeck();
  const wear = (theme: string): Promise<unknown> =>
    page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  const all: Record<string, readonly string[]> = {};
  /** Lines in their colours, by page. As at another part of its page, a line stands as there on the other themes too. */
  const seen = new Set<string>();
  for (const state of [...(await statesIn(page))].reverse()) {
    await goTo(page, state);
    const lines = await linesOnGround(page);
    const found = { paper: faultsOf(lines), dark: [] as readonly string[], contrast: [] as readonly string[] };
    const here = lines.map(({ text, colour, ground }) => [state.id, text.replace(/\d/g, ''), colour, ground].join()); // the foot counts
    if (here.some((line) => !seen.has(line))) {
      for (const theme of ['dark', 'contrast'] as const) {
        await wear(theme);
        found[theme] = await groundFaults(page);
      }
      await wear('paper');
    }
    for (const line of here) seen.add(line);
    for (const [theme, faults] of Object.entries(found))
      if (faults.length) all[`${state.id}/${state.part}, ${theme}`] = faults;
  }
  expect(all).toEqual({});
});
