/** What a figure says that it holds, it holds: with as many as that, of an ordinary length, nothing meets or leaves. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../components/kit/figure.js';
import { specimens } from '../../components/specimens/specimens.js';
import { cross } from '../../build/looking/word-faults.js';
import { mount } from './mount.js';

/** Canvas px between which the words of a figure stand: below a title of two lines, and above the foot. */
const SPACE = { left: 60, right: 1220, top: 128, bottom: 652 } as const;
/** As long as most claims are. */
const ORDINARY = 'The council has put the repair off for a year';

/** The same data with claims of an ordinary length. */
function lengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lengthened);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, lengthened(each)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  return 'kind' in copy && typeof copy['text'] === 'string' && copy['text'] ? { ...copy, text: ORDINARY } : copy;
}

/** Its lines are as long as its columns: how many there may be is another matter. */
const ONE_LINE: readonly string[] = ['event-ladder'];

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}
function piecesOf(figure: Figure): readonly Piece[] {
  const walker = document.createTreeWalker(figure.shadowRoot!, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('style, .unseen, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1) pieces.push({ text: node.textContent.trim().slice(0, 30), rect });
  }
  return pieces;
}
async function faultsWith(tag: string, property: string, count: number): Promise<readonly string[]> {
  const figure = await mount<Figure>(specimens[tag]!.figure(Number.POSITIVE_INFINITY));
  const stage = figure.parentElement!.getBoundingClientRect();
  const data = figure as unknown as Record<string, unknown>;
  for (const name of (figure.constructor as typeof Figure).elementProperties.keys())
    if (typeof name === 'string' && typeof data[name] === 'object' && !ONE_LINE.includes(tag))
      data[name] = lengthened(data[name]);
  const items = data[property] as readonly unknown[];
  data[property] = Array.from({ length: count }, (_, i) => items[i % items.length]);
  figure.requestUpdate();
  await figure.updateComplete;
  const pieces = piecesOf(figure);
  const found = pieces.flatMap((piece, i) => {
    const { left, right, top, bottom } = piece.rect;
    const out =
      left - stage.left < SPACE.left ||
      right - stage.left > SPACE.right ||
      top - stage.top < SPACE.top ||
      bottom - stage.top > SPACE.bottom;
    const met = pieces.slice(i + 1).find(({ rect }) => cross(piece.rect, rect));
    return [
      ...(out ? [`“${piece.text}” leaves its place`] : []),
      ...(met ? [`“${piece.text}” meets “${met.text}”`] : []),
    ];
  });
  return found;
}

const claimed = Object.keys(specimens).flatMap((tag) => {
  const { holds } = customElements.get(tag) as unknown as typeof Figure;
  return Object.entries(holds).map(([property, [, most]]) => ({ tag, property, most }));
});

describe('holds what it says', () => {
  test.each(claimed)('$tag: $most $property', async ({ tag, property, most }) => {
    expect(await faultsWith(tag, property, most)).toEqual([]);
  });
});
