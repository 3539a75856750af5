import { html } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import '../../components/figures/answer-rail.js';
import type { AnswerRail } from '../../components/figures/answer-rail.js';
import '../../components/figures/claim-register.js';
import type { ClaimRegister } from '../../components/figures/claim-register.js';
import '../../components/figures/cover-page.js';
import type { CoverPage } from '../../components/figures/cover-page.js';
import type { FieldFilled } from '../../components/kit/fields.js';
import type { Figure } from '../../components/kit/figure.js';
import { added, judged, kinds, reported } from '../../components/specimens/bridge.js';
import { rgbOf } from '../contrast.js';
import { all, claimsSeen, find, mount } from './mount.js';
import { specimens } from '../../components/specimens/specimens.js';

/** Claims seen at each step, and with no step given, which is the complete figure. */
async function bySteps(figure: Figure, steps: readonly number[]): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const step of [...steps, Number.POSITIVE_INFINITY]) {
    figure.shown = step;
    await figure.updateComplete;
    seen[`${step}`] = claimsSeen(figure);
  }
  return seen;
}

/** The figure of that name, about a bridge. */
const specimen = (name: string): Promise<Figure> => {
  const found = specimens[name];
  if (!found) throw new Error(`no specimen of ${name}`);
  return mount<Figure>(found.figure(Number.POSITIVE_INFINITY));
};

describe('a figure adds what its step says, and keeps what was there', () => {
  test('timeline: a lane a step', async () => {
    expect(await bySteps(await specimen('event-timeline'), [1, 2])).toEqual({
      1: ['sound'],
      2: ['sound', 'cracked', 'added survey'],
      Infinity: ['sound', 'cracked', 'added survey'],
    });
  });

  test('gate: a station a part, then the gate, and what lies behind it with the conclusion', async () => {
    expect(await bySteps(await specimen('gate-path'), [1, 2, 3, 4])).toMatchObject({
      1: ['round it'],
      2: ['round it', 'floods'],
      3: ['round it', 'floods', 'cover'],
      4: ['round it', 'floods', 'cover', 'its vote'],
    });
  });

  test('stances: what is shared, then a lane a part', async () => {
    const seen = await bySteps(await specimen('stance-lanes'), [1, 2, 3]);
    expect(seen[1]).toEqual(['not in a flood']);
    expect(seen[2]).toEqual(['not in a flood', 'some say now', 'work at ebb']);
    expect(seen[3]).toEqual(seen['Infinity']);
  });

  test('options: a lane a step, then what is said of them all', async () => {
    const figure = await specimen('cross-section');
    const seen = await bySteps(figure, [1, 2, 3]);
    expect([seen[1], seen[2], seen[3]]).toEqual([['steel'], ['steel', 'stone'], ['steel', 'stone', 'floods']]);
  });

  test('words: one in the slot, then all of them', async () => {
    const figure = await specimen('term-table');
    const slots: string[] = [];
    for (const step of [1, 2]) {
      figure.shown = step;
      await figure.updateComplete;
      slots.push(find(figure, '.slot').textContent?.trim() ?? '');
    }
    expect(slots).toEqual(['cracked', 'cracked / unsafe']);
    expect(claimsSeen(figure)).toEqual(['agreed?', 'with the bank?', 'both are said', 'added the sentence is ours']);
  });

  test('questions: one more a part, until all are there', async () => {
    const seen = await bySteps(await specimen('room-questions'), [1, 2]);
    expect(seen).toEqual({
      1: ['pay?'],
      2: ['pay?', 'when?'],
      Infinity: ['pay?', 'when?'],
    });
  });

  test('waiting: the rule, the practice, then what has counted', async () => {
    expect(await bySteps(await specimen('waiting-bars'), [1, 2, 3])).toMatchObject({
      1: ['no rule'],
      2: ['no rule', 'one by one', 'added by date'],
      3: ['no rule', 'one by one', 'added by date', 'there was none', 'it rained'],
    });
  });
});

describe('what moves', () => {
  const drawnAt = async (figure: Figure, ...steps: readonly number[]): Promise<boolean> => {
    for (const step of steps) {
      figure.shown = step;
      await figure.updateComplete;
    }
    return figure.hasAttribute('arriving');
  };
  const moving = (figure: Figure): readonly string[] =>
    figure.shadowRoot?.getAnimations().map((animation) => (animation as CSSAnimation).animationName) ?? [];

  test('is one step on, and only what that step brings', async () => {
    const figure = await specimen('event-timeline');
    expect(await drawnAt(figure, 1)).toBe(false);
    expect(await drawnAt(figure, 2)).toBe(true);
    expect(new Set(moving(figure))).toEqual(new Set(['appear', 'draw', 'drop', 'turn']));
    const moved = figure.shadowRoot?.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target);
    const before = all(figure, 'li')[0]!;
    expect(moved?.some((target) => before.contains(target))).toBe(false);
  });
  test('is completed by the next step, and not there on the way back or by a jump', async () => {
    const figure = await specimen('gate-path');
    expect(await drawnAt(figure, 1, 2, 3)).toBe(true);
    const past = all(figure, 'li')[1]!;
    expect(past.getAnimations()).toEqual([]);
    expect(await drawnAt(figure, 2)).toBe(false);
    expect(moving(figure)).toEqual([]);
    expect(await drawnAt(figure, 1, 3)).toBe(false);
  });
});

describe('a reader asks', () => {
  const press = async (figure: Figure, name: string): Promise<void> => {
    const named = all(figure, 'button').find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent)?.trim() === name,
    );
    if (!named) throw new Error(`no button says ${name}`);
    named.dispatchEvent(new MouseEvent('click'));
    await figure.updateComplete;
  };

  test('for more of a lane: its marks give way, and the owner is told', async () => {
    const told = vi.fn();
    const figure = await specimen('stance-lanes');
    figure.addEventListener('figure-changed', ({ detail }) => void told(detail));
    await press(figure, 'More of this view: later');
    expect(told).toHaveBeenLastCalledWith({ open: 1 });
    expect(claimsSeen(figure)).toContain('later costs');
    await press(figure, 'More of this view: later');
    expect(claimsSeen(figure)).not.toContain('later costs');
  });

  test('for a word: it goes into the sentence at any step', async () => {
    const figure = await specimen('term-table');
    await press(figure, 'cracked');
    expect(find(figure, '.slot').textContent?.trim()).toBe('cracked');
    expect(claimsSeen(figure)).toContain('cracked, really?');
  });

  test('for a claim: the owner is told which', async () => {
    const figure = await specimen('event-ladder');
    const told = vi.fn();
    figure.addEventListener('claim-asked', ({ detail }) => void told(detail));
    all(figure, 'button.ask')[3]?.dispatchEvent(new MouseEvent('click'));
    expect(told).toHaveBeenLastCalledWith('bridge/the pier was past mending');
  });
});

describe('the register', () => {
  const register = () =>
    mount<ClaimRegister>(
      html`<claim-register
        .kinds=${kinds}
        .rows=${[reported('The arch is sound', 1), judged('The pier will fail', 2), added('Surveyed in 2018')].map(
          (claim, i) => ({
            claim,
            href: `#/${i}`,
            where: `page ${i + 1}`,
          }),
        )}
      ></claim-register>`,
    );
  const press = async (it: ClaimRegister, name: string): Promise<void> => {
    all(it, 'button')
      .find((button) => button.textContent?.trim() === name)
      ?.dispatchEvent(new MouseEvent('click'));
    await it.updateComplete;
  };
  test('shows all claims, each with the page that makes it', async () => {
    const it = await register();
    expect(claimsSeen(it)).toHaveLength(3);
    expect(all(it, 'li a').map((a) => a.getAttribute('href'))).toEqual(['#/0', '#/1', '#/2']);
    expect(find(it, 'output').textContent).toBe('3 claims');
  });
  test('filters by kind, and says how many are left', async () => {
    const it = await register();
    await press(it, 'opinion');
    expect(claimsSeen(it)).toEqual(['The pier will fail']);
    expect(find(it, 'output').textContent).toBe('1 of 3 claims');
    await press(it, 'all');
    expect(claimsSeen(it)).toHaveLength(3);
  });
  test('shows one claim that was asked for, until a filter is', async () => {
    const it = await register();
    it.state = { claim: 'bridge/The pier will fail' };
    await it.updateComplete;
    expect(claimsSeen(it)).toEqual(['The pier will fail']);
    await press(it, 'all');
    expect(claimsSeen(it)).toHaveLength(3);
    it.state = { claim: 'bridge/gone since' };
    await it.updateComplete;
    expect(claimsSeen(it)).toHaveLength(3);
  });
  test('finds by words and says so plainly where there are none', async () => {
    const it = await register();
    const input = find<HTMLInputElement>(it, 'input');
    input.value = 'nowhere';
    input.dispatchEvent(new InputEvent('input'));
    await it.updateComplete;
    expect(find(it, '.rows').textContent).toContain('No claim has all of these words');
  });
});

test('the rail answers the question that is chosen, and says what it cannot', async () => {
  const it = await mount<AnswerRail>(
    html`<answer-rail
      shown="1"
      .items=${[
        { question: 'Is it safe?', answers: [judged('Not for long')], silence: 'Loads are not given.', links: [] },
        {
          question: 'Who pays?',
          answers: [],
          silence: 'The essay does not address this.',
          links: [{ href: '#/cost', label: 'page 3' }],
        },
      ]}
    ></answer-rail>`,
  );
  expect(claimsSeen(it)).toEqual(['Not for long']);
  all(it, 'button')[1]?.dispatchEvent(new MouseEvent('click'));
  await it.updateComplete;
  expect(find(it, '.answer').textContent).toContain('The essay does not address this.');
  expect(find(it, '.answer').textContent).not.toContain('What the essay answers');
  expect(all(it, 'button').map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
});

test('the cover tells what is filled in, and shows what was', async () => {
  const it = await mount<CoverPage>(
    html`<cover-page
      .fields=${[{ name: 'venue', label: 'Venue', width: 200 }]}
      .filled=${{ venue: 'Hall' }}
    ></cover-page>`,
  );
  const input = find<HTMLInputElement>(it, 'input');
  expect(input.value).toBe('Hall');
  const heard = vi.fn<(filled: FieldFilled) => void>();
  it.addEventListener('field-filled', ({ detail }: CustomEvent<FieldFilled>) => heard(detail));
  input.value = 'Library';
  input.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledWith({ name: 'venue', value: 'Library' });
});

test('an amount that stands on a line of the scale has paper under it', async () => {
  const figure = await specimen('amount-bars');
  const paper = getComputedStyle(figure).getPropertyValue('--paper').trim();
  const grounds = all(figure, '.label').map((label) => getComputedStyle(label).backgroundColor);
  expect(grounds).toHaveLength(3);
  expect(grounds.map(rgbOf)).toEqual(grounds.map(() => rgbOf(paper)));
});
