import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { people } from '#knowledge/people/index.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import type { SituationDossiers } from '../situations/dossiers.ts';

/* Whoever has little time is not asked for more than ten days in the first month. */

const MOST_DAYS = 10;
const HOURS_A_DAY = 7;
const EVENING = 2.5;
const COUNT: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  huit: 8,
  dix: 10
};
const TIME =
  /(?<hours>\d+) h(?: (?<minutes>\d+))?|(?<only>\d+) min|(?<half>demi-journée|demi-heure)|(?<count>une?|deux|trois|quatre|cinq|six|huit|dix) (?<unit>jour|journée|soirée|heure)s?/giu;

const HALVES: Readonly<Record<string, number>> = { 'demi-journée': HOURS_A_DAY / 2, 'demi-heure': 0.5 };
const UNITS: Readonly<Record<string, number>> = {
  jour: HOURS_A_DAY,
  journée: HOURS_A_DAY,
  soirée: EVENING,
  heure: 1
};

/** How many hours “trois soirées”, “1 h 30” or “une demi-journée” are. */
const hoursIn = (takes: string): number =>
  [
    ...takes
      .replaceAll(/[\u00A0\u202F]/gu, ' ')
      .toLowerCase()
      .matchAll(TIME)
  ].reduce(
    (sum, { groups: { hours, minutes, only, half, count, unit } = {} }) =>
      sum +
      Number(hours ?? 0) +
      (Number(minutes ?? 0) + Number(only ?? 0)) / 60 +
      (HALVES[half ?? ''] ?? 0) +
      (COUNT[count ?? ''] ?? 0) * (UNITS[unit ?? ''] ?? 0),
    0
  );

it('reads how long a step takes', () => {
  expect(['1 h 30', 'Trois soirées', 'Une demi-journée', '20 min'].map(hoursIn)).toEqual([
    1.5,
    7.5,
    3.5,
    1 / 3
  ]);
});

const files = import.meta.glob<{ dossiers?: SituationDossiers }>(
  ['../situations/*.ts', '!../situations/*.test.ts'],
  { eager: true }
);
const led = Object.entries(files).flatMap(([file, { dossiers }]) =>
  dossiers ? [[file.replace(/^.*\/|\.ts$/g, ''), dossiers.leads] as const] : []
);

/** How many days of work a note asks for by the end of its first month. */
function daysOfFirstMonth({ sheet, today }: ReturnType<typeof writtenFor>): number {
  const month = stepsIn(sheet).filter(({ due }) => due <= daysAfter(today, 30));
  return month.reduce((sum, { takes }) => sum + hoursIn(takes), 0) / HOURS_A_DAY;
}

it('a note asks for ten days at most in the first month, but for the agreements of one laboratory', () => {
  const days = people.map(({ id, answers, objects }) => {
    const own = Object.entries(objects?.fr ?? {}).map(([object, text]) => [object, { text, at: 0 }] as const);
    const written = writtenFor(answers, 'fr', projectWith({ objects: Object.fromEntries(own) }));
    return [id, daysOfFirstMonth(written)] as const;
  });
  expect(days.filter(([, one]) => one === 0)).toEqual([]);
  // What it has to ask of many takes it five days more; its note is to be mended, and no other may join it.
  expect(days.filter(([, one]) => one > MOST_DAYS).map(([id]) => id)).toEqual(['corpus-lab']);
});

it.each(led)('whoever %s leads is asked for ten days at most in the first month', (_, leads) => {
  const days = leads.map((answers) => daysOfFirstMonth(writtenFor(answers, 'fr')));
  expect(Math.max(...days)).toBeGreaterThan(0);
  expect(days.filter((one) => one > MOST_DAYS)).toEqual([]);
});
