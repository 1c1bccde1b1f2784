import { expect, test } from 'vitest';
import { countsIn, numberIn } from './count-in-words.ts';

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
  ['ninety-nine', 99]
])('“%s” is %i', (words, number) => {
  expect(numberIn(words)).toBe(number);
});

test.each(['plusieurs', 'neuf bateaux', ''])('“%s” is no number', (words) => {
  expect(numberIn(words)).toBeUndefined();
});

test.each([
  ['les neuf bateaux et leurs 620 clients', [9, 'bateaux', 620, 'clients']],
  ['six machines à 9 800 € pièce', [6, 'machines']],
  ['un marché de 420 boîtiers, 510 000 €', [420, 'boîtiers']],
  ['4 000 € pour les vingt-deux planches', [22, 'planches']],
  ['le 12 mars 2027, pendant dix ans, 15 points', []],
  ['une société', []]
])('“%s” counts', (text, counts) => {
  expect(countsIn(text).flatMap(({ count, noun }) => [count, noun])).toEqual(counts);
});
