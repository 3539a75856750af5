import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { claimMark } from '../../components/claims/claim-mark.js';
import '../../components/frame/part-pips.js';
import type { PartPips } from '../../components/frame/part-pips.js';
import '../../components/frame/slide-frame.js';
import type { SlideFrame } from '../../components/frame/slide-frame.js';
import type { StepMap } from '../../components/frame/step-map.js';
import type { StanceLanes } from '../../components/figures/stance-lanes.js';
import { specimens } from '../../components/specimens/specimens.js';
import { added, judged, kinds, proposed, reported } from '../../components/specimens/bridge.js';
import { all, find, mount } from './mount.js';

const steps = [
  { id: 'a', name: 'Cracks', leansOn: [], href: '#/a' },
  { id: 'b', name: 'Cost', leansOn: ['a'], href: '#/b' },
  { id: 'c', name: 'Repair', leansOn: ['a', 'b'], href: '#/c' },
];
const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the mark of a claim calls its kind what the deck calls it', () => {
  test.each([
    ['reported', reported('x', 4), '¶paragraph 4, surveyed'],
    ['judged', judged('x', 24), '¶paragraph 24 opinion'],
    ['proposed', proposed('x', 19), '¶paragraph 19 recommended'],
    ['added', added('x'), 'added Survey, 2018'],
  ])('says in words that it is %s', (_, claim, text) => {
    const line = document.createElement('p');
    render(claimMark(claim), line);
    expect(words(line)).toBe(text);
  });
});

describe('the map of steps', () => {
  const at = (here: string) => mount<StepMap>(html`<step-map .steps=${steps} here=${here}></step-map>`);
  test('links to every step, and says which one we are at', async () => {
    const map = await at('b');
    expect(all(map, 'a').map((a) => a.getAttribute('href'))).toEqual(['#/a', '#/b', '#/c']);
    expect(words(find(map, '[aria-current=step]'))).toBe('2Cost');
  });
  test('brackets back to each step leaned on', async () => {
    expect(all(await at('c'), '.lean')).toHaveLength(2);
    expect(all(await at('a'), '.lean')).toHaveLength(0);
  });
  test('lights none where the page belongs to none', async () => {
    expect(all(await at(''), '[aria-current]')).toHaveLength(0);
  });
});

test('pips say the part in words as well', async () => {
  const pips = await mount<PartPips>(html`<part-pips parts="3" current="2"></part-pips>`);
  expect(words(find(pips, 'span'))).toBe('part 2 of 3');
  expect(all(pips, 'i').map((pip) => pip.className)).toEqual(['done', 'now', '']);
});

describe('the frame', () => {
  const frame = () =>
    mount<SlideFrame>(
      html`<slide-frame
        .heading=${'The pier cracked'}
        .headingClaim=${judged('')}
        .steps=${steps}
        .kinds=${{ reported: kinds.reported, context: kinds.context }}
        .source=${'Source: the Record.'}
        number="4"
        numberOf=" of 9"
      ></slide-frame>`,
    );
  test('has the claim as its heading, and whose it is', async () => {
    const it = await frame();
    expect(words(find(it, 'h2'))).toBe('The pier cracked');
    expect(words(find(it, '.title-mark'))).toContain('opinion');
  });
  test('keys only the kinds that the page uses', async () => {
    expect(all(await frame(), '.key li').map(words)).toEqual(['¶paragraph surveyed on the bridge', 'added by us']);
  });
  test('keeps its foot at the edge of a taller canvas', async () => {
    const it = await frame();
    it.style.setProperty('--canvas-h', '960px');
    expect(find(it, '.foot').getBoundingClientRect().bottom - it.getBoundingClientRect().top).toBeCloseTo(948, 0);
  });
});

test('a taller canvas draws a figure out, and what is round in it stays round', async () => {
  const it = await mount<SlideFrame>(html`<slide-frame>${specimens['stance-lanes']!.figure(4)}</slide-frame>`);
  const [figure] = it.children as unknown as [StanceLanes];
  await figure.updateComplete;
  const place = (): DOMRect => all(figure, 'circle').at(-1)!.getBoundingClientRect();
  const before = place();
  it.style.setProperty('--stretch', '1.3');
  expect(place().y + place().height / 2).toBeCloseTo(1.3 * (before.y + before.height / 2), 0);
  expect(place().height).toBeCloseTo(before.height, 0);
});

test('the four kinds of claim are told apart without any colour', async () => {
  const line = document.createElement('slide-frame');
  document.body.append(line);
  await line.updateComplete;
  const looks = [reported('x', 4), judged('x', 24), proposed('x', 19), added('x')].map((claim) => {
    render(claimMark(claim), line.shadowRoot!.querySelector<HTMLElement>('.page')!);
    const mark = find<HTMLElement>(line, '.page .mark');
    const { fontFamily, borderBottomStyle } = getComputedStyle(mark);
    return [fontFamily, borderBottomStyle, getComputedStyle(mark, '::before').content, words(mark)].join('|');
  });
  expect(new Set(looks).size).toBe(4);
  expect(looks[1]).toMatch(/Italic.*opinion/);
  expect(looks[2]).toMatch(/dashed.*recommended/);
  expect(looks[3]).toMatch(/\[.*added/);
});
