import { describe, expect, test } from 'vitest';
import { checkDeck, PACE, saidOn, wordCount } from '../../deck/check.js';
import { claimsShown, pagesOf, registerOf } from '../../deck/pages.js';
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

describe.each(deck.run.map((slide) => [slide.id, slide] as const))('notes of %s', (_, slide) => {
  test('can be said aloud in the time of the slide', () => {
    const minutes = slide.minutes.full ?? 0;
    expect(saidOn(slide) / minutes).toBeGreaterThanOrEqual(PACE.slowest);
    expect(saidOn(slide) / minutes).toBeLessThanOrEqual(PACE.fastest);
  });

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
