import type { Locale } from '#engine/locale.ts';
import { monthsAfter } from '#engine/months.ts';
import type { Range } from '#engine/portfolio/range.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { FirstEuroTexts } from '#texts/pages/first-euro.ts';

/** When the first money comes, in words, and whether that is certainly too late for what ends. */
export type FirstEuro = Readonly<{ text: string; late: boolean; doubtful: boolean }>;

/** What it is held against and worded with. */
export type FirstEuroWords = Readonly<{
  locale: Locale;
  firstEuro: FirstEuroTexts;
  dates: MoneyDates;
  /** Months until money runs out, as far as the answers tell; a day of the person’s own says it better. */
  shortage?: Range | undefined;
}>;

type Months = readonly [soonest: number, latest: number];

/** Whether money that may be asked for from this day on comes only once what ends has ended. */
export const comesLate = ([soonest]: Months, { ending }: Pick<MoneyDates, 'ending'>, from: string): boolean =>
  ending !== undefined && monthsAfter(from, soonest) > ending.day;

/** When the first money comes, beside the person’s own dates; `from`: the day on which one may ask. Pure. */
export function firstEuro(months: Months, words: FirstEuroWords, from = words.dates.today): FirstEuro {
  const { locale, firstEuro: texts, dates, shortage } = words;
  const [soonest, latest] = months;
  const delay = texts.inMonths(soonest, latest);
  const { ending } = dates;
  if (!ending) {
    const short = shortage && shortage.high < Infinity && latest > shortage.low;
    return {
      text: short ? texts.runsOut(delay, texts.inMonths(shortage.low, shortage.high)) : texts.usual(delay),
      late: false,
      doubtful: false
    };
  }
  const end = texts.ending(dayInSentence(ending.day, locale), ending.name);
  if (comesLate(months, dates, from))
    return {
      text: texts.late(dayInSentence(monthsAfter(from, soonest), locale), end),
      late: true,
      doubtful: true
    };
  const doubtful = monthsAfter(from, latest) > ending.day;
  return { text: (doubtful ? texts.perhapsLate : texts.inTime)(delay, end), late: false, doubtful };
}
