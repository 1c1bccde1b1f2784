import { expect, it } from 'vitest';
import { standingInWords } from './standing-in-words.ts';

it.each([
  '9 000 € : chaque patron a promis 1 000 €',
  'rien de voté : 25 000 € annoncés au téléphone',
  'Rien de sûr : 1 140 € de dons, sur un compte bloqué',
  'peut-être 1 500 €',
  'a grant of €4,000, not yet paid',
  '€500 promised by the town'
])('“%s” is hoped for', (text) => {
  expect(standingInWords(text)).toBe('hoped');
});

it.each(['5 200 € en caisse', '11 000 € d’économies', '€300 in the bank', '12 000 € votés en mars'])(
  '“%s” is there',
  (text) => {
    expect(standingInWords(text)).toBe('held');
  }
);

it.each([
  '12 000 € de cotisations par an',
  'une petite subvention de la région',
  '27 600 € versés, 18 400 € promis',
  ''
])('“%s” leaves it open', (text) => {
  expect(standingInWords(text)).toBeUndefined();
});
