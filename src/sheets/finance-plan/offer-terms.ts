import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { OFFER_CONDITION, OFFER_DATE, offerDay } from '#knowledge/certain-money.ts';
import { type MoneyDates, ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { CertainMoneyTexts } from '#texts/pages/certain-money.ts';

/** When an offer comes, beside what ends, and on what condition: piece by piece. Pure. */
export function offerTerms(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  { today, ending }: MoneyDates,
  texts: CertainMoneyTexts,
  locale: Locale
): string[] {
  const day = offerDay(dossier);
  const condition = withoutStop((dossier.objects[OFFER_CONDITION]?.text ?? '').trim());
  const said = (one: string) => dayInSentence(one, locale);
  // The day by which one replies brings no money: it only comes after.
  const when = ownDay(dossier.objects, OFFER_DATE) ? texts.notBefore : texts.around;
  return [
    ...(day && day > today ? [when(said(day))] : []),
    ...(day && ending && day > ending.day ? [texts.afterEnding(said(ending.day), ending.name)] : []),
    ...(condition ? [texts.onCondition(condition)] : [])
  ];
}
