import { expect, test } from 'vitest';
import { eurosInWords } from './euros-in-words.ts';

test.each([
  ['12 000 € de cotisations par an', 12_000],
  ['11\u202f000\u00a0€ d’économies', 11_000],
  ['€11,000 in savings', 11_000],
  ['une convention de 40 k€', 40_000],
  ['250 euros par mois de dons', 3000],
  ['€80 a month in gifts', 960],
  ['1 250,50 €', 1250]
])('“%s” is %i euros a year', (text, euros) => {
  expect(eurosInWords(text)).toEqual({ low: euros, high: euros });
});

test.each(['mille petits dons et deux cotisations', '3 000 € puis 5 000 €', 'une subvention', '', '0 €'])(
  '“%s” is not guessed',
  (text) => {
    expect(eurosInWords(text)).toBeUndefined();
  }
);
