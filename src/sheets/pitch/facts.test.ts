import { expect, test } from 'vitest';
import { factValue } from './facts.ts';

test('what is written over several lines is said on one, and an amount does not break', () => {
  const words = { figures: { text: ' neuf salles,\n\n  9\u00a0000\u00a0€\tpar an ', at: 1 } };
  expect(factValue('figures', { name: '', purpose: '', words })).toBe(
    'neuf salles, 9\u00a0000\u00a0€ par an'
  );
});
