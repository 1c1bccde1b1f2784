import { answerAmong } from '#engine/reason/question.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { needIds, type Need } from '#knowledge/needs.ts';
import type { needs } from '#knowledge/questions/finance/needs.ts';
import { COMES_BACK } from '../yearly-bill.ts';
import { countedIn } from '../yearly-price.ts';
import { besideAnswer } from '../beside-answer.ts';
import { offered } from './offered.ts';
import { OFFER_RECEIVED, type Reckoning, type Sum } from './reckoning.ts';
import { onlyAmount, thereIs, wordsOf, type There } from './typed-money.ts';

const NEEDS = 'needs' satisfies typeof needs.id;
/** They came to share what it costs. */
const sharesCost = answerAmong<typeof motive>('motive', 'share-cost');
/** A debt that falls due is no cost: it is set against what is in hand. */
const ADVANCE = 'cash';

/** The costs that were typed, all of them or those of some needs, each an exact sum over twelve months; none where one is a range. */
export function typedCosts(
  { dossier }: Pick<Reckoning, 'dossier'>,
  some: readonly string[] = Object.keys(dossier.costs)
): readonly number[] {
  const years = Object.entries(dossier.costs).flatMap(([need, { year }]) =>
    need === ADVANCE || !some.includes(need) || !year || year.high === 0 ? [] : [year]
  );
  return years.every(({ low, high }) => low === high) ? years.map(({ high }) => high) : [];
}

/** What the person wrote that it all costs a year, beside what it is needed for; undefined where they wrote none. */
export function totalWritten({ dossier }: Pick<Reckoning, 'dossier'>): number | undefined {
  const only = onlyAmount(besideAnswer(dossier, NEEDS));
  if (only?.per === 'month') return 12 * only.euros;
  return only?.per === 'year' ? only.euros : undefined;
}

/** What was typed as costs, against what there is; and where the parts do not make the whole that was written, both. */
export function costs(given: Reckoning): Sum | undefined {
  const { texts, euros } = given;
  const payers = payersIn(given);
  const waits = waiting(given);
  const needed = waits > 0 ? needIds.filter((need) => need !== TO_MAKE) : undefined;
  // Nobody repays what was made once: what is shared comes back each year.
  const parts = typedCosts(given, payers > 0 ? COMES_BACK : needed);
  const sum = parts.reduce((all, one) => all + one, 0);
  if (sum === 0) return waits > 0 ? { text: texts.waits(euros(waits)) } : undefined;
  const written = totalWritten(given);
  const named = parts.map(euros).join(texts.and);
  const more = written !== undefined && written > sum && parts.length > 1;
  const total = more ? written : sum;
  const there = thereIs(given);
  const against = there ? againstCost(total, there, given) : shared(total, payers, given);
  // What makes no whole of several, and stands against nothing, is what was typed.
  if (!more && !against && parts.length < 2) return undefined;
  const said = more
    ? texts.parts(named, euros(sum), euros(written), euros(written - sum))
    : texts.costs(parts.length > 1 ? named : '', euros(sum));
  const offer = there ? withOffer(total - there.euros, given) : '';
  return {
    text: [said, against, offer].filter(Boolean).join(' '),
    tells: offer ? [OFFER_RECEIVED] : []
  };
}

/** Who is told to try what exists is told to make nothing before that. */
const TRIES_FIRST: readonly string[] = ['join-the-neighbour', 'idea-untested'];
const TO_MAKE: Need = 'development';

/** What was typed for making one’s own, where nothing is to be made before what exists was tried: it is not needed yet. */
function waiting(given: Reckoning): number {
  const [make = 0] = TRIES_FIRST.includes(given.lead) ? typedCosts(given, [TO_MAKE]) : [];
  return make;
}

/** What there is against a cost: what is missing, or left, and what each bears where they were counted. */
export function againstCost(cost: number, there: There, { texts, euros }: Reckoning): string {
  const { hoped, payers, each } = there;
  const sum = payers > 1 ? texts.each(payers, euros(each), euros(there.euros)) : euros(there.euros);
  const gap = cost - there.euros;
  return [
    texts.has[hoped ? 'hoped' : 'held'](sum),
    gap > 0 ? (hoped ? texts.lacksEvenSo(euros(gap)) : texts.lacks(euros(gap))) : texts.covers(euros(-gap)),
    // Whoever gives as much as the others bears as much of the whole.
    payers > 2 && gap > 0 ? texts.share(payers, euros(cost / payers), euros(cost / (payers - 1))) : ''
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many would pay with whoever asks them, where they came to share what it costs and said how many these are; else 0. */
function payersIn({ dossier, situation }: Reckoning): number {
  const payers = countedIn(wordsOf(dossier, 'offer-from')) + 1;
  return payers > 2 && situation.says(sharesCost) === 'yes' ? payers : 0;
}

const shared = (cost: number, payers: number, { texts, euros }: Reckoning): string =>
  payers > 0 ? texts.share(payers, euros(cost / payers), euros(cost / (payers - 1))) : '';

function withOffer(gap: number, given: Reckoning): string {
  const offer = offered(given);
  if (gap <= 0 || offer === undefined) return '';
  const { texts, euros } = given;
  return offer < gap
    ? texts.offerShort(euros(offer), euros(gap - offer))
    : texts.offerCovers(euros(offer), euros(offer - gap));
}
