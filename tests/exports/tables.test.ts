import { dsvFormat } from 'd3-dsv';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { isDay } from '#engine/day.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { contentOf, type Leaving } from '#outputs/exports.ts';
import type { DocumentId, Format } from '#outputs/export-list.ts';
import { leavingFor } from '#programs/leaving.ts';
import { loadTexts } from '#texts/texts.ts';
import { AT, some } from './people.ts';

const textOf = async (document: DocumentId, format: Format, leaving: Leaving) =>
  (await contentOf(document, format, leaving))?.words ?? '';

/** The rows of a table as another program reads them, each cell under its title. */
const rowsOf = async (document: DocumentId, leaving: Leaving, locale: Locale) =>
  dsvFormat(locale === 'fr' ? ';' : ',').parse(
    (await textOf(document, 'csv', leaving)).replace(/^\uFEFF/, '')
  );

/** As it was before a spreadsheet was kept from running it. */
const unmarked = (cell = '') => cell.replace(/^'(?=\s*[=+\-@])/, '');

describe.each(locales)('The tables of everybody in %s', (locale) => {
  it.each(some(locale).map((dossier) => [dossier.id, dossier] as const))(
    'say what the sheets say, and the calendar the days of the plan: %s',
    async (_, dossier) => {
      const leaving = await leavingFor(dossier, locale, AT);
      const { papers, texts } = leaving;
      const { states } = (await loadTexts[locale]()).plan;
      const { columns } = texts;

      const [actions, plan] = await Promise.all([papers.actions(), papers.plan()]);
      const rows = await rowsOf('plan', leaving, locale);
      expect(
        rows.map((row) =>
          [columns.id, columns.action, columns.due, columns.owner, columns.state, columns.note].map((name) =>
            unmarked(row[name])
          )
        )
      ).toEqual([
        ...actions.map((one) => [one.id, one.title, one.due, one.owner, states[one.state], one.note]),
        ...(plan.duties?.duties ?? []).map(({ id, title, since, law }) => [
          ...[id, title, since, '', ''],
          law.sources.map(({ url }) => url).join('\n')
        ])
      ]);
      // What is told first has the day by which the note says that it is due.
      const note = await papers.note();
      const dated = new Map(actions.map(({ id, due }) => [id, due]));
      for (const { id, due } of note.groups.flatMap(({ steps }) => steps))
        if (dated.has(id)) expect(dated.get(id)).toBe(dossier.actions[id]?.due || due);

      const answers = await papers.answers();
      expect(
        (await rowsOf('answers', leaving, locale)).map((row) => [
          row[columns.id],
          unmarked(row[columns.answer])
        ])
      ).toEqual(
        answers.stages.flatMap((stage) => stage.answers.map(({ id, said }) => [id, said.join('\n')]))
      );
      expect(answers.stages.flatMap((stage) => stage.answers).length).toBeGreaterThanOrEqual(
        Object.keys(dossier.answers).length
      );

      const { sheet } = await papers.financing();
      const money = await rowsOf('financing', leaving, locale);
      const figures = (low: string) => money.map((row) => row[low]).filter(Boolean);
      expect(figures(columns.low).every((figure) => /^\d+(?:[.,]\d+)?$/.test(figure ?? ''))).toBe(true);
      const sum = sheet.composition.situated.costs.flatMap(({ year, threeYears }) => [year, threeYears]);
      expect(
        money.filter((row) => row[columns.id] === '' && row[columns.high]).length
      ).toBeGreaterThanOrEqual(sum.filter(Boolean).length);

      const ics = await textOf('calendar', 'ics', leaving);
      const events = new ICAL.Component(ICAL.parse(ics) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
      const calendar = await papers.calendar();
      expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
        calendar.entries.map(({ title, day, state }) => [state === 'done' ? texts.done(title) : title, day])
      );
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      // A second program, which shares nothing with the first, reads the same.
      const others = convertIcsCalendar(undefined, ics).events ?? [];
      expect(
        others.map(({ uid, summary, description, start, end, sequence, status }) => [
          uid,
          summary,
          description ?? null,
          start.type,
          start.date.toISOString().slice(0, 10),
          end?.date.toISOString().slice(0, 10),
          sequence,
          status
        ])
      ).toEqual(
        events.map(({ uid, summary, description, startDate, endDate, sequence, component }) => [
          uid,
          summary,
          description,
          'DATE',
          startDate.toString(),
          endDate.toString(),
          sequence,
          component.getFirstPropertyValue('status')
        ])
      );
      expect(calendar.entries.every(({ day }) => isDay(day))).toBe(true);
      expect(calendar.entries.length).toBeGreaterThan(0);
    }
  );
});
