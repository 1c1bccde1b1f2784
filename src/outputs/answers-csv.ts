import type { Locale } from '#engine/locale.ts';
import type { AnswersSheet } from '#sheets/answers/answers-sheet.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import { csv } from './csv.ts';

/** The answers of a project as a table: one row a question. */
export const answersAsCsv = (locale: Locale, { stages }: AnswersSheet, { columns }: ExportTexts): string =>
  csv(
    locale,
    [columns.stage, columns.question, columns.answer, columns.note, columns.own, columns.day, columns.id],
    stages.flatMap(({ title, answers }) =>
      answers.map(({ id, ask, said, note, own, day }) => [
        title,
        ask,
        said.join('\n'),
        note,
        own.map(({ label, text }) => `${label} ${text}`).join('\n'),
        day,
        id
      ])
    )
  );
