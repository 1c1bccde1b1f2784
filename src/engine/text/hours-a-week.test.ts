import { expect, it } from 'vitest';
import { hoursAWeek } from './hours-a-week.ts';

it.each([
  ['J’ai deux heures par semaine en tout.', 2],
  ["J'ai une demi-journée par semaine, et un technicien un jour.", 3.5],
  ['Trois heures par semaine.', 3],
  ['Cinq heures par semaine, plus si c’est payé.', 5],
  ['J’ai deux matinées par semaine.', 7],
  ['I have four hours a week.', 4],
  ['Little. We have 2 hours each week.', 2],
  ['J’ai deux heures, le soir.', 10],
  ['Une heure par jour', 5],
  ['Environ deux heures et demie par semaine', 2.5],
  ['Deux à trois heures par semaine, pas plus.', 2],
  ['2h/semaine', 2],
  ['Le mercredi.', 7],
  ['Je n’ai que le samedi matin.', 3.5],
  ['J’y passe le dimanche soir, en général.', 2.5],
  ['Un technicien deux jours par semaine, moi une demi-journée.', 3.5],
  ['Je peux donner trois heures par semaine.', 3],
  ['I can spare an hour a day.', 5],
  ['On Sundays.', 7]
])('%s', (said, hours) => {
  expect(hoursAWeek(said)).toBe(hours);
});

it.each([
  'Un technicien a deux jours par semaine.',
  'Pauline, un jour par semaine.',
  'Le conseil est le mercredi 5 mai.',
  'L’été, sept appels par soir',
  'Deux heures.',
  ''
])('reads no week of their own in “%s”', (said) => {
  expect(hoursAWeek(said)).toBeUndefined();
});

it('reads two days a month as what they are in a week', () => {
  expect(hoursAWeek('J’ai deux jours par mois.')).toBeCloseTo(3.23);
});

it('takes what is written beside another answer for theirs only where they say so', () => {
  expect(hoursAWeek('J’ai quatre heures par semaine pour ça.', false)).toBe(4);
  expect(hoursAWeek('Dix heures par semaine, et trois nuits.', false)).toBeUndefined();
  expect(hoursAWeek('Le dimanche.', false)).toBeUndefined();
});
