import { expect, test } from 'vitest';
import { countsIn, mostCounted } from './count-in-words.ts';

test.each([
  ['les neuf bateaux et leurs 620 clients', [9, 'bateaux', 620, 'clients']],
  ['six machines à 9 800 € pièce', [6, 'machines']],
  ['un marché de 420 boîtiers, 510 000 €', [420, 'boîtiers']],
  ['4 000 € pour les vingt-deux planches', [22, 'planches']],
  ['le 12 mars 2027, pendant dix ans, 15 points', []],
  ['une société', []],
  ['neuf mairies et 190 personnes', [9, 'mairies', 190, 'personnes']],
  ['deux mille trois cents lecteurs', [2300, 'lecteurs']]
])('“%s” counts', (text, counts) => {
  expect(countsIn(text).flatMap(({ count, noun }) => [count, noun])).toEqual(counts);
});

test.each([
  ['les familles des cent quatre-vingt-dix personnes, et l’étudiante de Clermont', 190],
  ['les 214 familles, dont 38 parties, et neuf enfants devenus majeurs', 214],
  ['les 46 aides à domicile, Hugo et le laboratoire', 46],
  ['soixante-trois compagnies et mes cinq clients', 63],
  ['1 140 chaufferies, dont 310 dans des écoles', 1140],
  ['deux mille trois cents lecteurs', 2300],
  ['quatre-vingts communes', 80],
  ['vingt et un auteurs', 21],
  ['one hundred and twenty families', 120],
  ['Pauline, Maëlle et le stagiaire de 2024', 0],
  ['la famille du peintre mort en 1971 et trois artistes vivants', 3],
  ['Régis, depuis 12 ans', 0],
  ['', 0]
])('the most that “%s” counts is %i', (words, count) => {
  expect(mostCounted(words)).toBe(count);
});

test('of several counts, those alone are taken that are asked for', () => {
  expect(mostCounted('soixante-trois compagnies et mes cinq clients', /^clients?$/u)).toBe(5);
});
