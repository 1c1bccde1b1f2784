import type { Dossier } from '#engine/dossier.ts';
import type { OwnDate } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import { asAName } from '#engine/text/as-a-name.ts';
import { plain } from '#engine/text/search.ts';
import { woven } from '#engine/text/weaving.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dateIn } from '#texts/format/dates.ts';
import { datedParts, type DatedPart } from '#texts/format/dated-parts.ts';
import type { NoteWords } from './note-words.ts';
import type { NoteLine } from './spoken.ts';

const OTHER_DATES = 'other-dates' satisfies ObjectId;
const OFFERED_BY = 'offer-from' satisfies ObjectId;

/** The days of the person’s own that have a field of theirs, and whose words say what happens then. */
const named: readonly Readonly<{ date: OwnDate; words: ObjectId }>[] = [
  { date: 'ending-date', words: 'ending' },
  { date: 'offer-date', words: OFFERED_BY },
  { date: 'decision-date', words: 'deciders' }
];

/** How words begin by which an answer is due. */
const ANSWERS = /^(?:réponse|répondre|answer|reply)(?!\p{L})/iu;

/** What stands between several things that end, in one line. */
const BETWEEN = /\s*(?:;|,)\s*(?:(?:puis|et|then|and)\s+)?/u;

/** The days of one line that names several, each with its words; none where it names one, or none. */
function severalDays(text: string, today: string): DatedPart[] {
  const parts = text.split(BETWEEN).flatMap((part) => datedParts(part, today));
  return parts.length > 1 && parts.every(({ day }) => day !== undefined) ? parts : [];
}

/** What happens on a day, in the person’s words, and the field in which they wrote it; '' among other days. */
export type Happening = Readonly<{ words: string; date: OwnDate | '' }>;

/**
 * A day that the person wrote and that is still to come, as YYYY-MM-DD, with what happens then, in words, and each
 * thing by itself.
 */
export type Milestone = Readonly<{ day: string; what: string; all: readonly Happening[] }>;

/** Every such day, in order, each once, with all that happens then; what was dated in no way is told apart. */
export function agendaOf(
  objects: Dossier['objects'],
  today: string,
  locale: Locale,
  { agenda }: NoteWords['texts']
): Readonly<{ days: readonly Milestone[]; undated: readonly string[] }> {
  const from = { [OFFERED_BY]: asAName(objects[OFFERED_BY]?.text ?? '', locale, 'people') };
  const own = named.flatMap(({ date, words }) => {
    const day = ownDay(objects, date);
    const said = date === 'offer-date' ? (from[OFFERED_BY] ?? '') : (objects[words]?.text.trim() ?? '');
    const several = date === 'offer-date' ? [] : severalDays(said, today);
    if (several.length > 0) return several.map((one) => ({ ...one, date }));
    const what = agenda[date](said);
    return day === undefined
      ? []
      : [{ day, words: date === 'offer-date' ? woven(what, from, locale) : what, date }];
  });
  const others = datedParts(objects[OTHER_DATES]?.text ?? '', today).map((one) => ({
    ...one,
    date: '' as const
  }));
  const coming = [...others, ...own].filter(({ day = '' }) => day >= today);
  return {
    days: [...new Set(coming.map(({ day = '' }) => day))].sort().map((day) => {
      const said = coming.filter((one) => one.day === day);
      // Whoever wrote that an answer is due that day has said what their field says.
      const answers = said.some(({ words, date }) => date === '' && ANSWERS.test(words));
      const all =
        answers && said.some(({ date }) => date === 'offer-date')
          ? said.filter(({ words, date }) => date !== '' || !ANSWERS.test(words))
          : said;
      return { day, what: fullest(all.map(({ words }) => words)).join(agenda.and), all };
    }),
    undated: others.filter(({ day }) => day === undefined).map(({ words }) => words)
  };
}

/**
 * Every day that the person wrote and that is still to come, in one line; what has no day comes after them, as it was written. Empty where they wrote none.
 */
export function agendaIn(
  objects: Dossier['objects'],
  today: string,
  locale: Locale,
  texts: NoteWords['texts']
): NoteLine[] {
  const { days, undated } = agendaOf(objects, today, locale, texts);
  const { agenda } = texts;
  const told = [...days.map(({ day, what }) => agenda.entry(dateIn(locale, day), what)), ...undated];
  return told.length > 0 ? [{ text: agenda.all(told.join(agenda.between)), sources: [] }] : [];
}

const wordsIn = (text: string): readonly string[] => plain(text).match(/\p{L}{3,}|\p{N}+/gu) ?? [];

/** What happens on one day, without what fuller words say already. */
const fullest = (some: readonly string[]): string[] =>
  some.filter((one, place) => {
    const words = wordsIn(one);
    return !some.some((other, at) => {
      const fuller = wordsIn(other);
      if (at === place || !words.every((word) => fuller.includes(word))) return false;
      return fuller.length > words.length || at < place;
    });
  });
