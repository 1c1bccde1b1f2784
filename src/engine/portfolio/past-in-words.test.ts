import { expect, test } from 'vitest';
import { isPastInWords } from './past-in-words.ts';

const today = '2026-11-29';

test.each([
  '12 000 € de la région, déjà dépensés',
  'une subvention de 40 k€, terminée en juin',
  'Le contrat a pris fin',
  '8 000 € par an jusqu’en 2025',
  '8 000 € par an jusqu’au 30 juin 2026',
  '€12,000 from the county, all spent',
  'a grant of €40,000 that ended in June',
  '€8,000 a year until the end of March 2026'
])('“%s” is past', (text) => {
  expect(isPastInWords(text, today)).toBe(true);
});

test.each([
  '12 000 € de cotisations par an',
  '12 000 € reçus, pas encore dépensés',
  'il reste 3 000 €, le reste est dépensé',
  '8 000 € par an jusqu’en 2026',
  '8 000 € par an jusqu’en mars 2027',
  '8 000 € par an depuis 2023',
  'accordés en 2024, pour trois ans',
  '€12,000, not yet spent',
  '€3,000 unspent',
  'until it ends, €8,000 a year',
  ''
])('“%s” may still come, or be there', (text) => {
  expect(isPastInWords(text, today)).toBe(false);
});
