import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test('a text that fits stays as it is, a longer one loses its end', () => {
  expect(cut('Le bac', 6)).toBe('Le bac');
  expect(cut('Le bac de Nantes', 9)).toBe('Le bac de');
  expect(cut('Le bac', 3)).toBe('Le');
});

test('no letter is parted from its accent, no sign is halved', () => {
  expect(cut('e\u0301te\u0301', 4)).toBe('e\u0301t');
  expect(cut('bac👩🏽‍🌾', 8)).toBe('bac');
});

test('what is left is a beginning of the text, and never too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
      const left = cut(text, most);
      expect(text.startsWith(left)).toBe(true);
      expect(left.length).toBeLessThanOrEqual(Math.max(most, 0));
    })
  );
});
