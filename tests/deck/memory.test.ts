import { afterEach, expect, test, vi } from 'vitest';
import { memory } from '../../deck/memory.js';

const store = (values: Record<string, string>) => ({
  getItem: (key: string) => values[key] ?? null,
  setItem: (key: string, value: string) => void (values[key] = value),
});
afterEach(() => vi.unstubAllGlobals());

test('what is written is read again', () => {
  vi.stubGlobal('localStorage', store({}));
  memory('deck', 'cover').write({ venue: 'Room 4' });
  expect(memory('deck', 'cover').read()).toEqual({ venue: 'Room 4' });
});

test('two decks never mix', () => {
  vi.stubGlobal('localStorage', store({}));
  memory('one', 'cover').write({ venue: 'Room 4' });
  expect(memory('two', 'cover').read()).toEqual({});
});

test.each(['{', 'null', '[1]', '"text"', '{"venue":4}'])('a stale value %s is passed over', (stale) => {
  vi.stubGlobal('localStorage', store({ 'deck/cover': stale }));
  expect(memory('deck', 'cover').read()).toEqual({});
});

test('storage that throws loses nothing but the memory', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => memory('deck', 'cover').write({ venue: 'Room 4' })).not.toThrow();
  expect(memory('deck', 'cover').read()).toEqual({});
});
