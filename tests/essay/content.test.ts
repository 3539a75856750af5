import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../model/claim.js';
import { checkDeck, wordCount } from '../../model/check.js';
import { claimsShown, pagesOf, registerOf } from '../../model/pages.js';
import { deck } from '../../slides/index.js';
import { contextSources } from '../../slides/sources.js';

const slides = [...deck.run, ...deck.backup];
const claims = slides.flatMap((slide) => Object.values(slide.claims));

describe('the argument', () => {
  test('passes the check that the build makes', () => {
    expect(checkDeck(deck)).toEqual([]);
  });

  test('has the nineteen slides of the running order and five in the backup', () => {
    expect(deck.run.map(({ id }) => id)).toEqual([
      'title', 'bottom-line', 'argument', 'open-door', 'unwritten-veto', 'added-value', 'door-to-bridge', 'distance', 'war-aim',
      'inheritance', 'when', 'words', 'freeze', 'coalition', 'options', 'paradox', 'no-substitute', 'incentive', 'questions',
    ]); // prettier-ignore
    expect(deck.backup.map(({ id }) => id).sort()).toEqual([
      'actors',
      'claims',
      'likely-questions',
      'sources',
      'timeline',
    ]);
  });

  test.each(Array.from({ length: 26 }, (_, i) => i + 1))('carries paragraph %i of the essay', (paragraph) => {
    const carrying = claims.filter(
      (claim) => claim.kind !== 'context' && claim.paragraphs.some((p) => p === paragraph),
    );
    expect(carrying.length).toBeGreaterThan(0);
  });

  test.each(deck.cuts.map(({ id, minutes }) => [id, minutes] as const))(
    'the cut “%s” lasts %i minutes',
    (cut, minutes) => {
      expect(deck.run.reduce((sum, slide) => sum + (slide.minutes[cut] ?? 0), 0)).toBe(minutes);
    },
  );

  test('every slide of the run is in the full cut', () => {
    expect(deck.run.filter((slide) => slide.minutes.full === undefined)).toEqual([]);
  });
});

describe.each(slides.map((slide) => [slide.id, slide] as const))('slide %s', (_, slide) => {
  test('has a title of at most fourteen words', () => {
    expect(wordCount(slide.title)).toBeLessThanOrEqual(14);
  });

  test('locates every claim: a paragraph of the essay, or a source with a date', () => {
    for (const claim of claimsShown(slide)) {
      if (claim.kind === 'context') expect(claim.source.date).toMatch(/\b20\d\d\b/);
      else expect(claim.paragraphs.length).toBeGreaterThan(0);
    }
  });

  test('says nothing dated later than December 2024', () => {
    const years = JSON.stringify(slide).match(/\b20\d\d\b/g) ?? [];
    expect(years.filter((year) => Number(year) > 2024)).toEqual([]);
  });

  test('writes Kyiv, and shows no emoji', () => {
    expect(JSON.stringify(slide)).not.toMatch(/Kiev|\p{Extended_Pictographic}/u);
  });
});

/** What the essay does in each paragraph: the kinds that a claim made of it alone can be. */
const KINDS_OF: Readonly<Record<number, readonly ClaimKind[]>> = {
  1: ['judgement'], 2: ['judgement'], 3: ['reported', 'judgement'], 4: ['reported', 'judgement'],
  5: ['reported', 'judgement'], 6: ['judgement'], 7: ['reported', 'judgement'], 8: ['reported', 'judgement'],
  9: ['reported', 'judgement'], 10: ['reported', 'judgement'], 11: ['reported', 'judgement', 'proposal'],
  12: ['reported'], 13: ['judgement'], 14: ['reported', 'judgement'], 15: ['reported'], 16: ['reported', 'judgement'],
  17: ['reported', 'proposal'], 18: ['reported'], 19: ['proposal'], 20: ['proposal'], 21: ['proposal'], 22: ['proposal'],
  23: ['reported', 'judgement'], 24: ['reported', 'judgement'], 25: ['judgement'], 26: ['judgement'], 27: ['reported'],
}; // prettier-ignore

test('a claim is of a kind that its paragraph can give', () => {
  const wrong = claims.flatMap((claim) =>
    claim.kind === 'context' || claim.paragraphs.some((p) => KINDS_OF[p]!.includes(claim.kind))
      ? []
      : `${claim.id} is ${claim.kind} at ¶ ${claim.paragraphs.join(', ')}: make it ${KINDS_OF[claim.paragraphs[0]]!.join(' or ')}`,
  );
  expect(wrong).toEqual([]);
});

/** A text that is read or said, and where it is written. */
const written: readonly { readonly where: string; readonly text: string }[] = [
  ...slides.flatMap((slide) => [
    { where: `${slide.id}, title`, text: slide.title },
    ...Object.values(slide.claims).map(({ id, text }) => ({ where: id, text })),
    ...('notes' in slide
      ? [
          ...slide.notes.say,
          ...Object.values(slide.notes.handOvers ?? {}),
          slide.notes.close ?? '',
          slide.notes.ifAsked ?? '',
        ].map((text) => ({ where: `${slide.id}, notes`, text }))
      : []),
  ]),
  ...[...deck.brief.front, ...deck.brief.overleaf].map(({ step, heading, text, after = '' }) => ({
    where: `brief, ${step}`,
    text: `${heading} ${text} ${after}`,
  })),
  { where: 'brief, opening', text: deck.brief.opening },
  ...Object.entries(deck.kinds).map(([kind, { name, means }]) => ({
    where: `outline, ${kind}`,
    text: `${name} ${means}`,
  })),
];

test('“hypothetical” is said of the options of ¶ 18, and of nothing else', () => {
  const of18 = [
    'options, title',
    'options/hypothetical',
    'options, notes',
    'paradox, notes',
    'no-substitute, notes',
    'brief, substitutes',
  ];
  const strayed = written
    .filter(({ where, text }) => /hypothetical/i.test(text) && !of18.includes(where))
    .map(({ where }) => `${where} says “hypothetical”, which the essay says of ¶ 18's options alone: say “proposed”`);
  expect(strayed).toEqual([]);
});

/** Words that were taken out because nobody says them, or because the essay does not. */
const RETIRED = [
  'stand-in', 'unsaid', 'in earnest', 'not measured', 'this room’s', 'sorts', 'doubters', 'restraint', 'refusal',
  'refusing', 'gains by', 'statutes?', 'by force', 'told, not', 'the leaf', 'the wall', 'the drawing', 'in the picture',
  'along the foot', 'the upper line', 'the lower line', 'Washington’s team', 'Kiev',
]; // prettier-ignore

test('no retired word comes back', () => {
  const back = written.flatMap(({ where, text }) =>
    RETIRED.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)).map((word) => `${where} says “${word}”`),
  );
  expect(back).toEqual([]);
});

test('the Biden administration is named on the slide of ¶ 4', () => {
  const named = deck.run.filter(({ title }) => title.includes('The Biden administration')).map(({ id }) => id);
  expect(named).toEqual(['door-to-bridge']);
});

test('the titles date the withdrawal, the summits and what came before the invasion', () => {
  const title = (id: string) => deck.run.find((slide) => slide.id === id)!.title;
  expect(title('door-to-bridge')).toMatch(/2021.*2023/);
  expect(title('distance')).toMatch(/202[12]/);
});

describe.each(deck.cuts.map(({ id }) => [id] as const))('the cut “%s” argues what it concludes', (cut) => {
  test.each([
    ['consent', 'paradox'],
    ['no substitute', 'no-substitute'],
    ['waiting encourages Moscow', 'incentive'],
    ['its premise, that Russia wants Ukraine kept out', 'war-aim'],
  ])('%s, on the slide “%s”', (_, id) => {
    expect(deck.run.find((slide) => slide.id === id)!.minutes[cut]).toBeGreaterThan(0);
  });
});

describe.each(deck.run.map((slide) => [slide.id, slide] as const))('notes of %s', (_, slide) => {
  test('are not the slide read out again', () => {
    const said = slide.notes.say.join(' ').toLowerCase();
    const read = Object.values(slide.claims).filter(
      ({ text }) => wordCount(text) > 7 && said.includes(text.toLowerCase()),
    );
    expect(read).toEqual([]);
  });
});

test('a claim is written once: no two have the same id, and none of a slide’s own is quoted by itself', () => {
  const ids = registerOf(pagesOf(deck)).map(({ claim }) => claim.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const slide of slides)
    expect((slide.quotes ?? []).filter((claim) => claim.id.startsWith(`${slide.id}/`))).toEqual([]);
});

test('context sources are in order of date', () => {
  const stamps = contextSources.map(({ date }) => Date.parse(date.replace(/;.*/, '')));
  expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
});
