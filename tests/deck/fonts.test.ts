/** The letters that the file brings: those of the text, whatever its script. */
import { expect, test } from 'vitest';
import { fontRules } from '../../build/fonts.mjs';

const ranges = (css: string, family: string): string =>
  [...css.matchAll(/font-family:'([^']+)'[^}]*?(?:unicode-range:([^}]*))?\}/g)]
    .filter(([, name]) => name === family)
    .map(([, , range]) => range ?? '')
    .join();

test('a deck in another script has its letters in every face', async () => {
  const { css, missing } = await fontRules([{ slide: 'a', text: 'Żółw, Міністерство, Αθήνα' }]);
  expect(missing).toEqual([]);
  for (const family of ['Serif Display', 'Serif Italic', 'Sans']) {
    for (const letter of ['Ż', 'М', 'Α']) {
      expect(covers(ranges(css, family), letter), `${family}: ${letter}`).toBe(true);
    }
  }
});

test('a letter that no face has is told, with the slide that has it first', async () => {
  const { missing } = await fontRules([{ text: 'plain' }, { slide: 'b', text: 'a ☃ b' }, { slide: 'c', text: '☃' }]);
  expect(missing).toEqual([{ slide: 'b', text: 'a ☃ b', letter: '☃' }]);
});

/** Whether a `unicode-range` has a letter. */
function covers(range: string, letter: string): boolean {
  const point = letter.codePointAt(0)!;
  return range.split(',').some((run) => {
    const [from, to = from] = run.replace('U+', '').split('-');
    return parseInt(from!, 16) <= point && point <= parseInt(to!, 16);
  });
}
