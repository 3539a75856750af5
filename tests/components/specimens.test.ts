import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { specimens } from '../../components/specimens/specimens.js';

const figures = readdirSync('components/figures')
  .filter((file) => readFileSync(`components/figures/${file}`, 'utf8').includes('extends Figure '))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

test('every figure is tested with a topic that is not the essay’s', () => {
  expect(Object.keys(specimens).sort()).toEqual(figures);
});
test('for every figure an author can read what it is drawn to say', () => {
  const said = readFileSync('CONTRIBUTING.md', 'utf8').match(/\| draw[^]+?\n\n/)![0];
  expect([...new Set(said.match(/[a-z]+-[a-z-]*[a-z]/g))].sort()).toEqual(figures);
});
