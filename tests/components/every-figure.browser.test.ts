/** What holds for every figure, with a topic that is not the essay’s. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../components/figure.js';
import { claimsSeen, mount } from './mount.js';
import { specimens } from './specimens.js';

const drawn = (figure: Figure): string => figure.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
const atStep = async (figure: Figure, step: number): Promise<string> => {
  figure.step = step;
  await figure.updateComplete;
  return drawn(figure);
};

describe.each(Object.entries(specimens))('%s', (_, { figure: template, steps, says }) => {
  const upTo = Array.from({ length: steps }, (_, i) => i + 1);

  test('complete, it says all that it was given', async () => {
    const figure = await mount<Figure>(template);
    expect(claimsSeen(figure).sort()).toEqual([...says].sort());
  });

  test('a step is the same forwards, backwards, by a jump, and in another element', async () => {
    const figure = await mount<Figure>(template);
    const forwards: string[] = [];
    for (const step of upTo) forwards.push(await atStep(figure, step));
    for (const step of upTo.toReversed()) expect(await atStep(figure, step)).toBe(forwards[step - 1]);
    const other = await mount<Figure>(template);
    expect(await atStep(other, steps)).toBe(forwards.at(-1));
  });

  test('in a second window’s document it looks the same', async () => {
    const figure = await mount<Figure>(template);
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
    const figure = await mount<Figure>(template);
    for (const words of figure.shadowRoot?.querySelectorAll('[data-claim]') ?? []) {
      expect(words.closest('svg, [aria-hidden=true]')).toBeNull();
      expect(words.closest('li, tr, dl, p, div')).not.toBeNull();
    }
    for (const svg of figure.shadowRoot?.querySelectorAll('svg') ?? []) {
      expect(svg.getAttribute('aria-hidden') ?? svg.closest('[aria-hidden]')?.getAttribute('aria-hidden')).toBe('true');
    }
  });
});
