import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter, daysBetween } from '#engine/day.ts';
import { hoursInWords, spaced } from '#engine/text/hours-in-words.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { dueOf } from './in-time.ts';
import { timesTheirCount } from './times-their-count.ts';

const TODAY = '2026-11-30';

const step = (takes: string, more: Partial<StepEntry> = {}): StepEntry => ({
  id: 'one',
  within: 90,
  title: '',
  why: '',
  first: '',
  done: 'Chaque nom a sa réponse.',
  takes,
  ...more
});

const among = (owners: string, hours?: number) => ({
  today: TODAY,
  objects: { owners: { text: owners }, users: { text: 'mes cinq clients' } },
  hours,
  texts: noteTexts.fr
});

it('says how long in all where those whom it takes so long for were counted', () => {
  const all = timesTheirCount(step('Une demi-heure par personne'), among('les familles des 190 personnes'));
  expect(spaced(all.takes)).toBe('95 h : une demi-heure par personne, pour 190');
  expect(all.done).toBe('Chaque nom a sa réponse.');
});

it('is done for as many as the hours hold, and says what becomes of the others', () => {
  const some = timesTheirCount(
    step('Une demi-heure par personne'),
    among('les familles des 190 personnes', 7)
  );
  expect(spaced(some.takes)).toBe('45 h : une demi-heure par personne, pour 90 des 190');
  expect(spaced(some.done)).toBe(
    'Pour 90 d’abord : chaque nom a sa réponse. Les 100 autres attendent, ou se confient.'
  );
});

it('leaves what takes a day at most, or counts nobody, as it is', () => {
  const few = step('Une demi-heure par personne');
  expect(timesTheirCount(few, among('Pauline et deux stagiaires', 2))).toBe(few);
  const plain = step('2 h');
  expect(timesTheirCount(plain, among('190 familles', 2))).toBe(plain);
});

it('never asks for more than the hours until its day hold, for many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 3000 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(30 as const, 90 as const, 180 as const),
      fc.constantFrom('Une demi-heure par personne', '1 h par personne', 'Une demi-heure par famille'),
      (count, hours, within, takes) => {
        const given = among(`les ${count} familles`, hours);
        const one = step(takes, { within });
        const said = timesTheirCount(one, given);
        const weeks = daysBetween(TODAY, dueOf(one, given)) / 7;
        const unit = hoursInWords(takes) ?? 0;
        const all = hoursInWords(said.takes) ?? 0;
        expect(said.takes).not.toBe(takes);
        expect(all).toBeLessThanOrEqual(Math.max(hours * weeks + unit, unit));
        expect(daysAfter(TODAY, within)).toBe(dueOf(one, given));
      }
    )
  );
});
