import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { hoursInWords } from '#engine/text/hours-in-words.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { people } from '#knowledge/people/index.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { answersOffer } from '#sheets/note/by-their-date.ts';
import { dueOf, inTime } from '#sheets/note/in-time.ts';
import { startOf } from '#sheets/note/step-groups.ts';
import { stepId } from '#sheets/note/step-id.ts';
import { staysThisWeek, withinTheHours } from '#sheets/note/within-the-hours.ts';
import { faultsOf, type Written } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, questions, writtenFor } from '../notes/written.ts';
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

/** What is told not to wait: the danger that was stated, the only copy, what has a day of its own or somebody’s. */
const cannotWait = new Set([
  'keep-safe',
  ...[
    ...situations.map(({ id, note }) => [id, note.steps] as const),
    ['note', commonLines.steps] as const
  ].flatMap(([id, steps]) =>
    steps
      .filter((one) => staysThisWeek(one) || one.before !== undefined || answersOffer(one))
      .map((one) => stepId(id, one))
  )
]);

/** How a week that holds more than there is says so. */
const HAND_ON = /Confiez-en .+ à quelqu’un de sûr|Hand .+ of it to somebody you trust/u;

/**
 * What a first week asks for beyond the hours that were told; empty where it holds them, where it says what to hand on, or
 * where one step alone says how many weeks it takes.
 */
function tooMuchIn({ sheet, today, hours }: Written): string[] {
  const week = stepsIn(sheet).filter((step) => startOf(step) <= daysAfter(today, 7));
  const all = week.reduce((total, { takes }) => total + (hoursInWords(takes) ?? 0), 0);
  const [only] = week;
  const spread = week.length === 1 && /de vos semaines|of your weeks/u.test(only?.takes ?? '');
  const said = week.some(({ remarks }) => remarks.some((remark) => HAND_ON.test(remark)));
  const waits = week.filter(({ id }) => said && !cannotWait.has(id));
  return [
    ...(!hours || all <= hours + 0.02 || said || spread ? [] : [`${all} h in ${hours}`]),
    // Where it says so, all that is left is what cannot wait.
    ...waits.map(({ title }) => `${title} waits`)
  ];
}

/** What somebody told of their hours, beside the answer that asks for them. */
const told = (hours: string) => ({
  'fundraising-time': { value: 'none', note: `J’ai ${hours} par semaine.`, at: 1 }
});

const HOURS = ['une heure', 'deux heures', 'trois heures', 'une demi-journée', 'dix heures'];

it('no reference person is asked for more in the first week than the hours they would have', () => {
  const asked = people.flatMap(({ id, answers: said, objects = { fr: {}, en: {} } }) =>
    HOURS.flatMap((hours) => {
      const own = Object.entries(objects.fr).map(([object, text]) => [object, { text, at: 0 }] as const);
      const project = projectWith({ objects: Object.fromEntries(own), answers: told(hours) });
      return tooMuchIn(writtenFor(said, 'fr', project)).map((fault) => `${id}: ${fault}`);
    })
  );
  expect(asked).toEqual([]);
});

it('nor is anybody, whether or not a situation is recognised', () => {
  const few = fc.array(fc.constantFrom(...questions.keys()), { maxLength: 12 });
  fc.assert(
    fc.property(
      dossiersAbout(resource.options),
      few,
      fc.constantFrom(...HOURS),
      fc.constantFrom('fr' as const, 'en' as const),
      ({ answers }, kept, hours, locale) => {
        const said = Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id)));
        const project = projectWith({ answers: told(hours) });
        expect(tooMuchIn(writtenFor(answers, locale, project))).toEqual([]);
        expect(tooMuchIn(writtenFor(said, locale, project))).toEqual([]);
      }
    ),
    { numRuns: 60 }
  );
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
            answers: said ? told(said) : {}
          })
        );
      const [free, few] = [note(''), note(hours)];
      expect(faultsOf(few)).toEqual(faultsOf(free));
      const ids = ({ sheet }: typeof few) =>
        [...stepsIn(sheet), ...sheet.later.filter(({ id }) => !stepsIn(sheet).some((one) => one.id === id))]
          .map(({ id }) => id)
          .sort();
      expect(ids(few)).toEqual(ids(free));

      expect(tooMuchIn(few)).toEqual([]);
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

it('whoever counted those whom something takes so long for reads how long for all of them', () => {
  const counts = { owners: 'les 190 familles', users: 'mes 63 clients', pieces: '200 fiches' };
  fc.assert(
    fc.property(some, fc.boolean(), ({ answers, lead, hours }, knows) => {
      const chosen = { lead: { text: lead, at: 1 }, companion: { text: '', at: 1 } };
      const project = projectWith({ objects: objectsOf(counts), chosen, answers: knows ? told(hours) : {} });
      const each = stepsIn(writtenFor(answers, 'fr', project).sheet)
        .map(({ takes }) => takes)
        .filter((takes) => / par (?:personne|famille|client|fichier)/u.test(takes));
      expect(each.filter((takes) => !/^\d+\sh(?:\s\d+)?\s: .+, pour \d/u.test(takes))).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true }
  );
});

it('a first week holds no more hours than there are, but for what stays', () => {
  const kinds = fc.constantFrom<Partial<StepEntry>>(
    {},
    {},
    { about: 'stays' },
    { consent: true },
    { irrevocable: 'decided' },
    { before: { date: 'ending-date', days: 7 } },
    { within: 30 }
  );
  const steps = fc.array(
    fc.tuple(fc.constantFrom('20 min', '1 h', '3 h', 'Une demi-journée', 'Deux jours'), kinds),
    { minLength: 1, maxLength: 9 }
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
        const latest = (one: StepEntry) => dueOf({ ...one, within: 30 }, days);
        const agreed = after.filter(({ agrees }) => agrees).map(({ due }) => due);
        for (const { step: one, due, irrevocable } of after) {
          // Nothing is late: not after the day that it serves, nor the month; what cannot be undone waits for a yes.
          const last = [latest(one), WEEK, ...(irrevocable ? agreed : [])].sort().at(-1) ?? WEEK;
          expect(due <= last).toBe(true);
          if (irrevocable) expect(agreed.every((day) => day <= due)).toBe(true);
          if (stays(one)) expect(due).toBe(before.find((other) => other.step === one)?.due);
        }
        const week = after.filter(({ due }) => due <= WEEK);
        const must = week.filter(({ step: one }) => stays(one) || latest(one) <= WEEK);
        const sum = week.reduce((total, { step: one }) => total + (hoursInWords(one.takes) ?? 0), 0);
        expect(sum <= hours || week.length === must.length).toBe(true);
        expect(withinTheHours(before, undefined, stays, days)).toEqual(before);
      }
    )
  );
});
