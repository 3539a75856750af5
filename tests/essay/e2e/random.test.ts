/** Whatever is pressed, in either window, in whatever order: nothing fails, both windows agree, and there is a way back. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { openDeck, stateOf } from '../../e2e/deck-page.js';

const KEYS = [
  ...['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Space', 'Backspace', 'Home', 'End', 'Escape', 'Enter'],
  ...['Shift+ArrowRight', 'Shift+ArrowLeft', '1', '3', '5', 'Shift+Digit1', 'Shift+Digit2', 'Shift+Digit4'],
  ...['o', 'b', 'z', 'e', 't', 'c', 'r', 'd', 's', '/', '?', '+', '-', 'w', 'u', 'x', 'l', 'v', 'Tab'],
];
const SIZES = [
  [1280, 720],
  [1024, 768],
  [1720, 720],
] as const;

type Act =
  | { readonly key: string }
  | { readonly speakerKey: string }
  | { readonly click: readonly [x: number, y: number] }
  | { readonly drag: readonly [x: number, y: number] }
  | { readonly swipe: number }
  | { readonly reload: true }
  | { readonly size: readonly [width: number, height: number] }
  | { readonly address: string }
  | { readonly typed: string };

const addresses = [...deck.run.map(({ id }) => `#/${id}`), '#/claims', '#/nowhere', '#/paradox/3'];
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ key: fc.constantFrom(...KEYS) }) },
  { weight: 2, arbitrary: fc.record({ speakerKey: fc.constantFrom(...KEYS.filter((key) => key !== 's')) }) },
  fc.record({ click: fc.tuple(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 719 })) }),
  fc.record({ drag: fc.tuple(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 719 })) }),
  fc.record({ swipe: fc.constantFrom(-300, 300) }),
  fc.record({ reload: fc.constant(true as const) }),
  fc.record({ size: fc.constantFrom(...SIZES) }),
  fc.record({ address: fc.constantFrom(...addresses) }),
  fc.record({ typed: fc.constantFrom('consent', '¶ 24', 'xyzzy', '') }),
);

async function perform(act: Act, room: Page, speaker: Page | undefined): Promise<void> {
  if ('key' in act) await room.keyboard.press(act.key);
  else if ('speakerKey' in act) await speaker?.keyboard.press(act.speakerKey);
  else if ('click' in act) await room.mouse.click(...act.click);
  else if ('drag' in act) await drag(room, act.drag);
  else if ('swipe' in act) await swipe(room, act.swipe);
  else if ('reload' in act) {
    await room.reload();
    await room.waitForSelector('.reveal[data-ready], .bar');
  } else if ('size' in act) await room.setViewportSize({ width: act.size[0], height: act.size[1] });
  else if ('address' in act) await room.evaluate((to) => void (location.hash = to), act.address);
  else {
    await room.keyboard.type(act.typed);
    await room.keyboard.press('Enter');
  }
}

async function drag({ mouse }: Page, to: readonly [number, number]): Promise<void> {
  await mouse.move(500, 350);
  await mouse.down();
  await mouse.move(...to, { steps: 3 });
  await mouse.up();
}

/** A finger, across by so many px. */
async function swipe(page: Page, by: number): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 350 }] });
  await touch('touchStart', 500);
  await touch('touchMove', 500 + by / 2);
  await touch('touchMove', 500 + by);
  await touch('touchEnd');
  await finger.detach();
}

test.each([11, 22, 33])('a hundred things done at random (seed %i)', async (seed) => {
  const { page: room, messages } = await openDeck();
  const speakerIn = (): Page | undefined =>
    room
      .context()
      .pages()
      .find((page) => page !== room && page.url() === 'about:blank');
  const done: string[] = [];
  const told = (): string => done.slice(-12).join('; ');
  for (const act of fc.sample(acts, { seed, numRuns: 100 })) {
    done.push(JSON.stringify(act));
    await perform(act, room, speakerIn());
    expect(messages, told()).toEqual([]);
  }
  // Out of whatever is open, and back into the run.
  await room.bringToFront();
  for (let i = 0; i < 5; i++) await room.keyboard.press('Escape');
  if (await room.locator('.document:not(.aside)').isVisible()) await room.keyboard.press('r');
  await room.waitForSelector('.reveal[data-ready]');
  if (await room.locator('.reveal.paused').count()) await room.keyboard.press('b');
  for (let i = 0; i < 5; i++) await room.keyboard.press('Escape');
  const { id, part } = await stateOf(room);
  expect(
    deck.run.map((slide) => slide.id),
    told(),
  ).toContain(id);
  const { notes } = deck.run.find((slide) => slide.id === id)!;
  const speaker = speakerIn();
  // Both windows are at the same part: what is said now is what the part says.
  if (speaker)
    await expect.poll(() => speaker.locator('.present').textContent()).toContain(notes.say[part - 1]!.slice(0, 40));
  await room.keyboard.press('Home');
  await room.keyboard.press('ArrowRight');
  await room.keyboard.press('ArrowRight');
  expect((await stateOf(room)).id, told()).not.toBe('title');
  expect(messages, told()).toEqual([]);
});
