import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { CERTAIN_WORDS, certainMoney, isCertain, lineOfWords } from '#knowledge/certain-money.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { eurosIn } from '#texts/format/euros.ts';
import type { CertainMoneyTexts } from '#texts/pages/certain-money.ts';
import { offerTerms } from './offer-terms.ts';

/** Money that is there or offered, in a sentence. */
export type CertainSentence = Readonly<{ certain: boolean; text: string }>;

/**
 * What was entered on the money page as there or offered, a sentence each, for whoever says it elsewhere. What
 * the person’s own words say already is not said twice. Pure.
 */
export function certainLines(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  situation: Situation,
  dates: MoneyDates,
  texts: CertainMoneyTexts,
  locale: Locale
): CertainSentence[] {
  const inWords = eurosInWords(dossier.objects[CERTAIN_WORDS]?.text ?? '');
  const told = lineOfWords(situation);
  const isSaid = ({ id, figure, amount }: Source) =>
    figure === 'words' || (id === told && inWords !== undefined && amount.high === inWords.high);
  const euros = eurosIn(locale, texts.range);
  return certainMoney(dossier, situation, dates.today)
    .filter((one) => one.amount.high > 0 && !isSaid(one))
    .flatMap(({ id, amount, certain }) => {
      if (!isCertain(id)) return [];
      const standing = texts.standing[certain ? 'certain' : 'uncertain'];
      const terms = id === 'offer' ? offerTerms(dossier, dates, texts, locale) : [];
      return [{ certain, text: texts.line(texts.names[id], [euros(amount), standing, ...terms].join(', ')) }];
    });
}
