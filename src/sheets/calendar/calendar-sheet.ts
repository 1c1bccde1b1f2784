import type { Judgement } from '#engine/advise/judge.ts';
import type { ActionState, Dossier } from '#engine/dossier.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { PlanRow } from '#sheets/export/plan-rows.ts';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { datedParts } from '#texts/format/dated-parts.ts';
import type { ExportTexts } from '#texts/pages/export.ts';

/** Something that has a day: an action to be done, a duty that begins to bind, a date of the person’s own. */
export type CalendarEntry = Readonly<{
  /** The same at each export, so that a calendar puts what is new in the place of what it has. */
  id: string;
  /** As YYYY-MM-DD. */
  day: string;
  kind: 'action' | 'duty' | 'date';
  state: ActionState;
  title: string;
  /** What is to be known about it, a line each. */
  lines: readonly string[];
}>;

export type CalendarSheet = Readonly<{ title: string; entries: readonly CalendarEntry[] }>;

/** The days of the person’s own that a calendar holds, by the object in which each is kept. */
export const ownDates = ['decision-date', 'ending-date', 'offer-date'] as const;

/** The object in which the days that have no field of their own are written. */
const OTHER_DATES = 'other-dates' satisfies ObjectId;

/** Everything in a project that has a day, the earliest first; a duty that binds already is no event any more. */
export function calendarSheet(
  { name, objects }: Pick<Dossier, 'name' | 'objects'>,
  {
    plan,
    rows,
    judgements,
    today
  }: Readonly<{
    plan: Pick<PlanSheet, 'duties'>;
    rows: readonly PlanRow[];
    judgements: readonly Judgement<KnownAdvice>[];
    today: string;
  }>,
  texts: ExportTexts
): CalendarSheet {
  const labelled = (label: string, text: string) => (text ? [texts.labelled(label, text)] : []);
  const begins = new Map(
    judgements.flatMap(({ advice }) => (advice.kind === 'obligation' ? [[advice.id, advice.from]] : []))
  );
  const entries: CalendarEntry[] = [
    ...rows.map(({ id, due, state, title, why, firstStep, evidence, owner, note }) => ({
      id,
      day: due,
      kind: 'action' as const,
      state,
      title,
      lines: [
        why,
        ...labelled(texts.columns.firstStep, firstStep),
        ...labelled(texts.columns.evidence, evidence),
        ...labelled(texts.columns.owner, owner),
        note
      ].filter(Boolean)
    })),
    ...(plan.duties?.duties ?? []).map(({ id, title, since, summary, now, law }) => ({
      id,
      // What begins in a month begins on its first day.
      day: `${begins.get(id) ?? ''}-01`.slice(0, 10),
      kind: 'duty' as const,
      state: 'to-do' as const,
      title,
      lines: [since, summary, `${now.label} ${now.text}`, ...law.sources.map(({ url }) => url)]
    })),
    ...ownDates.map((object) => ({
      id: object,
      day: ownDay(objects, object) ?? '',
      kind: 'date' as const,
      state: 'to-do' as const,
      title: texts.ownDates[object],
      lines: []
    })),
    ...datedParts(objects[OTHER_DATES]?.text ?? '', today).map(({ day = '', words }, place, all) => ({
      id: [OTHER_DATES, day, all.slice(0, place).filter((one) => one.day === day).length].join('-'),
      day,
      kind: 'date' as const,
      state: 'to-do' as const,
      title: words || texts.ownDates['ending-date'],
      lines: []
    }))
  ];
  return {
    title: texts.calendarOf(name),
    entries: entries
      .filter(({ day, kind }) => day !== '' && (kind !== 'duty' || day >= today))
      .sort((one, other) => one.day.localeCompare(other.day))
  };
}
