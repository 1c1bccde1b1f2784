import type { Locale } from '#engine/locale.ts';
import type { PlanRow } from '#sheets/export/plan-rows.ts';
import type { Duties } from '#sheets/plan/duties.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { csv } from './csv.ts';

/** A plan as a table: one row an action, then one a duty of the law. */
export const planAsCsv = (
  locale: Locale,
  { rows, duties }: Readonly<{ rows: readonly PlanRow[]; duties: Duties | undefined }>,
  { columns }: ExportTexts,
  { states }: Pick<InterfaceTexts['plan'], 'states'>
): string =>
  csv(
    locale,
    [
      ...[columns.part, columns.action, columns.due, columns.owner, columns.state, columns.why],
      ...[columns.firstStep, columns.evidence, columns.effort, columns.note, columns.id]
    ],
    [
      ...rows.map((row) => [
        ...[row.part, row.title, row.due, row.owner, states[row.state], row.why],
        ...[row.firstStep, row.evidence, row.effort, row.note, row.id]
      ]),
      ...(duties?.duties ?? []).map(({ id, title, since, summary, now, law }) => [
        ...[duties?.title ?? '', title, since, '', '', summary],
        ...[now.text, '', '', law.sources.map(({ url }) => url).join('\n'), id]
      ])
    ]
  );
