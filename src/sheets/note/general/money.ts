import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { moneyDatesIn, type MoneyDates } from '#knowledge/own-dates.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { reasonsIn, titleOf } from '#sheets/plan/criteria.ts';
import { firstEuro } from '#sheets/programmes/first-euro.ts';
import { besideEntered, enteredMoney, withEntered } from '../entered-money.ts';
import { moneyOf, type MoneyLine, type NoteMoney } from '../note-money.ts';
import { withoutPayers } from '../payers.ts';
import { sumsOf } from '../sums/sums.ts';
import type { Ground } from './ground.ts';
import type { GeneralWords } from './words.ts';

/** How many ways of funding are told, and how many are refused with a reason. */
const MOST_WAYS = 4;
const MOST_REFUSED = 2;

type Way = Extract<KnownAdvice, { kind: 'funding' }>;

const ways = (some: readonly Judgement<KnownAdvice>[]): Judgement<Way>[] =>
  some.filter((one): one is Judgement<Way> => one.advice.kind === 'funding');

/** Money: what is certain first, then the ways that are retained with their reason, then the reasoned no. */
export function moneyLines(
  { counsel, dossier, selection, speaker, today }: Ground,
  words: GeneralWords
): NoteMoney {
  const dates = moneyDatesIn(dossier.objects, today);
  const sums = sumsOf(dossier, counsel.situation, today, words.locale);
  const summed = new Set(sums.flatMap(({ tells = [] }) => tells));
  const entered = enteredMoney(dossier, counsel.situation, today, words, summed);
  const { money } = words.common.note;
  const left = withoutPayers(besideEntered(money, entered)).filter(
    ({ about }) => !about || !summed.has(about)
  );
  const common = moneyOf(left, speaker, dates, words);
  const said = new Set(money.flatMap(({ about }) => about ?? []));
  const kept = ways(selection.recommended);
  const refused = ways(counsel.judgements)
    .filter((one) => kept.length > 0 && one.status === 'discarded' && !said.has(one.advice.id))
    .map((one) => ({
      one,
      failing: one.criteria.filter(({ role, verdict }) => role === 'requires' && verdict === 'no')
    }))
    // One condition that fails says why; several say that it was never near.
    .filter(({ failing }) => failing.length === 1);
  const told = {
    ...common,
    fits: kept.slice(0, MOST_WAYS).map((one) => fitting(one, dates, words)),
    unfit: [
      ...common.unfit,
      ...refused
        .slice(0, MOST_REFUSED)
        .map(({ one: { advice }, failing }) => unfit(advice.id, failing[0], words))
    ]
  };
  return withEntered(told, entered, sums);
}

const bare = (text: string): MoneyLine => ({ text, sources: [], scheme: undefined });

/** A way that is retained: why, and when the first euro comes. */
function fitting(
  judgement: Judgement<Way>,
  dates: MoneyDates,
  { plan, locale, schemes }: GeneralWords
): MoneyLine {
  const { advice } = judgement;
  const [reason] = reasonsIn(judgement, plan, ({ role }) => role === 'favours');
  return bare(
    [
      `${titleOf(advice.id, plan)}.`,
      reason ? `${reason.text}.` : (plan.outlines[advice.id]?.summary ?? ''),
      firstEuro(advice.monthsToFirstEuro, { locale, firstEuro: schemes.firstEuro, dates }).text
    ].join(' ')
  );
}

function unfit(id: string, failing: JudgedCriterion | undefined, { plan }: GeneralWords): MoneyLine {
  const { status, one } = plan.texts;
  const condition = failing ? criterionIn(plan.outlines[id], failing) : '';
  return bare(`${titleOf(id, plan)} – ${status.notEstablished} ${one.quoted(condition)}.`);
}
