/** The PDFs that one command writes, as independent tools read them. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../../slides/index.js';
import { bookmarksOf, countOf, fontsOf, haveTools, infoOf, objectsOf, structureOf, wordsOf } from './pdf-tools.js';

const run = deck.run.length;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const LAYOUTS = [
  { layout: 'slides', sheets: run, bookmarks: deck.run.map(({ title }) => title) },
  { layout: 'notes', sheets: run, bookmarks: deck.run.map(({ title }) => title) },
  { layout: 'two', sheets: Math.ceil(run / 2), bookmarks: deck.run.map(({ title }) => title) },
  { layout: 'leave-behind', sheets: 2, bookmarks: [deck.identity.title] },
] as const;
const fileOf = (layout: string, paper: string): string => path.resolve(`dist/handouts/${layout}-${paper}.pdf`);

beforeAll(() => {
  execFileSync(process.execPath, ['build/handouts.mjs'], { stdio: 'ignore' });
}, 120_000);

describe.skipIf(!haveTools()).each(['a4', 'letter'])('on %s', (paper) => {
  const size = paper === 'a4' ? /A4/ : /letter/;
  describe.each(LAYOUTS)('$layout', ({ layout, sheets, bookmarks }) => {
    const file = fileOf(layout, paper);

    test('has its sheets, none blank, each with its running head and its number, under 600 kB', () => {
      const info = infoOf(file);
      expect(Number(info['Pages'])).toBe(sheets);
      expect(info['Page size']).toMatch(size);
      expect(statSync(file).size).toBeLessThanOrEqual(600_000);
      const pages = wordsOf(file).map(plain);
      expect(pages).toHaveLength(sheets);
      for (const [i, words] of pages.entries()) {
        expect(words).toContain(deck.identity.title);
        expect(words).toContain(`as of ${deck.identity.asOf}`);
        expect(words).toContain(`page ${i + 1} of ${sheets}`);
        expect(words.length).toBeGreaterThan(300);
      }
    });

    test('is titled, tagged and in a language; its fonts are embedded, and none is a drawing', () => {
      const info = infoOf(file);
      expect(info).toMatchObject({ Title: deck.identity.title, Tagged: 'yes' });
      expect(objectsOf(file)).toMatch(/"\/Lang": "u:en/);
      const fonts = fontsOf(file);
      expect(fonts.length).toBeGreaterThan(3);
      for (const { type, embedded } of fonts) {
        expect(embedded).toBe(true);
        expect(type).not.toMatch(/Type 3/);
      }
    });

    test('has bookmarks in the running order, each slide once', () => {
      expect(bookmarksOf(file).map(plain).slice(0, bookmarks.length)).toEqual(bookmarks.map(plain));
      if (layout !== 'leave-behind') expect(bookmarksOf(file)).toHaveLength(bookmarks.length);
    });

    test('tags headings, lists, tables with header cells, and names every figure', () => {
      const structure = structureOf(file);
      const headings = countOf(structure, 'H1') + countOf(structure, 'H2');
      expect(headings).toBe(
        layout === 'leave-behind' ? 3 + deck.brief.front.length + deck.brief.overleaf.length : deck.run.length,
      );
      expect(countOf(structure, 'L')).toBeGreaterThan(0);
      const tables = [...deck.brief.front, ...deck.brief.overleaf].filter(({ table }) => table).length;
      expect(tables).toBeGreaterThan(0);
      expect(countOf(structure, 'Table')).toBe(layout === 'leave-behind' ? tables : 0);
      expect(countOf(structure, 'TH')).toBeGreaterThanOrEqual(3 * countOf(structure, 'Table'));
      const figures = countOf(structure, 'Figure');
      const drawn = [...deck.brief.front, ...deck.brief.overleaf].filter(({ drawing }) => drawing).length;
      expect(drawn).toBeGreaterThan(0);
      expect(figures).toBeGreaterThanOrEqual(layout === 'leave-behind' ? drawn : 11);
      expect(objectsOf(file).match(/"\/Alt": "/g)?.length).toBeGreaterThanOrEqual(figures);
    });
  });

  test('links on slides lead to slides, none outside', () => {
    const objects = objectsOf(fileOf('slides', paper));
    expect(objects.match(/"\/Subtype": "\/Link"/g)?.length).toBeGreaterThan(10);
    expect(objects).not.toMatch(/"\/URI": "u:file/);
  });
});
