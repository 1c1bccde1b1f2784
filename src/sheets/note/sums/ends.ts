import { moneyEnds } from '#knowledge/money-ends.ts';
import { speaksOfLoan } from '#engine/portfolio/loan-in-words.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { onlyAmount, thereIs, wordsOf } from './typed-money.ts';

/** So much a year that stops on a day, beside what stays certain. */
export function ends(given: Reckoning): Sum | undefined {
  const { dossier, situation, today, locale, texts, euros } = given;
  const words = wordsOf(dossier, 'ending');
  const amount = onlyAmount(words);
  const day = ownDay(dossier.objects, 'ending-date');
  if (!amount || amount.per !== 'year' || speaksOfLoan(words) || !day || day < today) return undefined;
  const there = thereIs(given);
  if (situation.says(moneyEnds) !== 'yes' || !there || there.hoped) return undefined;
  return { text: texts.ends(dayInSentence(day, locale), euros(amount.euros), euros(there.euros)) };
}
