/** The speaker's window of the built file, from file://. */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from '../../e2e/axe.js';
import { BRIEFING, browser, openDeck, stateOf } from '../../e2e/deck-page.js';

/** A deck with its speaker view open. */
async function openSpeaker(hash: string): Promise<{ room: Page; speaker: Page; messages: string[] }> {
  const { page: room, messages } = await openDeck({ hash });
  const speaker = await popup(room, () => room.keyboard.press('s'));
  return { room, speaker, messages };
}
async function popup(room: Page, open: () => Promise<unknown>): Promise<Page> {
  const [speaker] = await Promise.all([room.context().waitForEvent('page'), open()]);
  await speaker.waitForSelector('.speaker');
  return speaker;
}
const onScreen = (speaker: Page) => speaker.locator('.now > h2').innerText();
const elapsedIn = async (speaker: Page): Promise<number> => {
  const [, big] = await speaker.locator('.speaker header b').allInnerTexts();
  const [min, sec] = big!.split(':').map(Number);
  return min! * 60 + sec!;
};

test('opens, steps from either window, and shows what is said now and what comes next', async () => {
  const { room, speaker, messages } = await openSpeaker('#/paradox/2');
  expect(await onScreen(speaker)).toBe('On screen page 16 of 19, part 2 of 5');
  expect(await speaker.locator('.present').innerText()).toMatch(
    /^But allies who are willing to consider those options/,
  );
  expect(await speaker.locator('.coming > h2').innerText()).toBe('Next click part 3 of 5');
  await speaker.keyboard.press('PageDown');
  expect(await stateOf(room)).toEqual({ id: 'paradox', part: 3 });
  await room.keyboard.press('PageDown');
  await expect.poll(() => onScreen(speaker)).toBe('On screen page 16 of 19, part 4 of 5');
  await speaker.getByRole('button', { name: '‹ Back' }).click();
  expect(await stateOf(room)).toEqual({ id: 'paradox', part: 3 });
  expect(messages).toEqual([]);
});

test('jumps by a word of the notes, brings up a backup page, and comes back', async () => {
  const { room, speaker } = await openSpeaker('#/when/2');
  await speaker.keyboard.press('/');
  await speaker.keyboard.type('what happened when');
  await speaker.keyboard.press('Enter');
  expect((await stateOf(room)).id).toBe('timeline');
  await speaker.keyboard.press('Escape');
  expect(await stateOf(room)).toEqual({ id: 'when', part: 2 });
});

test('the keys are listed, and Esc puts the list away', async () => {
  const { room, speaker } = await openSpeaker('#/when/2');
  await speaker.keyboard.press('?');
  await expect.poll(() => speaker.locator('[role=dialog]').innerText()).toContain('Find a page');
  await speaker.keyboard.press('ArrowDown'); // reads on in the list, and leaves the room alone
  await speaker.keyboard.press('Escape');
  expect(await speaker.locator('[role=dialog]').count()).toBe(0);
  expect(await stateOf(room)).toEqual({ id: 'when', part: 2 });
});

test('a small window still shows what is to be said now', async () => {
  const { speaker } = await openSpeaker('#/when/3');
  await speaker.setViewportSize({ width: 1024, height: 640 });
  const shown = () =>
    speaker.evaluate(() => {
      const words = document.querySelector('.words')!.getBoundingClientRect();
      const present = document.querySelector('.words .present')!.getBoundingClientRect();
      return present.top >= words.top - 1 && present.bottom <= words.bottom + 1;
    });
  await expect.poll(shown).toBe(true);
});

test('what is opened, filtered, counted or cut in one window is so in both', async () => {
  const { room, speaker } = await openSpeaker('#/when/3');
  const pressed = (page: Page, scope: string) =>
    page.locator(`${scope} stance-lanes button`).nth(1).getAttribute('aria-pressed');
  await speaker.locator('.now stance-lanes button').nth(1).click();
  expect(await pressed(room, '#when')).toBe('true');
  await room.locator('#when stance-lanes button').nth(1).focus();
  await room.keyboard.press('Enter');
  expect(await pressed(speaker, '.now')).toBe('false');
  await speaker.getByRole('button', { name: '10 minutes' }).click();
  expect(await onScreen(speaker)).toBe('On screen page 6 of 10, part 3 of 4');
});

test('the room’s screen goes black, or is held while the speaker goes on, and a dot shows where the speaker points', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  await speaker.keyboard.press('b');
  expect(await room.locator('.reveal.paused').count()).toBe(1);
  expect(await onScreen(speaker)).toContain('Screen is black');
  await speaker.keyboard.press('b');
  await speaker.keyboard.press('z');
  await speaker.keyboard.press('PageDown');
  const held = room.locator('.held slide-frame');
  expect(await held.getAttribute('data-part')).toBe('2');
  expect(await stateOf(room)).toEqual({ id: 'paradox', part: 3 });
  await speaker.keyboard.press('z');
  expect(await held.count()).toBe(0);
  await speaker.locator('.now .preview').hover({ position: { x: 100, y: 100 } });
  expect(await room.locator('.dot').isVisible()).toBe(true);
  await speaker.mouse.move(1, 1);
  expect(await room.locator('.dot').isVisible()).toBe(false);
});

test('while the room’s picture is held nothing takes its place, the speaker is told where both are, and closing lets it go', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  await speaker.keyboard.press('z');
  await speaker.keyboard.press('Shift+PageDown');
  expect(await onScreen(speaker)).toContain('Screen is frozen at page 16 of 19, part 2 of 5; you are at page 17 of 19');
  const held = room.locator('.held slide-frame');
  for (const key of ['o', 'r']) {
    await speaker.keyboard.press(key);
    expect(await speaker.locator('.notice').innerText()).toContain('Z releases it');
    expect(await held.isVisible()).toBe(true);
  }
  for (const key of ['o', 'r', '/', 'w', 'e', 't', '+', 'd', 'p', '?']) {
    await room.keyboard.press(key);
    expect(await held.isVisible()).toBe(true);
    expect(await room.locator('dialog:visible, .message').count()).toBe(0); // the room is told nothing
  }
  expect(await room.evaluate(() => document.documentElement.dataset['theme'])).toBe('paper');
  const closed = speaker.waitForEvent('close');
  await Promise.allSettled([speaker.getByRole('button', { name: 'Close' }).click()]); // the window may be gone before the click is told of
  await closed;
  await expect.poll(() => held.count()).toBe(0);
});

test('what is open over the slides is shut when the speaker goes on', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  for (const key of ['e', '/', '?', 'd', 'p']) {
    await room.bringToFront();
    await room.keyboard.press(key);
    await expect.poll(() => room.locator('dialog:visible').count()).toBe(1);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => room.locator('dialog:visible').count()).toBe(0);
  }
});

test('a reload of the room leaves one speaker view in the second window', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  for (let i = 0; i < 2; i++) {
    await room.reload();
    await room.waitForSelector('.reveal[data-ready]');
    await room.keyboard.press('ArrowRight'); // a press lets it open again
  }
  const views = () =>
    room
      .context()
      .pages()
      .filter((page) => page !== room && page.url() === 'about:blank');
  await expect.poll(async () => Promise.all(views().map((view) => view.locator('main').count()))).toEqual([1]);
  await expect.poll(() => views()[0]!.locator('.speaker').count()).toBe(1);
  expect(speaker).toBeDefined();
});

test('a room that was black or frozen is black after a reload, and one press brings the page back', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  const reload = async () => {
    await room.reload();
    await room.waitForSelector('.reveal[data-ready]');
  };
  const isBlack = () => room.locator('.reveal.paused').count();
  await speaker.keyboard.press('z');
  await speaker.keyboard.press('Shift+PageDown');
  await reload();
  expect(await isBlack()).toBe(1);
  await room.keyboard.press('ArrowRight');
  expect(await isBlack()).toBe(0);
  expect((await stateOf(room)).id).toBe('no-substitute');
  await reload();
  expect(await isBlack()).toBe(0);
  await room.keyboard.press('b');
  await reload();
  expect(await isBlack()).toBe(1);
});

test('without a speaker view nothing is held: the deck would look dead', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  await page.keyboard.press('z');
  expect(await page.locator('.message').innerText()).toContain('S opens it');
  expect(await page.locator('.held slide-frame').count()).toBe(0);
});

test('a key that works in the room alone says so in the speaker’s window', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  for (const key of ['w', 'l', 'd', 'e', 'p']) {
    await speaker.keyboard.press(key);
    expect(await speaker.locator('.notice').innerText()).toContain('press it in the slides’ window');
  }
  expect(await room.locator('dialog:visible').count()).toBe(0);
});

test('a page that the cut leaves out is handed back to the run, by its name', async () => {
  const { room, speaker } = await openSpeaker('#/bottom-line/1');
  await speaker.getByRole('button', { name: '5 minutes' }).click();
  await room.evaluate(() => (location.hash = '#/words'));
  await expect.poll(() => speaker.locator('.hand-over').innerText()).toMatch(/^Back to: /);
});

test('R in the speaker view shows the document in the room, and R again the slides; nothing else moves meanwhile', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  const reading = () => room.evaluate(() => document.documentElement.dataset['view']);
  await speaker.keyboard.press('r');
  await expect.poll(reading).toBe('document');
  await expect.poll(() => onScreen(speaker)).toContain('Document on screen');
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('r');
  await expect.poll(reading).toBe('stage');
  expect(await stateOf(room)).toEqual({ id: 'paradox', part: 2 });
});

test('the map in the room is told, and the next click frames the page beside', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  await speaker.keyboard.press('o');
  await expect.poll(() => onScreen(speaker)).toBe('Overview on screen, at page 16 of 19, part 2 of 5');
  expect(await speaker.getByRole('heading', { name: 'Next click' }).innerText()).toContain('page 17');
  await speaker.keyboard.press('ArrowRight');
  expect((await stateOf(room)).id).toBe('no-substitute');
  await speaker.keyboard.press('Escape');
  await expect.poll(() => onScreen(speaker)).toMatch(/^On screen page 17/);
});

test('on a black screen the first key brings the page back, whichever it is', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  for (const key of ['r', '3', 'o', 'Home', 'PageDown']) {
    await speaker.keyboard.press('b');
    await speaker.keyboard.press(key);
    expect(await room.locator('.reveal.paused').count(), key).toBe(0);
    expect(await stateOf(room)).toEqual({ id: 'paradox', part: 2 });
  }
});

test('a duplicated window leaves the first one’s speaker view alone', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  const [copy] = await Promise.all([
    room.context().waitForEvent('page'),
    room.evaluate(() => void window.open(location.href)),
  ]);
  await copy.waitForSelector('.reveal[data-ready]');
  expect(speaker.isClosed()).toBe(false);
  await room.keyboard.press('PageDown');
  await expect.poll(() => onScreen(speaker)).toContain('part 3 of 5');
});

describe('the clock', () => {
  test('starts with the first step, stands while paused, and is reset only when that is confirmed', async () => {
    const { speaker } = await openSpeaker('#/title');
    expect(await elapsedIn(speaker)).toBe(0);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => elapsedIn(speaker), { timeout: 4000 }).toBeGreaterThanOrEqual(1);
    await speaker.getByRole('button', { name: 'Pause clock' }).click();
    const stood = await elapsedIn(speaker);
    await speaker.waitForTimeout(1200);
    expect(await elapsedIn(speaker)).toBe(stood);
    await speaker.getByRole('button', { name: 'Reset…' }).click();
    await speaker.getByRole('button', { name: 'Keep it' }).click();
    expect(await elapsedIn(speaker)).toBe(stood);
    await speaker.getByRole('button', { name: 'Reset…' }).click();
    await speaker.getByRole('button', { name: 'Reset to 0:00' }).click();
    expect(await elapsedIn(speaker)).toBe(0);
  });

  test('and the place are still right after the room’s window was reloaded, and after the speaker view was closed', async () => {
    const { room, speaker, messages } = await openSpeaker('#/title');
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => elapsedIn(speaker), { timeout: 4000 }).toBeGreaterThanOrEqual(1);
    await expect.poll(() => new URL(room.url()).hash).toBe('#/bottom-line/1');
    const again = await popup(room, () => room.reload());
    expect(await onScreen(again)).toContain('page 2 of 19, part 1');
    expect(await elapsedIn(again)).toBeGreaterThanOrEqual(1);
    await again.close();
    const third = await popup(room, () => room.keyboard.press('s'));
    expect(await onScreen(third)).toContain('page 2 of 19, part 1');
    expect(await elapsedIn(third)).toBeGreaterThanOrEqual(1);
    expect(messages).toEqual([]);
  });
});

test('a rehearsal tells planned beside taken, and saves it as a table', async () => {
  const { room, speaker } = await openSpeaker('#/title');
  await speaker.getByRole('button', { name: 'Rehearse' }).click();
  expect(await speaker.locator('.panel tbody tr').count()).toBe(19);
  const [download] = await Promise.all([
    room.waitForEvent('download'),
    speaker.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const text = (await (await download.createReadStream()).toArray()).join('');
  expect(text).toContain('page,title,planned,taken\r\n1,"Keeping Ukraine out of');
  expect(text.trim().split('\r\n')).toHaveLength(20);
});

test('a blocked pop-up is told with its remedy, and the same speaker view is there over the slides', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('s');
  expect(await page.locator('.speaker .notice').innerText()).toMatch(/blocked the second window\. Allow pop-ups/);
  await page.keyboard.press('PageDown');
  expect(await onScreen(page)).toBe('On screen page 16 of 19, part 3 of 5');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('s');
  expect(await page.locator('.speaker').count()).toBe(0);
});

test('two decks each have their own', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const deckAt = async (hash: string): Promise<{ room: Page; speaker: Page }> => {
    const room = await context.newPage();
    await room.goto(pathToFileURL(BRIEFING).href + hash);
    await room.waitForSelector('.reveal[data-ready]');
    return { room, speaker: await popup(room, () => room.keyboard.press('s')) };
  };
  const first = await deckAt('#/paradox/2');
  const other = await deckAt('#/when/1');
  await other.room.keyboard.press('PageDown');
  await expect.poll(() => onScreen(other.speaker)).toContain('part 2 of 4');
  expect(await onScreen(first.speaker)).toBe('On screen page 16 of 19, part 2 of 5');
  await context.close();
});

test.each([
  [1280, 800],
  [1024, 640],
  [640, 400],
])('at %i × %i axe finds nothing, and all that matters can be reached', async (width, height) => {
  const { speaker } = await openSpeaker('#/paradox/2');
  await speaker.setViewportSize({ width, height });
  expect(await violations(speaker)).toEqual([]);
  expect(await speaker.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await speaker.locator('.present').scrollIntoViewIfNeeded();
  expect(await speaker.locator('.present').isVisible()).toBe(true);
});

test('its notes grow and shrink, and stay so', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  const size = (page: Page) => page.locator('.present').evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
  const before = await size(speaker);
  await speaker.getByRole('button', { name: 'Larger notes' }).click();
  const larger = await size(speaker);
  expect(larger).toBeGreaterThan(before);
  await speaker.close();
  expect(await size(await popup(room, () => room.keyboard.press('s')))).toBe(larger);
});

test('at every step of the run what is said now, the clock and what may be asked are in sight', async () => {
  const { room, speaker } = await openSpeaker('#/title');
  await speaker.setViewportSize({ width: 1024, height: 640 });
  const hidden: string[] = [];
  for (let i = 0; i < 66; i++) {
    await room.keyboard.press('PageDown');
    await speaker.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const unseen = await speaker.evaluate(() => {
      const inSight = (selector: string, scroller: string): boolean => {
        const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
        const box = document.querySelector(scroller)!.getBoundingClientRect();
        // A paragraph longer than its box is in sight from its beginning.
        return top >= box.top - 2 && (bottom <= box.bottom + 2 || bottom - top > box.height);
      };
      const footer = document.querySelector('.speaker footer')!.getBoundingClientRect().top;
      return [
        ...(inSight('.present', '.words') ? [] : ['present']),
        ...(document.querySelector('.words')!.getBoundingClientRect().bottom <= footer ? [] : ['words under the foot']),
        ...(document.querySelector('.speaker dl')!.getBoundingClientRect().bottom <= footer + 1 ? [] : ['if asked']),
      ];
    });
    if (unseen.length) hidden.push(`${await onScreen(speaker)}: ${unseen.join()}`);
  }
  expect(hidden).toEqual([]);
});

test('over the slides it is there again after a reload, while pop-ups are blocked', async () => {
  const { page } = await openDeck({ hash: '#/paradox/2' });
  await page.addInitScript(() => (window.open = () => null));
  await page.reload();
  await page.waitForSelector('.reveal[data-ready]');
  await page.keyboard.press('s');
  expect(await page.locator('.speaker').count()).toBe(1);
  await page.reload();
  await page.waitForSelector('.speaker');
  expect(await onScreen(page)).toBe('On screen page 16 of 19, part 2 of 5');
  await page.close();
});

test('the last rehearsal stays beside the next one, and a briefing leaves it as it was', async () => {
  const { room, speaker } = await openSpeaker('#/title');
  const kept = () => room.evaluate(() => localStorage.getItem('keeping-ukraine-out/rehearsal'));
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  expect(await kept()).toBeNull();
  await speaker.getByRole('button', { name: 'Rehearse' }).click();
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  const rehearsed = await kept();
  expect(rehearsed).toContain('bottom-line');
  await speaker.getByRole('button', { name: 'Reset…' }).click();
  await speaker.getByRole('button', { name: 'Reset to 0:00' }).click();
  for (let i = 0; i < 4; i++) await speaker.keyboard.press('PageDown');
  expect(await kept()).toBe(rehearsed);
});

test('while the room reads the document, its buttons move nothing; on a black screen a jump shows itself', async () => {
  const { room, speaker } = await openSpeaker('#/paradox/2');
  await room.keyboard.press('r');
  await speaker.getByRole('button', { name: 'Next ›' }).click();
  await speaker.getByRole('button', { name: 'Black B' }).click();
  await room.keyboard.press('r');
  expect(await stateOf(room)).toEqual({ id: 'paradox', part: 2 });
  expect(await room.locator('.reveal.paused').count()).toBe(0);
  await speaker.keyboard.press('b');
  await expect.poll(() => room.locator('.reveal.paused').count()).toBe(1);
  await speaker.keyboard.press('/');
  await speaker.keyboard.type('may not hold');
  await speaker.keyboard.press('Enter');
  await expect.poll(() => room.locator('.reveal.paused').count()).toBe(0);
  expect((await stateOf(room)).id).toBe('freeze');
});
