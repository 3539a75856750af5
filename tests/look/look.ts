/** Every part of every page, with what is wrong with how it looks: one after the other, as they are looked at. */
import type { Page } from 'playwright';
import { goTo, lendDeck, statesIn } from '../e2e/deck-page.js';
import { LAYOUTS } from '../../deck/handout/handout-template.js';
import { documentFaults } from '../e2e/document-faults.js';
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
      if (shape === SHAPES[0].shape) faults.push(...(await faultsOfThemes(page)));
      const figures = await page
        .locator(`#${id} slide-frame > *`)
        .evaluateAll((all) => all.filter((element) => element.shadowRoot).map(({ localName }) => localName));
      const picture = await page.screenshot({ type: 'jpeg', quality: 70 });
      yield { shape, id, part, figures, faults, picture };
    }
    await done();
  }
}

const THEMES = ['dark', 'contrast', 'paper'] as const;

/** What stands on a ground that it cannot be read on, after the themes that it is so in where another is right. */
async function faultsOfThemes(page: Page): Promise<readonly string[]> {
  const seen = new Map<string, string[]>();
  for (const theme of THEMES) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    for (const fault of await groundFaults(page)) seen.set(fault, [...(seen.get(fault) ?? []), theme]);
  }
  return [...seen].map(([fault, on]) => (on.length < THEMES.length ? `${fault} [${on.join(', ')}]` : fault));
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

/** What is wrong with the document in a window as narrow as a phone. */
export async function lookAtDocument(): Promise<readonly string[]> {
  const { page, done } = await lendDeck({ width: 390, height: 844 });
  const faults = await documentFaults(page);
  await done();
  return faults.map((fault) => `document on a phone, ${fault}`);
}

export { browser } from '../e2e/deck-page.js';
