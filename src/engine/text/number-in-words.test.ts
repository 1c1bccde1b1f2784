import { expect, test } from 'vitest';
import { numberIn } from './number-in-words.ts';

test.each([
  ['22', 22],
  ['1 140', 1140],
  ['vingt et un', 21],
  ['soixante-trois', 63],
  ['soixante-quinze', 75],
  ['quatre-vingt-dix', 90],
  ['quatre-vingts', 80],
  ['vingt-quatre', 24],
  ['cent quatre-vingt-dix', 190],
  ['deux cent quatre', 204],
  ['deux cent quatorze', 214],
  ['two hundred and fourteen', 214],
  ['deux mille trois cents', 2300],
  ['mille', 1000],
  ['ninety-nine', 99]
])('“%s” is %i', (words, number) => {
  expect(numberIn(words)).toBe(number);
});

test.each(['plusieurs', 'neuf bateaux', ''])('“%s” is no number', (words) => {
  expect(numberIn(words)).toBeUndefined();
});
