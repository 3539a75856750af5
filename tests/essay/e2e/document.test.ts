/** The file as a document: with scripts off, on a phone, in a sandbox, and in place of the stage. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { listsEveryClaim } from '../../../model/slide.js';
import { violations } from '../../e2e/axe.js';
import { documentFaults } from '../../e2e/document-faults.js';
import { BRIEFING, browser, openDeck, stateOf, twoFrames } from '../../e2e/deck-page.js';

const slides = [...deck.run, ...deck.backup];
/** As if all of it had been scrolled to: what is far down is laid out when it comes into view. */
const laidOut = async (page: Page): Promise<Page> => {
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.document section'))
      section.style.contentVisibility = 'visible';
  });
  return page;
};
/** With scripts off. */
const open = async (width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 844 }, javaScriptEnabled: false });
  onTestFinished(() => page.context().close());
  await page.goto(pathToFileURL(BRIEFING).href);
  return laidOut(page);
};
/** While scripts run, at a width at which it opens by itself or at one at which it is asked for. */
const read = async (width: number, hash = ''): Promise<Page> => {
  const { page } = await openDeck({ width, height: 844, hash });
  if (width >= 720) await page.keyboard.press('r');
  await page.waitForSelector('.bar');
  return laidOut(page);
};
const tight = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
/** How far the page can be scrolled sideways, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([390, 768, 1280])('with scripts off, %i px wide', (width) => {
  test('every claim can be read, every figure is drawn, nothing can be pressed, every link leads somewhere', async () => {
    const page = await open(width);
    await page
      .locator('.fold')
      .evaluateAll((folds: HTMLDetailsElement[]) => folds.forEach((fold) => (fold.open = true)));
    const text = tight(await page.locator('.document').innerText());
    for (const slide of slides) {
      for (const { text: claim } of Object.values(slide.claims)) expect(text).toContain(tight(claim));
    }
    for (const { id, title, notes } of deck.run.slice(1)) {
      const section = page.locator(`#read-${id}`);
      expect(tight(await section.locator('h2').innerText())).toBe(tight(title));
      expect(await section.locator('.figure').count()).toBeGreaterThan(0);
      expect(tight(await section.locator('.notes').textContent())).toContain(tight(notes.say[0]));
    }
    expect(await page.locator('.document').locator('button, input:not(.go-to), select, [tabindex="0"]').count()).toBe(
      0,
    );
    // A link would lead out of a mail preview: labels lead to the fields of their sections.
    expect(await page.locator('.document a').count()).toBe(0);
    for (const label of await page.locator('.document label').all()) {
      const target = `section > #${await label.getAttribute('for')}`;
      expect(await page.locator(target).count(), target).toBe(1);
    }
  });
  test('nothing runs off sideways, and no letter is smaller than 14 px', async () => {
    const page = await open(width);
    expect(await sideways(page)).toBe(0);
    const small = await page
      .locator('.document')
      .locator('h1, h2, h3, p, span, a, li, td, th, dt, dd, summary')
      .evaluateAll((elements) =>
        elements
          .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.textContent.trim())
          .map((e) => {
            const scale = e.closest('.canvas')
              ? e.closest('.canvas')!.getBoundingClientRect().width / (e.closest('.canvas') as HTMLElement).offsetWidth
              : 1;
            return { says: e.textContent.trim().slice(0, 40), px: parseFloat(getComputedStyle(e).fontSize) * scale };
          })
          .filter(({ px }) => px < 14),
      );
    expect(small).toEqual([]);
  });
});

test('it has one first heading, headings in order, a language, and its contents', async () => {
  const page = await open(1280);
  const levels = await page
    .locator('.document')
    .locator('h1, h2, h3')
    .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const listed = deck.run.length - 1 + deck.backup.filter((slide) => !listsEveryClaim(slide)).length;
  expect(await page.locator('.contents label').count()).toBe(listed);
});

describe('with scripts', () => {
  test('a phone opens it as a document, at the address, with a way to the stage', async () => {
    const page = await read(390, '#/options');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-options');
    expect(await sideways(page)).toBe(0);
    await page.locator('#read-when .present').click();
    await page.waitForSelector('.reveal[data-ready]');
    expect(await stateOf(page)).toEqual({ id: 'when', part: 1 });
  });

  test('R goes to the document and back, and keeps the place', async () => {
    const { page, messages } = await openDeck({ hash: '#/paradox/3' });
    await page.keyboard.press('r');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-paradox');
    await page.locator('#read-incentive').evaluate((section) => section.scrollIntoView());
    await page.keyboard.press('r');
    await expect.poll(() => stateOf(page)).toEqual({ id: 'incentive', part: 1 });
    await page.keyboard.press('ArrowRight');
    expect(await stateOf(page)).toEqual({ id: 'incentive', part: 2 });
    expect(messages).toEqual([]);
  });

  test('its figures answer: more of a view, the claim of an option', async () => {
    const page = await read(1280);
    const more = page.locator('#read-when stance-lanes button').nth(1);
    await more.click();
    expect(await more.getAttribute('aria-pressed')).toBe('true');
    await page.locator('#read-options .ask').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-claims');
    expect(await page.locator('#read-claims claim-register li').count()).toBe(1);
  });

  test.each([390, 1280])('at %i px the map tells the step that is read, and leads to another', async (width) => {
    const page = await read(width);
    const map = page.getByRole('navigation', { name: 'Steps of the argument' });
    const present = map.locator('[aria-current]');
    expect(await present.count()).toBe(0);
    await page.evaluate(() => document.querySelector('#read-options')!.scrollIntoView());
    await expect.poll(() => present.textContent()).toBe('4Substitutes');
    await map.getByRole('link', { name: 'Delay' }).click();
    await expect.poll(() => present.textContent()).toBe('2Delay');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-door-to-bridge');
  });

  test('Back goes back to where a link was followed, and not out of the file', async () => {
    const page = await read(390);
    await page.locator('.contents').getByRole('link', { name: 'distance from NATO' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-distance');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(900);
    expect(await page.locator('.document:not(.aside) h1').count()).toBe(1);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('contents');
  });

  test('Back from a claim in the register goes back to its page', async () => {
    const page = await read(390);
    const tag = page.locator('#read-options .ask').first();
    await tag.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-claims');
    await page.goBack();
    await expect
      .poll(() => tag.evaluate((element) => element.getBoundingClientRect().top))
      .toSatisfy((top: number) => top > 0 && top < page.viewportSize()!.height);
  });

  test('from far down the article the stage stands where it should, and Back goes back to the article', async () => {
    const page = await read(1280);
    await page.locator('#read-incentive').getByRole('link', { name: 'Present from here' }).click();
    const stage = page.locator('.reveal');
    await expect.poll(() => stage.isVisible()).toBe(true);
    expect(await stage.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.goBack();
    await expect.poll(() => page.locator('#read-incentive').isVisible()).toBe(true);
    expect(await stage.isVisible()).toBe(false);
    await expect
      .poll(() => page.locator('#read-incentive').evaluate((section) => section.getBoundingClientRect().top))
      .toBeLessThan(400);
  });

  test('a phone that is turned stays at what is read, within its section too', async () => {
    const page = await read(390);
    const share = () =>
      page.evaluate(() => {
        const { top, height } = document.querySelector('#read-incentive')!.getBoundingClientRect();
        return -top / height;
      });
    await page.evaluate(() => {
      const section = document.querySelector('#read-incentive')!;
      section.scrollIntoView();
      scrollBy(0, section.getBoundingClientRect().height / 2);
    });
    await twoFrames(page); // the page is told of a scroll in the next
    expect(await share()).toBeGreaterThan(0.3);
    const before = await share();
    await page.setViewportSize({ width: 700, height: 390 });
    await expect.poll(async () => Math.abs((await share()) - before)).toBeLessThan(0.05);
  });

  test('on a phone it is read to its end: under 25,000 px, and no figure’s words run over what follows', async () => {
    const page = await read(390);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(25_000);
    expect(await documentFaults(page)).toEqual([]);
  });

  test('320 px wide, which is 1280 at 400 %, nothing runs off sideways', async () => {
    const page = await read(320);
    expect(await sideways(page)).toBe(0);
  });

  test.each(['paper', 'dark', 'contrast'])('axe finds nothing in it, on the theme “%s”', async (theme) => {
    for (const width of theme === 'paper' ? [390, 1280] : [1280]) {
      const page = await read(width); // another theme has other colours, whatever the width
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('in a frame with a sandbox', () => {
  const framed = async (sandbox: string): Promise<Page> => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'framed-')), 'mail.html');
    writeFileSync(
      file,
      `<!doctype html><iframe style="width:1280px;height:720px;border:0" sandbox="${sandbox}" src="${pathToFileURL(BRIEFING).href}"></iframe>`,
    );
    const page = await browser.newPage({ viewport: { width: 1300, height: 740 } });
    onTestFinished(() => page.context().close());
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  test('that allows nothing, it can be read', async () => {
    const page = await framed('');
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').isVisible()).toBe(true);
    expect(await frame.locator('#read-sources').isVisible()).toBe(true);
  });
  test('that allows scripts alone, it presents', async () => {
    const page = await framed('allow-scripts');
    const frame = page.frames()[1]!;
    await frame.waitForSelector('.reveal[data-ready]');
    await page.locator('iframe').click();
    await page.keyboard.press('ArrowRight');
    const shown = () =>
      frame.evaluate(() => [...document.querySelectorAll('.slides section.present:not(.stack)')].at(-1)?.id);
    await expect.poll(shown).toBe('bottom-line');
    await page.keyboard.press('r');
    await expect.poll(() => frame.locator('#read-bottom-line').isVisible()).toBe(true);
  });
});
