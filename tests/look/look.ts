/** Every part of every page, with what is wrong with how it looks: one after the other, as they are looked at. */
import { goTo, lendDeck, statesIn } from '../e2e/deck-page.js';
import { LAYOUTS } from '../../deck/handout/handout-template.js';
import { faultsOfSheets, PAPERS } from '../e2e/sheets.js';
import { groundFaults } from '../e2e/ground-faults.js';
import { SHAPES } from '../e2e/shapes.js';
import { wordFaults } from '../e2e/word-faults.js';

export interface Looked {
  readonly shape: string;
  readonly id: string;
  readonly part: number;
  /** Its elements, by name. */
  readonly figures: readonly string[];
  readonly faults: readonly string[];
  /** JPEG. */
  readonly picture: Buffer;
}

/** @yields what was looked at; colours and grounds, which a shape does not change, at the first shape alone */
export async function* look(): AsyncGenerator<Looked> {
  for (const { shape, width, height } of SHAPES) {
    const { page, done } = await lendDeck({ width, height });
    for (const { id, part } of await statesIn(page)) {
      await goTo(page, { id, part });
      const faults = [...(await wordFaults(page))];
      for (const theme of shape === SHAPES[0].shape ? ['dark', 'contrast', 'paper'] : []) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        for (const fault of await groundFaults(page)) if (!faults.includes(fault)) faults.push(fault);
      }
      const figures = await page
        .locator(`#${id} slide-frame > *`)
        .evaluateAll((all) => all.filter((element) => element.shadowRoot).map(({ localName }) => localName));
      const picture = await page.screenshot({ type: 'jpeg', quality: 70 });
      yield { shape, id, part, figures, faults, picture };
    }
    await done();
  }
}

/** What is wrong with the handouts: a line for each fault, after the layout and the paper. */
export async function lookAtSheets(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const layout of LAYOUTS) {
    for (const paper of PAPERS) {
      const { page, done } = await lendDeck({ hash: `?print=${layout}&paper=${paper}` });
      all.push(...(await faultsOfSheets(page, layout)).map((fault) => `handout ${layout}, ${paper}: ${fault}`));
      await done();
    }
  }
  return all;
}

export { browser } from '../e2e/deck-page.js';
