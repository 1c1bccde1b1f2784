import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { hoursInWords } from '#engine/text/hours-in-words.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { dueOf, inTime } from '#sheets/note/in-time.ts';
import { withinTheHours } from '#sheets/note/within-the-hours.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';
import { objectsOf } from './typed.ts';

/* Whoever says how many hours a week they have is not asked for more in the first: what stops a harm, and what somebody waits for, comes before. */

const TODAY = '2026-11-28';
const WEEK = daysAfter(TODAY, 7);

const all = [...situations.flatMap(({ note }) => note.steps), ...commonLines.steps];

it('reads how long every step takes that says so', () => {
  const takes = all.flatMap(({ fr, en }) => [fr.takes, en.takes]);
  const unread = new Set(takes.filter((one) => hoursInWords(one) === undefined));
  expect([...unread].sort()).toEqual([
    'Depends on the condition',
    'Selon la condition',
    'Shared, as needed',
    'À plusieurs, au besoin'
  ]);
});

const some = fc.record({
  answers: dossiersAbout(resource.options).map(({ answers }) => answers),
  lead: fc.constantFrom(...situations.map(({ id }) => id)),
  hours: fc.constantFrom('deux heures', 'trois heures', 'une demi-journée', 'dix heures'),
  ends: fc.integer({ min: 9, max: 90 })
});

it('a note loses nothing by it, and keeps its laws', () => {
  fc.assert(
    fc.property(some, ({ answers, lead, hours, ends }) => {
      const objects = objectsOf({ 'ending-date': daysAfter(TODAY, ends), ending: 'Zéphyrine' });
      const chosen = { lead: { text: lead, at: 1 }, companion: { text: '', at: 1 } };
      const note = (said: string) =>
        writtenFor(
          answers,
          'fr',
          projectWith({
            objects,
            chosen,
            answers: { 'fundraising-time': { value: 'none', note: said, at: 1 } }
          })
        );
      const [free, told] = [note(''), note(`J’ai ${hours} par semaine.`)];
      expect(faultsOf(told)).toEqual(faultsOf(free));
      const ids = ({ sheet }: typeof told) =>
        [...stepsIn(sheet), ...sheet.later.filter(({ id }) => !stepsIn(sheet).some((one) => one.id === id))]
          .map(({ id }) => id)
          .sort();
      expect(ids(told)).toEqual(ids(free));

      const hoursOf = ({ sheet }: typeof told) =>
        stepsIn(sheet)
          .filter(({ due }) => due <= WEEK)
          .reduce((total, { takes }) => total + (hoursInWords(takes) ?? 0), 0);
      expect(hoursOf(told)).toBeLessThanOrEqual(hoursOf(free));
    }),
    { numRuns: 60, endOnFailure: true }
  );
});

/** A step as it is read, with nothing of its own but how long it takes and by which day it is done. */
const step = (takes: string, more: Partial<StepEntry> = {}): StepEntry => ({
  id: 'one',
  within: 7,
  title: '',
  why: '',
  first: '',
  done: '',
  takes,
  ...more
});

it('a first week holds no more hours than there are, but for what stays, or one step alone', () => {
  const kinds = fc.constantFrom<Partial<StepEntry>>(
    {},
    {},
    { about: 'stays' },
    { consent: true },
    { before: { date: 'ending-date', days: 7 } },
    { within: 30 }
  );
  const steps = fc.array(
    fc.tuple(fc.constantFrom('20 min', '1 h', '3 h', 'Une demi-journée', 'Deux jours'), kinds),
    {
      minLength: 1,
      maxLength: 9
    }
  );
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 8, max: 60 }),
      (given, hours, ends) => {
        const days = { today: TODAY, objects: objectsOf({ 'ending-date': daysAfter(TODAY, ends) }) };
        const before = inTime(
          given.map(([takes, more]) => step(takes, more)),
          days
        );
        const stays = ({ about }: StepEntry) => about === 'stays';
        const after = withinTheHours(before, hours, stays, days);
        expect(new Set(after.map((one) => one.step))).toEqual(new Set(before.map((one) => one.step)));
        for (const { step: one, due } of after) {
          // Nothing is late: not after the day that it serves, nor the month.
          expect(
            due <= (dueOf({ ...one, within: 30 }, days) > WEEK ? dueOf({ ...one, within: 30 }, days) : WEEK)
          ).toBe(true);
          if (stays(one) || one.consent) expect(due).toBe(before.find((other) => other.step === one)?.due);
        }
        const week = after.filter(({ due }) => due <= WEEK);
        const must = week.filter(
          ({ step: one }) => stays(one) || one.consent || dueOf({ ...one, within: 30 }, days) <= WEEK
        );
        const sum = week.reduce((total, { step: one }) => total + (hoursInWords(one.takes) ?? 0), 0);
        expect(sum <= hours || week.length === must.length || (must.length === 0 && week.length === 1)).toBe(
          true
        );
        expect(before.some(({ due }) => due <= WEEK) ? week.length : 1).toBeGreaterThan(0);
        expect(withinTheHours(before, undefined, stays, days)).toEqual(before);
      }
    )
  );
});
