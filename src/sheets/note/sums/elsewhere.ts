import { isElsewhere } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { onlyWhole, wordsOf } from './typed-money.ts';

const BUYS = /(?<!\p{L})(?:ach[eè]t\p{L}*|pa[iy]\p{L}*|buy\p{L}*|pay\p{L}*)(?!\p{L})/iu;

/** What whoever asks says that they would pay somebody else. */
export function elsewhere({ dossier, texts, euros }: Reckoning): Sum | undefined {
  const words = wordsOf(dossier, 'offer');
  const price = isElsewhere(words) && BUYS.test(words) ? onlyWhole(words)?.euros : undefined;
  return price === undefined ? undefined : { text: texts.elsewhere(euros(price)), tells: [OFFER_RECEIVED] };
}
