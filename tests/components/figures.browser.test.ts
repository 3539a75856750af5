import { html } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import '../../components/answer-rail.js';
import type { AnswerRail } from '../../components/answer-rail.js';
import '../../components/case-doors.js';
import '../../components/claim-register.js';
import type { ClaimRegister } from '../../components/claim-register.js';
import '../../components/cover-page.js';
import type { CoverPage } from '../../components/cover-page.js';
import type { FieldFilled } from '../../components/field-filled.js';
import '../../components/decision-tree.js';
import '../../components/event-timeline.js';
import type { Figure } from '../../components/figure.js';
import '../../components/loop-diagram.js';
import '../../components/option-matrix.js';
import '../../components/room-questions.js';
import '../../components/term-lens.js';
import { added, all, claimsSeen, find, judged, mount, proposed, reported } from './mount.js';

/** Claims seen at each step, and with no step given, which is the complete figure. */
async function bySteps(figure: Figure, steps: readonly number[]): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const step of [...steps, Number.POSITIVE_INFINITY]) {
    figure.step = step;
    await figure.updateComplete;
    seen[`${step}`] = claimsSeen(figure);
  }
  return seen;
}

const branch = (answer: string) => ({
  answer,
  gate: 'until spring',
  claim: proposed(answer),
  follows: proposed(`${answer} follows`),
  cost: judged(`${answer} costs`),
});
const term = (word: string) => ({
  word,
  width: 100,
  asks: [added(`${word}?`), added(`${word}, really?`)] as const,
});

describe('a figure adds what its step says, and keeps what was there', () => {
  test('timeline: a lane a step', async () => {
    const figure = await mount<Figure>(
      html`<event-timeline
        .axis=${{ from: 2010, to: 2020 }}
        .lanes=${[
          { heading: 'Arch', note: 'built', claim: reported('sound'), gates: [{ year: 2012 }] },
          {
            heading: 'Pier',
            note: 'found',
            claim: judged('cracked'),
            gates: [{ year: 2016, blocked: true }],
            added: added('survey'),
          },
        ]}
      ></event-timeline>`,
    );
    expect(await bySteps(figure, [1, 2])).toEqual({
      1: ['sound'],
      2: ['sound', 'cracked', 'added survey'],
      Infinity: ['sound', 'cracked', 'added survey'],
    });
  });

  test('loop: a station a step, and the lead at the last', async () => {
    const figure = await mount<Figure>(
      html`<loop-diagram
        feedback="and so on"
        .stations=${[{ claim: reported('wait') }, { claim: judged('frost') }, { claim: judged('cost') }]}
        .lead=${judged('each a reason')}
      ></loop-diagram>`,
    );
    expect(await bySteps(figure, [1, 2, 3])).toEqual({
      1: ['wait'],
      2: ['wait', 'frost'],
      3: ['wait', 'frost', 'cost', 'each a reason'],
      Infinity: ['wait', 'frost', 'cost', 'each a reason'],
    });
    figure.step = 2;
    await figure.updateComplete;
    expect(find<HTMLElement>(figure, '.feedback').checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  test('decision tree: the answers at once, a branch a step', async () => {
    const figure = await mount<Figure>(
      html`<decision-tree
        question="When to repair?"
        .shared=${reported('not in winter')}
        .headings=${['Answer', 'Then', 'Cost'] as const}
        .branches=${[branch('now'), branch('later')]}
      ></decision-tree>`,
    );
    const seen = await bySteps(figure, [1, 2, 3]);
    expect(seen[1]).toEqual(['not in winter', 'now', 'later']);
    expect(seen[2]).toEqual(['not in winter', 'now', 'now follows', 'now costs', 'later']);
    expect(seen[3]).toEqual(seen['Infinity']);
  });

  test('options: a row a step, then what runs through all', async () => {
    const option = (name: string) => ({
      claim: proposed(name),
      depth: 'rear' as const,
      where: 'there',
      name: 'n',
      when: 'then',
      group: 'any',
    });
    const figure = await mount<Figure>(
      html`<option-matrix
        .section=${{ neighbour: 'n', country: 'c', border: 'b', line: 'l', beyond: 'o', rear: 'r', front: 'f' }}
        .headings=${['Option', 'Where', 'For', 'When'] as const}
        .standing=${reported('old')}
        .headway=${proposed('none')}
        .options=${[option('steel'), option('stone')]}
        .risk=${reported('floods')}
      ></option-matrix>`,
    );
    const seen = await bySteps(figure, [1, 2, 3]);
    expect([seen[1], seen[2], seen[3]]).toEqual([
      ['old', 'none', 'steel'],
      ['old', 'none', 'steel', 'stone'],
      ['old', 'none', 'steel', 'stone', 'floods'],
    ]);
    expect(all(figure, 'th[scope=row]')).toHaveLength(2);
  });

  test('words: one in the slot at a time, none once all have been tried', async () => {
    const figure = await mount<Figure>(
      html`<term-lens
        sentence="Repair it when it is"
        .terms=${[term('cracked'), term('unsafe')]}
        .used=${reported('both are said')}
        .verdicts=${[reported('agreed?')]}
      ></term-lens>`,
    );
    const slots: string[] = [];
    for (const step of [1, 2, 3]) {
      figure.step = step;
      await figure.updateComplete;
      slots.push(find(figure, '.slot').textContent ?? '');
    }
    expect(slots).toEqual(['cracked', 'unsafe', '?']);
    expect(claimsSeen(figure)).toEqual(['cracked?', 'unsafe?', 'both are said', 'agreed?']);
  });

  test('questions: one at a time, and all together when complete', async () => {
    const question = (text: string) => ({
      question: added(text),
      from: reported('cracks'),
      href: '#/a',
      place: 'page 1',
      boxes: ['Who?'],
    });
    const figure = await mount<Figure>(
      html`<room-questions .questions=${[question('pay?'), question('when?')]} whose="ours"></room-questions>`,
    );
    const seen = await bySteps(figure, [1, 2]);
    expect(seen).toEqual({ 1: ['pay?', 'cracks'], 2: ['when?', 'cracks'], Infinity: ['pay?', 'when?'] });
  });

  test('doors: the rule, the practice, then the causes', async () => {
    const figure = await mount<Figure>(
      html`<case-doors
        .rows=${
          [
            { heading: 'Rule', claim: reported('open'), angles: [90, 90], faint: true },
            { heading: 'Practice', claim: judged('ajar'), angles: [90, 20] },
          ] as const
        }
        .causes=${[{ heading: 'Weather', claim: judged('wind') }]}
      ></case-doors>`,
    );
    expect(await bySteps(figure, [1, 2, 3])).toMatchObject({
      1: ['open'],
      2: ['open', 'ajar'],
      3: ['open', 'ajar', 'wind'],
    });
  });
});

describe('a reader asks', () => {
  test('for one branch: only that is open, its others keep their answers, and the owner is told', async () => {
    const told = vi.fn();
    const figure = await mount<Figure>(
      html`<decision-tree
        step="1"
        .shared=${reported('not in winter')}
        .branches=${[branch('now'), branch('later')]}
        @figure-explored=${(event: CustomEvent<unknown>) => void told(event.detail)}
      ></decision-tree>`,
    );
    const toggle = all(figure, 'button')[1] as HTMLButtonElement;
    toggle.click();
    await figure.updateComplete;
    expect(told).toHaveBeenLastCalledWith({ open: 1 });
    expect(claimsSeen(figure)).toEqual(['not in winter', 'now', 'later', 'later follows', 'later costs']);
    toggle.click();
    await figure.updateComplete;
    expect(claimsSeen(figure)).toEqual(['not in winter', 'now', 'later']);
  });

  test('for a word: it goes into the sentence at any step', async () => {
    const figure = await mount<Figure>(
      html`<term-lens
        step="3"
        sentence="Repair it when it is"
        .terms=${[term('cracked'), term('unsafe')]}
        .used=${reported('both are said')}
        .verdicts=${[reported('agreed?')]}
      ></term-lens>`,
    );
    (all(figure, 'button')[0] as HTMLButtonElement).click();
    await figure.updateComplete;
    expect(find(figure, '.slot').textContent).toBe('cracked');
    expect(claimsSeen(figure)).toContain('cracked, really?');
  });
});

test('a step is the same reached forwards and backwards', async () => {
  const figure = await mount<Figure>(
    html`<loop-diagram
      .stations=${[{ claim: reported('a') }, { claim: judged('b') }, { claim: judged('c') }]}
      .lead=${judged('d')}
    ></loop-diagram>`,
  );
  const draw = async (step: number): Promise<string> => {
    figure.step = step;
    await figure.updateComplete;
    return figure.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
  };
  const forwards = [await draw(1), await draw(2), await draw(3)];
  expect([await draw(3), await draw(2), await draw(1)].reverse()).toEqual(forwards);
});

describe('the register', () => {
  const register = () =>
    mount<ClaimRegister>(
      html`<claim-register
        .rows=${[reported('The arch is sound', 1), judged('The pier will fail', 2), added('Surveyed in 2018')].map(
          (claim, i) => ({
            claim,
            href: `#/${i}`,
            page: `${i + 1}`,
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
    await press(it, 'judgement');
    expect(claimsSeen(it)).toEqual(['The pier will fail']);
    expect(find(it, 'output').textContent).toBe('1 of 3 claims');
    await press(it, 'all');
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
