import { describe, expect, test } from 'vitest';
import { keyNames } from '../../deck/key-names.js';
import { keycap } from '../../deck/commands.js';

const names = (key: string, code: string, shiftKey = false) => keyNames({ key, code, shiftKey });

describe('a key goes by what it writes first, and then by its place on a Latin keyboard', () => {
  test.each([
    ['b, Latin', 'b', 'KeyB', false, 'b'],
    ['b with Caps Lock', 'B', 'KeyB', false, 'b'],
    ['b, Ukrainian', 'и', 'KeyB', false, 'b'],
    ['s, Ukrainian', 'і', 'KeyS', false, 's'],
    ['s, Russian, Caps Lock', 'Ы', 'KeyS', false, 's'],
    ['z, French, where it is written', 'z', 'KeyW', false, 'z'],
    ['p, Greek', 'π', 'KeyP', false, 'p'],
    ['t, while an input method waits', 'Process', 'KeyT', false, 't'],
    ['a digit, Latin', '3', 'Digit3', false, '3'],
    ['a digit, French, plain', '"', 'Digit3', false, '3'],
    ['a digit, French, with Shift', '3', 'Digit3', true, '3'],
    ['a digit of the number pad', '3', 'Numpad3', false, '3'],
    ['a backup page, Latin', '#', 'Digit3', true, 'Shift+3'],
    ['the question mark, Ukrainian, on the key of 7', '?', 'Digit7', true, '?'],
    ['a clicker’s full stop, Latin', '.', 'Period', false, '.'],
    ['a clicker’s full stop, Ukrainian', 'ю', 'Period', false, '.'],
    ['a clicker’s full stop, French', ':', 'Period', false, '.'],
    ['the slash, Ukrainian, whose key writes a full stop', '.', 'Slash', false, '/'],
    ['a full stop, French, where it is written', '.', 'Comma', true, '.'],
    ['an arrow with Shift', 'ArrowRight', 'ArrowRight', true, 'Shift+ArrowRight'],
    ['an arrow', 'ArrowRight', 'ArrowRight', false, 'ArrowRight'],
  ])('%s', (_, key, code, shift, name) => expect(names(key, code, shift)).toContain(name));

  test.each([
    ['w, French, is not the z of its place', 'w', 'KeyZ', 'z'],
    ['a comma, French, is not the m of its place', ',', 'KeyM', 'm'],
    ['a digit that is written is no backup page', '3', 'Digit3', 'Shift+3'],
  ])('%s', (_, key, code, name) => expect(names(key, code, true)).not.toContain(name));

  test('what is written goes before the place', () => expect(names('?', 'Digit7', true)).toEqual(['?', 'Shift+7']));
});

test('keycaps write them as keyboards do', () => {
  expect(['Shift+3', 'Shift+ArrowRight', 'Shift+PageDown', '.', 'b', ' '].map(keycap)).toEqual([
    'Shift 3',
    'Shift →',
    'Shift Page Down',
    '.',
    'B',
    'Space',
  ]);
});
