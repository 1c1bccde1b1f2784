import { daysAfter } from '#engine/day.ts';
import { plain } from '#engine/text/search.ts';
import type { Locale } from '#engine/locale.ts';
import { asAName } from '#engine/text/as-a-name.ts';
import { dateIn } from '#texts/format/dates.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { agendaOf } from '#sheets/note/agenda.ts';
import { stepsIn } from './steps-in.ts';
import type { Written } from './law.ts';

/* What a note owes to the days and to the people that were typed. */

/** Typed days of which nothing is told: under their own heading, among this week’s, or among what comes later. */
export function unserved({ sheet, objects, today }: Written, locale: Locale): string[] {
  const { days, undated } = agendaOf(objects, today, locale, noteTexts[locale]);
  const week = daysAfter(today, 7);
  const told = (day: string, what: string): boolean =>
    sheet.groups.some(
      ({ due, title, ready }) =>
        (due === day && title.includes(what) && ready.length > 0) ||
        (day <= week && due === week && ready.some((line) => line.includes(dateIn(locale, day))))
    ) ||
    sheet.later.some(
      (one) => one.due === day && one.title.toLowerCase() === what.toLowerCase() && one.done !== ''
    );
  return [
    ...days.flatMap(({ day, what }) => (told(day, what) ? [] : [`nothing in hand on ${day}: ${what}`])),
    ...undated.filter((words) => !sheet.agenda.some(({ day, text }) => day === '' && text.includes(words)))
  ];
}

/** Where the calendar goes back: a step, or a day, told after one that comes later. */
export function outOfOrder({ sheet }: Written): string[] {
  const heads = sheet.groups.map(({ due }) => due);
  const later = sheet.later.map(({ due }) => due);
  const sorted = (days: readonly string[]) =>
    days.every((day, at) => at === 0 || (days[at - 1] ?? '') <= day);
  const last =
    stepsIn(sheet)
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? '';
  return [
    ...(sorted(heads) && sorted(later) ? [] : ['the days are not in order']),
    ...later.filter((day) => day < last).map((day) => `${day} is told after ${last}`)
  ];
}

const wordsIn = (text: string): string[] => plain(text).match(/\p{L}{4,}|\p{N}+/gu) ?? [];

/** Those who were typed as having to agree, or to decide, and stand in no step, nor in the line of a day. */
export function unnamed({ sheet, objects }: Written, locale: Locale): string[] {
  const told = [
    ...stepsIn(sheet).map(({ title, first, done, remarks }) => [title, first, done, ...remarks].join(' ')),
    ...sheet.groups.flatMap(({ ready }) => ready),
    ...sheet.later.map(({ title, done }) => `${title} ${done}`)
  ].map((text) => new Set(wordsIn(text)));
  return ['owners', 'deciders'].flatMap((id) => {
    const who = asAName(objects[id]?.text ?? '', locale, 'people');
    const words = wordsIn(who);
    return words.length === 0 || told.some((text) => words.every((word) => text.has(word)))
      ? []
      : [`${id}: ${who} is nowhere in a step`];
  });
}
