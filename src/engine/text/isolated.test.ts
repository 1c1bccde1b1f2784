import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

const CONTROLS = ['\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E'];
const ISOLATES = ['\u2066', '\u2067', '\u2068', '\u2069'];
const CLING = ['\u200B', '\u200D', '\u2060', '\uFEFF'];

/** What somebody may write, or paste. */
const words = fc
  .array(fc.constantFrom('a', 'é', ' ', '!', 'שלום', 'مرحبا', '🙂', ...CONTROLS, ...ISOLATES, ...CLING), {
    maxLength: 12
  })
  .map((parts) => parts.join(''));

/** What is left of a sentence outside the parts that are read by themselves; undefined where one stays open. */
function outside(sentence: string): string | undefined {
  let depth = 0;
  let left = '';
  for (const letter of sentence) {
    if (/[\u2066-\u2068]/.test(letter)) depth += 1;
    else if (letter === '\u2069' && depth > 0) depth -= 1;
    else if (depth === 0) left += letter;
  }
  return depth === 0 ? left : undefined;
}

test('whatever somebody writes, the sentence around it reads as it was written', () => {
  fc.assert(
    fc.property(words, (written) => {
      const around = outside(`Le projet « ${isolated(written)} » est prêt.`);
      expect(around).toBeDefined();
      expect(around).not.toMatch(/[\p{Bidi_Control}\u0590-\u08FF]/u);
    })
  );
});

test('bare words do turn a sentence about: without this there would be nothing to hold', () => {
  expect(outside('Le projet « \u202Eabc » est prêt.')).toMatch(/\u202E/);
  expect(outside('Le projet « \u2067abc » est prêt.')).toBeUndefined();
});

test('what is isolated once stays as it is', () => {
  fc.assert(
    fc.property(words, (written) => {
      expect(isolated(isolated(written))).toBe(isolated(written));
    })
  );
});

test('ordinary words stay as they are, and what has no width does not cling to what is around', () => {
  for (const ordinary of ['', 'Le bac', 'L’été à Nantes : 3 €', 'a\u200Db', '👩\u200D🚀'])
    expect(isolated(ordinary)).toBe(ordinary);
  expect(isolated('\u200B')).toBe('');
  expect(isolated('\uFEFFLe bac\u200B')).toBe('Le bac');
});
