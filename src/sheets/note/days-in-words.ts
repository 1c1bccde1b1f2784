import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots, type DaySlot } from '#engine/note/day-slots.ts';
import type { OwnDate } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';

/**
 * What each slot of a day becomes: a date of the calendar, never one that is past. A day that is reckoned
 * from one that nobody gave is said in words, such as “30 jours avant le dernier jour”.
 */
export const daysInWords = (
  today: string,
  own: (date: OwnDate) => Readonly<{ day: string | undefined; phrase: string }>,
  locale: Locale
): Readonly<Record<string, string>> =>
  Object.fromEntries(daySlots.map((one) => [one.slot, inWords(one, today, own, locale)]));

/** The days of an answer to one’s own step: later ones are those of what comes after it. */
const OF_ITS_OWN = 14;

/** The days by which a step awaits an answer, counted from this day, in words; `within`: those by which it is done itself too. */
export const daysFrom = (
  { today, locale }: Readonly<{ today: string; locale: Locale }>,
  within = OF_ITS_OWN
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    daySlots
      .filter(({ from, days }) => !from && days <= Math.max(OF_ITS_OWN, within))
      .map(({ slot, days }) => [slot, dayInSentence(daysAfter(today, days), locale)])
  );

function inWords(
  { from, days }: DaySlot,
  today: string,
  own: Parameters<typeof daysInWords>[1],
  locale: Locale
): string {
  if (!from) return dayInSentence(daysAfter(today, days), locale);
  const { day, phrase } = own(from);
  if (day === undefined) return relative[locale](days, phrase);
  return dayInSentence(daysAhead(day, days, today), locale);
}

const relative: Readonly<Record<Locale, (days: number, phrase: string) => string>> = {
  fr: (days, phrase) => `${days} jours avant ${phrase}`,
  en: (days, phrase) => `the ${ordinal(days)} day before ${phrase}`
};

const ordinal = (count: number): string => `${count}${count % 10 === 1 ? 'st' : 'th'}`;
