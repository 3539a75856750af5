import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { specimens } from '../../components/specimens/specimens.js';

test('every figure is tested with a topic that is not the essay’s', () => {
  const figures = readdirSync('components/figures')
    .filter((file) => readFileSync(`components/figures/${file}`, 'utf8').includes('extends Figure '))
    .map((file) => file.slice(0, -'.ts'.length));
  expect(Object.keys(specimens).sort()).toEqual(figures.sort());
});
