import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { Reckoning } from './reckoning.ts';
import { onlyWhole, wordsOf } from './typed-money.ts';

/** What says that the person would pay it. */
const PRICE =
  /(?<!\p{L})(?:devis|quote|quotation|abonnement|subscription|facture|(?:pour|to) (?:construire|développer|écrire|fabriquer|refaire|build|develop|write|make))(?!\p{L})/iu;
/** What says that it is paid elsewhere, or only later, or on what is sold: no sum of it is the person’s. */
const ELSEWHERE = /(?<!\p{L})(?:sinon|otherwise|or else|à défaut)(?!\p{L})/iu;

/** Whether the words of an offer are those of a price, which the person would pay. */
export const isPrice = (words: string): boolean => PRICE.test(words);

/** Whether they tell what whoever asks would pay somebody else. */
export const isElsewhere = (words: string): boolean => ELSEWHERE.test(words);

/** The one sum that was offered and is still to come, once for all; undefined where there is none, or several. */
export function offered({
  dossier,
  today
}: Pick<Reckoning, 'dossier' | 'today'>): Readonly<{ euros: number; price: boolean }> | undefined {
  const words = wordsOf(dossier, 'offer');
  if (isElsewhere(words)) return undefined;
  const day = ownDay(dossier.objects, 'offer-date');
  if (day !== undefined && day < today) return undefined;
  const typed = dossier.picks['offer']?.amount;
  const only = onlyWhole(words)?.euros;
  // What was typed on the page of money and what was written must be the same sum.
  const several = (amountsInWords(words)?.length ?? 2) > 0 && only === undefined;
  const entered =
    typed && typed.low === typed.high && !dossier.picks['offer']?.inKind ? typed.high : undefined;
  const euros = several ? undefined : (only ?? entered);
  if (euros === undefined || (typed && entered !== euros)) return undefined;
  return { euros, price: isPrice(words) };
}
