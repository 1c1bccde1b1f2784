import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { againstCost } from './costs.ts';
import { isElsewhere, isPrice } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { thereIs, wordsOf, yearsIn } from './typed-money.ts';

/** For how long a price that comes back is compared. */
const YEARS = 3;
const MONTHS_A_YEAR = 12;

/** What a price comes to, with what comes back beside it, against what there is. */
export function price(given: Reckoning): Sum | undefined {
  const { dossier, texts, euros } = given;
  const words = wordsOf(dossier, 'offer');
  const [once, again, ...more] = amountsInWords(words) ?? [];
  if (!once || more.length > 0 || once.per !== 'whole' || isElsewhere(words)) return undefined;
  const named = isPrice(given) ? 'price' : 'offer';
  const there = named === 'price' ? thereIs(given) : undefined;
  if (!again) {
    if (!there) return undefined;
    return {
      text: `${texts.priceOnce(euros(once.euros))}. ${againstCost(once.euros, there, given)}`,
      tells: [OFFER_RECEIVED]
    };
  }
  if (again.per !== 'month' && again.per !== 'year') return undefined;
  const years = yearsIn(words) ?? YEARS;
  const times = again.per === 'month' ? MONTHS_A_YEAR * years : years;
  const total = once.euros + times * again.euros;
  const said = texts.over[named](years, euros(once.euros), `${times} × ${euros(again.euros)}`, euros(total));
  const tax = once.untaxed || again.untaxed ? texts.untaxed : '';
  return {
    text: [`${said}${tax}.`, there ? againstCost(total, there, given) : ''].filter(Boolean).join(' '),
    tells: [OFFER_RECEIVED]
  };
}
