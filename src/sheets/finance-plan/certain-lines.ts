import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import type { Situation } from '#engine/reason/situation.ts';
import {
  CERTAIN_WORDS,
  certainIds,
  certainMoney,
  type CertainId,
  isCertain,
  lineOfWords,
  pastMoney
} from '#knowledge/certain-money.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { eurosIn } from '#texts/format/euros.ts';
import type { CertainMoneyTexts } from '#texts/pages/certain-money.ts';
import { offerTerms } from './offer-terms.ts';
import { pastInWords } from './past-in-words.ts';

/** Money that is there or offered, or that is past, in a sentence. */
export type CertainSentence = Readonly<{
  id: CertainId;
  standing: 'certain' | 'uncertain' | 'past';
  text: string;
}>;

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
  const past = pastMoney(dossier, situation, dates.today);
  const gone = certainIds.flatMap((id) =>
    pastInWords(past[id], dossier.objects, texts, locale).map((text) => ({
      id,
      standing: 'past' as const,
      text
    }))
  );
  const there = certainMoney(dossier, situation, dates.today)
    .filter((one) => one.amount.high > 0 && !isSaid(one))
    .flatMap(({ id, amount, certain }) => {
      if (!isCertain(id)) return [];
      const standing = certain ? ('certain' as const) : ('uncertain' as const);
      const terms = id === 'offer' ? offerTerms(dossier, dates, texts, locale) : [];
      const told = [euros(amount), texts.standing[standing], ...terms].join(', ');
      return [{ id, standing, text: texts.line(texts.names[id], told) }];
    });
  return [...there, ...gone];
}
