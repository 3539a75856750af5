import { html } from 'lit';
import { expect, test } from 'vitest';
import { checkEssay } from '../../deck/essay-words.js';
import { deck } from '../fixture/slides/index.js';

const told = (essay: string): readonly string[] => checkEssay(essay, deck).map(({ what }) => what);

test('paragraphs that the essay numbers and the outline does not are told', () => {
  expect(told('1. One.\n\n2. Two.\n\n3. Three.')).toEqual(['the essay numbers 3 paragraphs, not 4: mend paragraphs']);
  expect(told('1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.')).toEqual([]);
});
test('of an essay without numbers, and of none, nothing is told', () => {
  expect([told('One.\n\nTwo.'), told('')]).toEqual([[], []]);
});
test('eight words in a row are the essay’s, seven are not, and neither is its title', () => {
  expect(told('A note: the north pier cracked while the arch stayed sound.')).toEqual([
    '“the north pier cracked while the arch stayed sound” is the essay’s: say it in words of your own',
  ]);
  expect(told('She says that north pier cracked while the arch.')).toEqual([]);
  expect(told(`I say it: ${deck.identity.title}.`)).toEqual([]);
});
test('words that two pages show are told of the slide that has written them', () => {
  const [first] = deck.run;
  const backup = {
    ...deck.backup[0]!,
    id: 'written',
    claims: {},
    quotes: [],
    title: 'Nine words that no other page of ours has said',
  };
  const run = [{ ...first!, figure: () => html`<p>${backup.title}</p>` }, ...deck.run.slice(1)];
  const problems = checkEssay(backup.title, { ...deck, run, backup: [...deck.backup, backup] });
  expect(problems.map(({ slide }) => slide)).toEqual(['written']);
});
