import { expect, it } from 'vitest';
import { hoursInWords } from './hours-in-words.ts';

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
