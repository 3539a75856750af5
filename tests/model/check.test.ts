import { html } from 'lit';
import { expect, test } from 'vitest';
import { checkDeck } from '../../model/check.js';
import { deck } from '../fixture/slides/index.js';
import type { AnySlide, Slide } from '../../model/slide.js';
import type { Deck } from '../../model/deck.js';

const [first, second, ...rest] = deck.run;
/** The deck with its second slide changed, whatever the types would say. */
const having = (change: object): Deck => ({
  ...deck,
  run: [first!, { ...second!, ...change }, ...rest],
});
const claim = (extra: object): object => ({ claims: { x: { id: 'cracks/x', text: 'Words', ...extra } } });

test.each<[string, object, RegExp]>([
  [
    'a claim without a paragraph',
    claim({ kind: 'judgement', paragraphs: [] }),
    /“Words” names no paragraph.*give it one from 1 to 4/,
  ],
  ['a paragraph the essay does not have', claim({ kind: 'reported', paragraphs: [5] }), /names no paragraph/],
  ['an addition without a source', claim({ kind: 'context' }), /added without a source and date/],
  [
    'an addition later than the essay',
    claim({ kind: 'context', source: { title: 'A survey', cite: 'Survey', date: '3 June 2019' } }),
    /a source of 3 June 2019, after the essay’s May 2019/,
  ],
  ['a slide without minutes', { minutes: undefined }, /it has no minutes: write minutes/],
  ['an unknown step', { step: 'window' }, /step “window” does not exist: use one of cracks, repair/],
  [
    'an unknown cut',
    { minutes: { all: 1, short: 1, quarter: 3 } },
    /cut “quarter” does not exist: use one of all, short/,
  ],
  ['a duplicate id', { id: 'bridge' }, /id “bridge” is taken by another slide/],
  ['an id that cannot be an address', { id: 'The cracks' }, /cannot be an address/],
  ['a claim that is not there', { evidence: [second!.claims['gone']] }, /^evidence has a claim that is not there/],
  [
    'a title of fifteen words',
    { title: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen' },
    /15 words: cut it to 14/,
  ],
  [
    'a link to a slide that is not there',
    { figure: ({ linkTo }: { linkTo: (id: string) => unknown }) => html`${linkTo('nowhere')}` },
    /no slide has the id “nowhere”/,
  ],
])('%s is told in one line, with the mend', (_, change, line) => {
  const [problem] = checkDeck(having(change));
  expect(problem?.what).toMatch(line);
  expect(problem?.what).not.toContain('\n');
});

test('the slide that has the problem is named', () => {
  expect(checkDeck(having({ step: 'window' }))[0]?.slide).toBe('cracks');
});

test('a claim that is not there is told of the slide that names it, or of the brief, and of no other', () => {
  expect(checkDeck(having({ quotes: [undefined] })).map(({ slide }) => slide)).toEqual(['cracks']);
  const marks = [undefined] as unknown as Deck['brief']['conclusion'];
  const brief = { ...deck.brief, front: [{ ...deck.brief.front[0]!, marks }] };
  expect(checkDeck({ ...deck, brief })).toMatchObject([{ file: 'brief.ts' }]);
});

test('minutes that do not add up are told for the cut', () => {
  expect(checkDeck(having({ minutes: { all: 1, short: 2 } })).map(({ what }) => what)).toContain(
    'the slides of the cut “short” (3 minutes) add up to 4 minutes: make it 3',
  );
});

test('notes too long to say are told with the words they may have', () => {
  const notes = { ...second!.notes, say: ['word '.repeat(151), ''] };
  expect(checkDeck(having({ notes })).map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/notes have 1[56]\d words for 1 min of the cut of 3 minutes: make it 90 to 150/),
  );
});

test.each<[string, object, string]>([
  [
    'a hand-over that is missing for a cut',
    { notes: { ...second!.notes, handOvers: { ...second!.notes.handOvers, waiting: '' } } },
    'no hand-over to “waiting”, which follows in the cut of every figure: add it to notes.handOvers',
  ],
  [
    'a hand-over that no cut needs',
    { notes: { ...second!.notes, handOvers: { ...second!.notes.handOvers, end: 'Now the end.' } } },
    'hands over to “end”, which follows it in no cut: take that line out of notes.handOvers',
  ],
  [
    'more parts than there is time to click',
    {
      notes: { ...second!.notes, say: Array(8).fill('twelve words that can be said and heard in some seven seconds') },
    },
    '8 parts in 60 seconds of the cut of every figure: make it 7 parts, or more time',
  ],
])('%s is told with the mend', (_, change, line) => {
  const told = checkDeck(having(change)).find(({ what }) => what === line);
  expect(told?.slide).toBe('cracks');
});

test('a cut that ends without a last line is told', () => {
  const last = deck.run.at(-1)!;
  const silent = { ...deck, run: [...deck.run.slice(0, -1), { ...last, notes: { say: last.notes.say } }] };
  expect(checkDeck(silent)).toContainEqual({
    slide: 'end',
    what: 'it ends the cut of every figure without a last line: add notes.close',
  });
});

test('a paragraph that no claim carries is told', () => {
  const without = (slide: AnySlide): AnySlide => ({
    ...slide,
    claims: Object.fromEntries(
      Object.entries(slide.claims).filter(([, c]) => c.kind === 'context' || !c.paragraphs.some((p) => p === 3)),
    ),
  });
  const bare = { ...deck, run: deck.run.map(without) as readonly Slide[], backup: [] };
  expect(checkDeck(bare).map(({ what }) => what)).toContain(
    'no claim carries ¶ 3: add a claim to the slide where it belongs',
  );
});

test.each<[string, Partial<Deck>, RegExp]>([
  [
    'a field under a name that the deck keeps',
    { fields: [{ name: 'cut', label: 'Cut' }] },
    /“cut”: that name is taken/,
  ],
  ['a field of two words', { fields: [{ name: 'own-cut', label: 'Mine' }] }, /“own-cut”: use small letters/],
  [
    'a field twice',
    {
      fields: [
        { name: 'venue', label: 'Venue' },
        { name: 'venue', label: 'Room' },
      ],
    },
    /“venue” is there twice/,
  ],
])('refuses %s, and names the outline', (_, change, told) => {
  const problems = checkDeck({ ...deck, ...change });
  expect(problems.map(({ what }) => what).join('\n')).toMatch(told);
  expect(problems.every(({ file }) => file === 'outline.ts')).toBe(true);
});
