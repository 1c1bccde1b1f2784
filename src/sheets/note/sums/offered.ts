import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { answerAmong } from '#engine/reason/question.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import type { Reckoning } from './reckoning.ts';
import { onlyWhole, wordsOf } from './typed-money.ts';

const givesMoney = answerAmong<typeof offerKind>('offer-kind', 'money');
const pays = answerAmong<typeof offerKind>('offer-kind', 'money', 'exclusive', 'work', 'tender');
const asksAFee = answerAmong<typeof offerKind>('offer-kind', 'fee');

/** What says that the person would pay it. */
const PRICE =
  /(?<!\p{L})(?:devis|quote|quotation|abonnement|subscription|facture|adhésion|membership|cotisation|tarif|coût(?:e|erait)?|costs?|(?:pour|to) (?:construire|développer|écrire|fabriquer|refaire|build|develop|write|make))(?!\p{L})/iu;
/** What says that it would be paid to somebody else. */
const ELSEWHERE = /(?<!\p{L})(?:sinon|otherwise|or else|à défaut)(?!\p{L})/iu;

/** Whether what is offered is a price, which the person would pay. */
export const isPrice = ({ dossier, situation }: Reckoning): boolean =>
  PRICE.test(wordsOf(dossier, 'offer')) ||
  (situation.says(asksAFee) === 'yes' && situation.says(givesMoney) !== 'yes');

/** Whether they tell what whoever asks would pay somebody else. */
export const isElsewhere = (words: string): boolean => ELSEWHERE.test(words);

/** The one sum that the person is offered, once for all, and that is still to come; undefined where there is none, or several. */
export function offered(given: Reckoning): number | undefined {
  const { dossier, situation, today } = given;
  const words = wordsOf(dossier, 'offer');
  const day = ownDay(dossier.objects, 'offer-date');
  if (isPrice(given) || isElsewhere(words) || (day !== undefined && day < today)) return undefined;
  const pick = dossier.picks['offer'];
  const typed =
    pick?.amount && !pick.inKind && pick.amount.low === pick.amount.high ? pick.amount.high : undefined;
  const written = onlyWhole(words)?.euros;
  // What was typed on the page of money and what was written must be the same sum, or only one of them be there.
  if (pick?.amount && (typed === undefined || (written !== undefined && written !== typed))) return undefined;
  if (written === undefined && amountsInWords(words)?.length !== 0) return undefined;
  if (typed === undefined && situation.says(pays) !== 'yes') return undefined;
  return typed ?? written;
}
