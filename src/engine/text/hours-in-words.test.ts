import { expect, it } from 'vitest';
import { hoursAWeek, hoursInWords } from './hours-in-words.ts';

it.each([
  ['1 h 30', 1.5],
  ['20 min', 1 / 3],
  ['Trois soirées', 7.5],
  ['Une demi-journée par client', 3.5],
  ['Half a day', 3.5],
  ['Two days, six in all', 14],
  ['1 h, plus l’attente', 1],
  ['Quinze jours', 105],
  ['A fortnight', 105]
])('%s lasts so long', (takes, hours) => {
  expect(hoursInWords(takes)).toBeCloseTo(hours);
});

it('says nothing where no time is named', () => {
  expect(hoursInWords('Selon la condition')).toBeUndefined();
});

it.each([
  ['J’ai deux heures par semaine en tout.', 2],
  ["J'ai une demi-journée par semaine, et un technicien un jour.", 3.5],
  ['Trois heures par semaine.', 3],
  ['Cinq heures par semaine, plus si c’est payé.', 5],
  ['J’ai deux matinées par semaine.', 7],
  ['I have four hours a week.', 4],
  ['Little. We have 2 hours each week.', 2]
])('%s', (said, hours) => {
  expect(hoursAWeek(said)).toBe(hours);
});

it.each([
  'Un technicien a deux jours par semaine.',
  'J’ai deux heures, le soir.',
  'Un ou deux jours par mois',
  ''
])('reads no week of their own in “%s”', (said) => {
  expect(hoursAWeek(said)).toBeUndefined();
});
