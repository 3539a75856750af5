import { describe, expect, test } from 'vitest';
import { paragraphRange, type Claim } from '../../model/claim.js';
import { filterRows, inParagraphOrder } from '../../components/figures/claim-register.model.js';
import {
  arc,
  arcArrow,
  arrowPath,
  hatch,
  heading,
  HEADS,
  leafEnd,
  polar,
  zigzag,
} from '../../components/kit/geometry.js';
import { ticks, axisX } from '../../components/kit/axis.js';

const O = { x: 0, y: 0 };

describe('paragraph numbers', () => {
  test.each([
    [[4], '4'],
    [[25, 24], '24–25'],
    [[3, 13, 14], '3, 13–14'],
    [[7, 8, 9, 9], '7–9'],
    [[], ''],
  ])('%j read as “%s”', (numbers, text) => expect(paragraphRange(numbers)).toBe(text));
});

describe('drawing', () => {
  test('hatching never leaves its box', () => {
    const strokes = hatch({ x: 10, y: 20, w: 50, h: 14 }).matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) (-[\d.]+)/g);
    for (const stroke of strokes) {
      const [x, y, dx, dy] = stroke.slice(1).map(Number) as [number, number, number, number];
      for (const end of [x, x + dx]) expect(end >= 10 && end <= 60, stroke[0]).toBe(true);
      for (const end of [y, y + dy]) expect(end >= 20 && end <= 34, stroke[0]).toBe(true);
    }
  });
  test('angles turn counter-clockwise from the right', () => {
    expect(polar(O, 10, 0)).toEqual({ x: 10, y: 0 });
    expect(polar(O, 10, 90)).toEqual({ x: 0, y: -10 });
    expect(heading(O, { x: 0, y: -5 })).toBe(90);
  });
  test('a leaf shut lies in the wall, and open stands across it', () => {
    expect(leafEnd(O, 80, 0).x).toBe(-80);
    expect(leafEnd(O, 80, 90)).toEqual({ x: 0, y: -80 });
  });
  test('an arrow’s line stops inside its head, short of the tip', () => {
    const { line, head } = arrowPath([O, { x: 100, y: 0 }], HEADS.edge);
    expect(line).toBe('M0 0L90.2 0');
    expect(head.startsWith('M100 0')).toBe(true);
  });
  test('an arrow of one point is refused', () => expect(() => arrowPath([O], HEADS.edge)).toThrow(RangeError));
  test('an arc of more than half a circle takes the long way', () => {
    expect(arc(O, 10, 90, -100)).toContain('0 1 1');
    expect(arc(O, 10, 90, 0)).toContain('0 0 1');
  });
  test('an arc’s arrow ends on the ring', () =>
    expect(arcArrow(O, 10, 90, 0, HEADS.edge).head.startsWith('M10 0')).toBe(true));
  test('unrest ends on its axis', () => {
    const steps = [...zigzag(O, 48).matchAll(/l(-?[\d.]+) (-?[\d.]+)/g)];
    expect(steps.reduce((sum, [, , y]) => sum + Number(y), 0)).toBe(0);
    expect(steps.reduce((sum, [, x]) => sum + Number(x), 0)).toBe(48);
  });
});

describe('a timeline’s axis', () => {
  const axis = { from: 2000, to: 2010 };
  const span = { left: 276, right: 1216 };
  test('spreads its years evenly', () => {
    expect([axisX(axis, 2000, span), axisX(axis, 2005, span), axisX(axis, 2010, span)]).toEqual([276, 746, 1216]);
  });
  test('refuses a year that is not on it', () =>
    expect(() => axisX(axis, 2011, span)).toThrow(/2011 is not on the axis 2000–2010/));
  test('refuses to run backwards, in words', () =>
    expect(() => ticks({ from: 2010, to: 2000 }, 4, span)).toThrow(
      /the axis runs from 2010 to 2000: its end comes after/,
    ));
  test('names every nth year', () => {
    expect(
      ticks({ from: 2007.6, to: 2013 }, 4, span)
        .filter(({ named }) => named)
        .map(({ year }) => year),
    ).toEqual([2008, 2012]);
  });
});

describe('the register', () => {
  const claim = (id: string, kind: 'reported' | 'judgement', paragraphs: [number], text: string): Claim => ({
    id,
    kind,
    kindName: kind,
    paragraphs,
    text,
  });
  const rows = [
    { claim: claim('b', 'judgement', [24], 'A wish for cover'), href: '#/b', where: '2' },
    { claim: claim('a', 'reported', [4], 'Support withdrawn in 2021'), href: '#/a', where: '1' },
    {
      claim: {
        id: 'c',
        kind: 'context',
        kindName: 'added',
        text: 'A date',
        source: { cite: 'UN, 2 March 2022' },
      } as Claim,
      href: '#/c',
      where: '3',
    },
  ];
  const ids = (found: typeof rows | ReturnType<typeof filterRows>) => found.map((row) => row.claim.id);
  test('stands in order of paragraph, additions last', () =>
    expect(ids(inParagraphOrder(rows))).toEqual(['a', 'b', 'c']));
  test('finds by kind', () => expect(ids(filterRows(rows, { kind: 'judgement', text: '' }))).toEqual(['b']));
  test.each([
    ['24', ['b']],
    ['¶ 24', ['b']],
    ['SUPPORT withdrawn', ['a']],
    ['2021', ['a']],
    ['march', ['c']],
    ['nothing of the kind', []],
    ['', ['b', 'a', 'c']],
  ])('finds “%s”', (text, found) => expect(ids(filterRows(rows, { text }))).toEqual(found));
});
