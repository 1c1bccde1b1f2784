import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { holdsDeposit } from '#engine/portfolio/standing-in-words.ts';
import { countsIn } from '#engine/text/count-in-words.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { needs } from '#knowledge/questions/finance/needs.ts';
import { besideAnswer } from '../beside-answer.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { onlyAmount, wordsOf } from './typed-money.ts';

const NEEDS = 'needs' satisfies typeof needs.id;
const PARTS =
  /(?<!\p{L})(?:pièces|matériel|matériaux|matières?|fournitures|composants|parts|materials?|components)(?!\p{L})/iu;

/** How many at how much each are offered: “six machines à 9 800 € pièce”; undefined where that is not said. */
function several(words: string): Readonly<{ count: number; each: number }> | undefined {
  const only = onlyAmount(words);
  if (only?.per !== 'each') return undefined;
  const before = countsIn(words).filter(({ end }) => end <= only.at);
  const [counted, ...others] = before;
  return counted && others.length === 0 ? { count: counted.count, each: only.euros } : undefined;
}

/** So many at a price each: what they come to, less their parts, and who advances these. */
export function order(given: Reckoning): Sum | undefined {
  const { dossier, texts, euros } = given;
  const asked = several(wordsOf(dossier, 'offer'));
  if (!asked) return undefined;
  const total = asked.count * asked.each;
  const told = texts.pieces(asked.count, euros(asked.each), euros(total));
  const costs = (amountsInWords(besideAnswer(dossier, NEEDS)) ?? []).filter(
    ({ per, before }) => per === 'whole' && PARTS.test(before)
  );
  const [cost] = costs;
  // The parts of them all: as many are named, or they cost more than one of them is sold for.
  const ofAll =
    costs.length === 1 &&
    cost &&
    (countsIn(cost.before).some(({ count }) => count === asked.count) || cost.euros > asked.each);
  const parts = ofAll ? cost.euros : undefined;
  if (parts === undefined || parts >= total) return { text: `${told}.`, tells: [OFFER_RECEIVED] };
  return {
    text: [
      texts.margin(told, euros(parts), euros(total - parts)),
      monthsOf(total - parts, given),
      advanceOf(parts, given)
    ]
      .filter(Boolean)
      .join(' '),
    tells: [OFFER_RECEIVED]
  };
}

/** How many months of what the person needs a sum pays, where they wrote so much a month. */
function monthsOf(sum: number, { dossier, texts, euros }: Reckoning): string {
  const monthly = (amountsInWords(besideAnswer(dossier, NEEDS)) ?? []).filter(({ per }) => per === 'month');
  const [need, ...more] = monthly;
  return need && more.length === 0 ? texts.months(euros(need.euros), Math.floor(sum / need.euros)) : '';
}

/** What is left to advance once a deposit has paid for parts, out of what the person has besides. */
function advanceOf(parts: number, { dossier, texts, euros }: Reckoning): string {
  const amounts = amountsInWords(wordsOf(dossier, CERTAIN_WORDS)) ?? [];
  const deposits = amounts.filter(
    ({ before, after }) => holdsDeposit(before) || (amounts.length === 1 && holdsDeposit(after))
  );
  const [deposit, ...others] = deposits;
  if (!deposit || others.length > 0 || deposit.euros >= parts) return '';
  const gap = parts - deposit.euros;
  const [own, ...more] = amounts.filter((one) => one !== deposit && one.per === 'whole');
  const left = own && more.length === 0 ? own.euros - gap : undefined;
  return [
    texts.advance(euros(parts), euros(deposit.euros), euros(gap)),
    own && left !== undefined
      ? left < 0
        ? texts.advanceShort(euros(own.euros), euros(-left))
        : texts.advanceLeaves(euros(own.euros), euros(left))
      : ''
  ]
    .filter(Boolean)
    .join(' ');
}
