import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import type { Delay, Step } from '#engine/note/remark.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { noLaterThan } from '#sheets/note/no-later-than.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* A step is due when its first gesture is; what it asks of others for a later day is done on that day, and says so. */

const steps: readonly (readonly [string, Step])[] = [
  ...situations.flatMap(({ id, note }) => note.steps.map((step) => [`${id}: ${step.id}`, step] as const)),
  ...commonLines.steps.map((step) => [`every note: ${step.id}`, step] as const)
];

/** Days that an answer is asked for, after the step is due. A yearly review is not an answer. */
const askedLate = ({ within }: Step, first: string): string[] =>
  [...first.matchAll(/\b(?:avant|by|before) \{in-(\d+)\}/gu)]
    .filter(([, days]) => Number(days) > within && Number(days) < 180)
    .map(([, days]) => `{in-${days}}`);

/** What is done the same day: a letter that has gone, a page that is online, a no that is written down. */
const doneAtOnce =
  /\bparti(?:e|s|es)?\b|\benvoy|\ben ligne\b|date de son envoi|\bgone\b|\bsent\b|\bonline\b|date of its message|on its way/u;

it.each(['fr', 'en'] as const)('a step names the day of the answer that it waits for (%s)', (locale) => {
  const unnamed = steps.flatMap(([name, step]) => {
    const { first, done } = step[locale];
    const days = askedLate(step, first).filter((day) => !done.includes(day));
    return doneAtOnce.test(done) ? [] : days.map((day) => `${name}, ${day}`);
  });
  expect(unnamed).toEqual([]);
});

/** What only somebody else can send, where it alone ends a step. */
const othersAnswer =
  /(?:modèle|demande|réponses?|liste)[^.;]*(?:arriv|(?:est|sont) écrites?|jointes?)|(?:chacun|a|ont) (?:a )?répondu|^(?:trois|quatre|deux) réponses(?! au moins)/iu;

it('a week ends by a gesture of one’s own: what others send back has a later day', () => {
  const waiting = steps.flatMap(([name, { within, fr }]) =>
    within === 7 &&
    othersAnswer.test(fr.done) &&
    !/\{in-\d+\}|relance|ou sa date/u.test(`${fr.first} ${fr.done}`)
      ? [`${name}: ${fr.done}`]
      : []
  );
  // Nothing can be frozen by one side alone.
  expect(waiting.filter((one) => !one.startsWith('dispute: freeze'))).toEqual([]);
});

it('no step that serves a day of the person’s own asks for an answer after it', () => {
  fc.assert(
    fc.property(
      dossiersAbout(resource.options),
      fc.constantFrom(...situations.map(({ id }) => id)),
      fc.integer({ min: 20, max: 120 }),
      ({ answers }, lead, days) => {
        const today = '2026-11-28';
        const ending = daysAfter(today, days);
        const objects = { 'ending-date': { text: ending, at: 1 } };
        const dossier = projectWith({ objects, chosen: { lead: { text: lead, at: 1 } } });
        const serving = situations
          .find(({ id }) => id === lead)
          ?.note.steps.filter(({ before }) => before?.date === 'ending-date');
        const { sheet } = writtenFor(answers, 'en', dossier);
        const months =
          'January|February|March|April|May|June|July|August|September|October|November|December';
        for (const { id, first } of stepsIn(sheet)) {
          if (!serving?.some((step) => id === (step.action ?? `step-${lead}-${step.id}`))) continue;
          const asked = [...first.matchAll(new RegExp(`by (\\d+) (${months}) (\\d{4})`, 'gu'))].map(
            ([, day, month, year]) =>
              [
                year,
                String(months.split('|').indexOf(month ?? '') + 1).padStart(2, '0'),
                day?.padStart(2, '0')
              ].join('-')
          );
          expect(asked.filter((day) => day > ending)).toEqual([]);
        }
      }
    ),
    { numRuns: 80 }
  );
});

it('only where a day of the person’s own comes first', () => {
  const step = { within: 30, before: { date: 'ending-date', days: 14 } } as const;
  const on = (text: string) =>
    noLaterThan(step, { today: '2026-11-28', objects: { 'ending-date': { text } }, locale: 'en' });
  expect(on('2026-12-20')['in-14']).toBe('6 December 2026');
  expect(on('2026-12-20')['in-7']).toBeUndefined();
  expect(on('2027-12-20')['in-90']).toBeUndefined();
  expect(on('')).toEqual({});
  expect(
    noLaterThan(
      { within: 90, before: { date: 'decision-date', days: 0 } },
      { today: '2026-11-28', objects: { 'decision-date': { text: '2026-12-20' } }, locale: 'en' }
    )
  ).toEqual({});
});

it('what serves no day is not asked for after what ends within the month, nor a few days after a decision', () => {
  const on = (within: Delay, objects: Record<string, { text: string }>) =>
    noLaterThan({ within }, { today: '2026-11-28', objects, locale: 'en' });
  const ending = { 'ending-date': { text: '2026-12-10' } };
  expect(on(7, ending)['in-14']).toBe('8 December 2026');
  expect(on(7, ending)['in-90']).toBeUndefined();
  expect(on(30, ending)).toEqual({});
  const decision = { 'decision-date': { text: '2027-01-20' } };
  expect(on(30, decision)['in-60']).toBe('18 January 2027');
  expect(on(30, decision)['in-90']).toBeUndefined();
  expect(on(90, decision)).toEqual({});
});
