/** What lies under the words of a page, read from its picture. */
import type { Page } from 'playwright';
import { contrast, rgbOf } from '../contrast.js';
import type { Rect } from '../../build/looking/lines.js';
import { short } from '../../build/looking/word-faults.js';
import { piecesOn } from './lines.js';

declare global {
  interface Window {
    /** Makes all text transparent while it is enabled. */
    noText?: CSSStyleSheet;
  }
}

/** A picture of what lies under the text, as base64 PNG. */
async function groundUnder(page: Page): Promise<string> {
  await page.evaluate(() => {
    const sheet = (window.noText ??= new CSSStyleSheet());
    sheet.replaceSync(`
      *, *::before, *::after { color: transparent !important; text-decoration-color: transparent !important }
      text { fill: transparent !important }
      .mark { border-color: transparent !important }`);
    sheet.disabled = false;
    // Pages are drawn as they are reached, so there may be new roots.
    const adopt = (root: Document | ShadowRoot, within: ParentNode = root): void => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const element of within.querySelectorAll('*')) if (element.shadowRoot) adopt(element.shadowRoot);
    };
    adopt(document, document.querySelector('.reveal')!);
  });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
  await session.detach();
  await page.evaluate(() => (window.noText!.disabled = true));
  return data;
}

/** The middle of each box, where the glyphs are. */
const glyphs = ({ left, top, right, bottom }: Rect) => ({
  x: left + 1,
  y: top + (bottom - top) * 0.3,
  w: right - left - 2,
  h: (bottom - top) * 0.42,
});

/** For each box its commonest colour, and how many px have another. */
const coloursIn = (page: Page, picture: string, boxes: readonly ReturnType<typeof glyphs>[]) =>
  page.evaluate(
    async ([picture, boxes]) => {
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
      pen.drawImage(bitmap, 0, 0);
      return boxes.map(({ x, y, w, h }) => {
        const { data } = pen.getImageData(x, y, Math.max(1, w), Math.max(1, h));
        const counts = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [ground, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
        return { ground, others: data.length / 4 - count };
      });
    },
    [picture, boxes] as const,
  );

/** A line of text and what is under it. */
export interface Grounded {
  readonly text: string;
  /** Of its letters, as the browser computes it. */
  readonly colour: string;
  /** `r,g,b` of most of what is under it. */
  readonly ground: string;
  /** Px under it of another colour. */
  readonly others: number;
}

export async function linesOnGround(page: Page): Promise<readonly Grounded[]> {
  const lines = (await piecesOn(page)).flatMap(({ text, colour, rects }) =>
    rects
      .filter(({ left, top, right, bottom }) => right - left >= 3 && bottom - top >= 3)
      .map((rect) => ({ text, colour, box: glyphs(rect) })),
  );
  const colours = await coloursIn(
    page,
    await groundUnder(page),
    lines.map(({ box }) => box),
  );
  return lines.map(({ text, colour }, i) => ({ text, colour, ...colours[i]! }));
}

/** Lines with something else than one flat ground under them, and lines that stand out too little from theirs. */
export function faultsOf(lines: readonly Grounded[]): readonly string[] {
  const found = lines.flatMap(({ text, colour, ground, others }) => {
    const ratio = contrast(rgbOf(colour), rgbOf(ground));
    return [
      ...(others > 3 ? [`${short(text)} has ${others} px of something under it`] : []),
      ...(ratio < 4.5 ? [`${short(text)} stands out by only ${ratio.toFixed(2)}`] : []),
    ];
  });
  return [...new Set(found)];
}

export const groundFaults = async (page: Page): Promise<readonly string[]> => faultsOf(await linesOnGround(page));
