import { expect, it } from 'vitest';
import { mostCounted } from './counts-in-words.ts';

it.each([
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
])('%s', (words, count) => {
  expect(mostCounted(words)).toBe(count);
});

it('counts those alone that are asked for', () => {
  expect(mostCounted('soixante-trois compagnies et mes cinq clients', /^clients?$/u)).toBe(5);
});
