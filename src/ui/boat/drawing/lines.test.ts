import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, widthOf } from './lines.ts';

const SIZE = 16;
const word = fc.string({ unit: fc.constantFrom(...'aeimW É’-l'), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const width = fc.integer({ min: 60, max: 300 });

test('a short text stays on its line', () => {
  expect(linesOf('Un vent', 200, SIZE, 3)).toEqual(['Un vent']);
});

test('a text breaks between words, and past the last line allowed it is cut', () => {
  expect(linesOf('Tout repose sur une seule personne', 120, SIZE, 3)).toEqual([
    'Tout repose',
    'sur une seule',
    'personne'
  ]);
  expect(linesOf('Tout repose sur une seule personne', 120, SIZE, 2)).toEqual([
    'Tout repose',
    'sur une seule…'
  ]);
});

test('no line is wider than it may be, and there are no more than allowed', () => {
  fc.assert(
    fc.property(text, width, fc.integer({ min: 1, max: 4 }), (said, most, count) => {
      const lines = linesOf(said, most, SIZE, count);
      expect(lines.length).toBeLessThanOrEqual(count);
      for (const line of lines) expect(widthOf(line, SIZE)).toBeLessThanOrEqual(most);
    })
  );
});

test('where there is room for all lines, no letter is lost', () => {
  fc.assert(
    fc.property(text, width, (said, most) => {
      const letters = (words: string) => words.replaceAll(' ', '');
      expect(letters(linesOf(said, most, SIZE, Infinity).join(''))).toBe(letters(said));
    })
  );
});
