import type { Dossier } from '#engine/dossier.ts';
import type { OwnDate } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dateIn } from '#texts/format/dates.ts';
import { datedParts, type DatedPart } from '#texts/format/dated-parts.ts';
import type { NoteWords } from './note-words.ts';
import type { NoteLine } from './spoken.ts';

const OTHER_DATES = 'other-dates' satisfies ObjectId;

/** The days of the person’s own that have a field of theirs, and whose words say what happens then. */
const named: readonly Readonly<{ date: OwnDate; words: ObjectId }>[] = [
  { date: 'ending-date', words: 'ending' },
  { date: 'offer-date', words: 'offer-from' },
  { date: 'decision-date', words: 'deciders' }
];

/** What stands between several things that end, in one line. */
const BETWEEN = /\s*(?:;|,)\s*(?:(?:puis|et|then|and)\s+)?/u;

/** The days of one line that names several, each with its words; none where it names one, or none. */
function severalDays(text: string, today: string): DatedPart[] {
  const parts = text.split(BETWEEN).flatMap((part) => datedParts(part, today));
  return parts.length > 1 && parts.every(({ day }) => day !== undefined) ? parts : [];
}

/**
 * Every day that the person wrote and that is still to come, in order, each with what happens then; what has no day
 * comes after them, as it was written. Empty where they wrote none.
 */
export function agendaIn(
  objects: Dossier['objects'],
  today: string,
  locale: Locale,
  { agenda }: NoteWords['texts']
): NoteLine[] {
  const own = named.flatMap(({ date, words }) => {
    const day = ownDay(objects, date);
    const said = objects[words]?.text.trim() ?? '';
    const several = severalDays(said, today);
    if (several.length > 0) return several;
    return day === undefined ? [] : [{ day, words: agenda[date](said) }];
  });
  const [dated, undated] = [true, false].map((has) =>
    datedParts(objects[OTHER_DATES]?.text ?? '', today).filter(({ day }) => (day !== undefined) === has)
  );
  const coming = [...own, ...(dated ?? [])]
    .filter(({ day = '' }) => day >= today)
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  const told = [
    ...coming.map(({ day = '', words }) => agenda.entry(dateIn(locale, day), words)),
    ...(undated ?? []).map(({ words }) => words)
  ];
  return told.length > 0 ? [{ text: agenda.all(told.join(agenda.between)), sources: [] }] : [];
}
