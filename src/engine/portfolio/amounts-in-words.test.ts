import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsInWords } from './amounts-in-words.ts';

const read = (text: string) => amountsInWords(text)?.map(({ euros, per }) => [euros, per]);

test.each([
  [
    '41 600 € hors taxes, puis 290 € par mois',
    [
      [41600, 'whole'],
      [290, 'month']
    ]
  ],
  [
    '168 000 € HT, plus 22 000 € par an, pour construire',
    [
      [168000, 'whole'],
      [22000, 'year']
    ]
  ],
  [
    '€41,600 plus VAT, then €290 a month',
    [
      [41600, 'whole'],
      [290, 'month']
    ]
  ],
  [
    '9 000 € : chaque patron a promis 1 000 €',
    [
      [9000, 'whole'],
      [1000, 'each']
    ]
  ],
  ['six machines à 9 800 € pièce', [[9800, 'each']]],
  ['25 000 € chacune', [[25000, 'each']]],
  [
    '38 000 € de mes cinq clients, sur 46 000 € cette année',
    [
      [38000, 'whole'],
      [46000, 'whole']
    ]
  ],
  ['950 euros par an et par site', [[950, 'unclear']]],
  ['40 000 €, et 5 % plus tard', [[40000, 'unclear']]],
  ['abonnement mensuel : 200 €', [[200, 'month']]],
  ['1 250,50 € de dons', [[1250.5, 'whole']]],
  ['40 k€', [[40000, 'whole']]],
  ['une salle', []]
])('reads “%s”', (text, amounts) => {
  expect(read(text.replaceAll(' €', '\u00a0€'))).toEqual(amounts);
});

test.each([
  'de 500 à 900 €',
  'entre 2 000 € et 3 000 €',
  'environ 4 000 €',
  '30 000 € au plus',
  '1,9 million d’euros',
  '10 000 dollars, soit 9 000 €',
  'jusqu’à 5 000 €',
  'about €3,000',
  '€500 to €900',
  '0 €'
])('“%s” is no sum', (text) => {
  expect(amountsInWords(text)).toBeUndefined();
});

test('whatever whole amount is typed, in either language, is the one that is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('fr', 'en'), (euros, locale) => {
      const typed = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-IE', {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 0
      }).format(euros);
      expect(read(typed)).toEqual([[euros, 'whole']]);
    })
  );
});
