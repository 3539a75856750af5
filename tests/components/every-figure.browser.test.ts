/** What holds for every figure, with a topic that is not the essay’s. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../components/kit/figure.js';
import { contrast, rgbOf } from '../contrast.js';
import { all, claimsSeen, mount } from './mount.js';
import { specimens } from '../../components/specimens/specimens.js';

const drawn = (figure: Figure): string => figure.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
const atPart = async (figure: Figure, part: number): Promise<string> => {
  figure.shown = part;
  await figure.updateComplete;
  return drawn(figure);
};

/** Every line and filled shape of the drawing that is shown, separators apart, which say nothing. */
function strokesOf(figure: Figure): readonly { name: string; colour: string; width: number }[] {
  return all(figure, 'svg :is(path, rect, circle, line)').flatMap((shape) => {
    const name = `${shape.localName} ${shape.getAttribute('class') ?? ''}`;
    const { stroke, fill, strokeWidth } = getComputedStyle(shape);
    const ground = /f-(paper|tint)/.test(name);
    // What is edged in the colour of the paper is seen by what fills it.
    const colour = stroke !== 'none' && !name.includes('s-paper') ? stroke : ground ? 'none' : fill;
    if (colour === 'none' || /s-rule(?!2)/.test(name)) return [];
    return [{ name, colour, width: stroke === 'none' ? 0 : parseFloat(strokeWidth) }];
  });
}
/** The fainter of its contrasts with the two grounds that drawings have. */
function onGrounds(figure: Figure, colour: string): number {
  const style = getComputedStyle(figure);
  return Math.min(
    ...['--paper', '--tint'].map((token) => contrast(rgbOf(colour), rgbOf(style.getPropertyValue(token).trim()))),
  );
}

describe.each(Object.entries(specimens))('%s', (_, { figure: drawnAt, parts, says }) => {
  const complete = drawnAt(Number.POSITIVE_INFINITY);
  const upTo = Array.from({ length: parts }, (_, i) => i + 1);

  test('complete, it says all that it was given', async () => {
    const figure = await mount<Figure>(complete);
    expect(claimsSeen(figure).sort()).toEqual([...says].sort());
  });

  test('a block that a claim fills has the sign of its kind, whichever that is', async () => {
    const figure = await mount<Figure>(complete);
    const blocks = all(figure, ':is(.judgement-block, .proposal-block)');
    for (const block of blocks) {
      const kinds = [...block.querySelectorAll('.words')].map(({ classList }) => `${classList[1]}-block`);
      expect(kinds.every((kind) => block.classList.contains(kind))).toBe(true);
    }
  });

  test('a part is the same forwards, backwards, by a jump, and in another element', async () => {
    const figure = await mount<Figure>(complete);
    const forwards: string[] = [];
    for (const part of upTo) forwards.push(await atPart(figure, part));
    for (const part of upTo.toReversed()) expect(await atPart(figure, part)).toBe(forwards[part - 1]);
    const other = await mount<Figure>(complete);
    expect(await atPart(other, parts)).toBe(forwards.at(-1));
  });

  test('in a second window’s document it looks the same', async () => {
    const figure = await mount<Figure>(complete);
    const box = figure.getBoundingClientRect();
    const looks = (): string[] =>
      [...(figure.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
        const { font, color, position, display } = getComputedStyle(element);
        return [element.localName, font, color, position, display].join(' ');
      });
    const before = looks();
    const frame = document.createElement('iframe');
    frame.style.cssText = `width:1280px;height:720px;border:0`;
    document.body.append(frame);
    const other = frame.contentDocument!;
    other.write('<!doctype html><title>second window</title>');
    other.close();
    for (const sheet of document.querySelectorAll('style')) other.head.append(other.importNode(sheet, true));
    other.body.style.margin = '0';
    other.body.append(figure);
    await figure.updateComplete;
    expect(looks()).toEqual(before);
    expect(figure.getBoundingClientRect()).toMatchObject({ width: box.width, height: box.height });
  });

  test('what it says stands in lists, tables, paragraphs or headings, not in the drawing', async () => {
    const figure = await mount<Figure>(complete);
    const claims = all(figure, '[data-claim]');
    for (const words of claims) {
      expect(words.closest('svg, [aria-hidden=true]')).toBeNull();
      expect(words.closest('li, ul, tr, dl, p, h3')).not.toBeNull();
    }
    // More than a sentence with its aside is a list or a table, which is heard as such.
    if (claims.length > 2) expect(all(figure, 'ul, ol, dl, table')).not.toEqual([]);
    for (const svg of figure.shadowRoot?.querySelectorAll('svg') ?? []) {
      expect(svg.getAttribute('aria-hidden') ?? svg.closest('[aria-hidden]')?.getAttribute('aria-hidden')).toBe('true');
    }
  });

  test.each(['paper', 'dark', 'contrast'])(
    'on the theme “%s” each stroke that means something can be seen',
    async (theme) => {
      document.documentElement.dataset['theme'] = theme;
      const figure = await mount<Figure>(complete);
      const faint = strokesOf(figure).filter(({ colour }) => onGrounds(figure, colour) < 3);
      expect(faint.map(({ name }) => name)).toEqual([]);
    },
  );

  test('on a photocopy what is in the signal colour is told by more than its colour', async () => {
    const figure = await mount<Figure>(complete);
    const strokes = strokesOf(figure);
    const signs = strokes.filter(({ name }) => /(s|f)-sig/.test(name));
    // Heavier than any plain shape of its sort, or filled where those are not, or named in words beside it.
    const heaviest = (sort: string): number =>
      Math.max(0, ...strokes.flatMap(({ name, width }) => (name.startsWith(`${sort} s-ink`) ? [width] : [])));
    const told = signs.some(({ name, width }) => name.includes('f-sig') || width > heaviest(name.split(' ')[0]!));
    expect(!signs.length || told || all(figure, '.signal').length > 0).toBe(true);
  });
});
