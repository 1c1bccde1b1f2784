import { expect, it } from 'vitest';
import { countedIn, threeYearsOf } from './yearly-price.ts';

const flat = (text: string) => text.replace(/\s/gu, ' ');

it.each([
  ['l’offre de l’éditeur à 1 900 € par an', '5 700 €'],
  ['un abonnement à 200 €/mois', '7 200 €'],
  ['950 euros par an et par site', '2 850 €'],
  ['l’abonnement annuel : 3 000 €', '9 000 €']
])('“%s” comes to %s over three years', (offer, sum) => {
  expect(flat(threeYearsOf(offer, 'fr'))).toBe(sum);
});

it.each(['un don de 10 000 €', 'de 500 à 900 € par an', 'une adhésion par an', ''])(
  '“%s” is not multiplied',
  (offer) => {
    expect(threeYearsOf(offer, 'fr')).toBe('');
  }
);

it.each([
  ['les quatre collègues du canton', 4],
  ['the four colleagues of the canton', 4],
  ['12 communes', 12],
  ['les deux cents associations', 0],
  ['les collègues', 0],
  ['qui s’en sert', 0]
])('“%s” counts %i places', (words, count) => {
  expect(countedIn(words)).toBe(count);
});

it('is multiplied by the places that would pay', () => {
  expect(flat(threeYearsOf('l’offre de l’éditeur à 1 900 € par an', 'fr', 5))).toBe('28 500 €');
});

it('is said in the language of the note', () => {
  expect(threeYearsOf('the publisher’s offer at €1,900 a year', 'en')).toBe('€5,700');
});
