import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import { wholeMonths } from '#engine/months.ts';
import type { FundingMode, Usual } from '#engine/portfolio/funding-source.ts';
import type { Situated } from '#engine/portfolio/portfolio.ts';
import type { Range } from '#engine/portfolio/range.ts';
import { valueBehind } from '#engine/reason/by-option.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { certainMoney, paysItself } from './certain-money.ts';
import {
  bodiesTogether,
  DAYS_SOLD,
  daysPerMonth,
  forThoseWhoLiveOnOthers,
  mixLimits,
  monthsToShortage,
  traitsIn
} from './mix.ts';
import { moneyEnds } from './money-ends.ts';
import { isNeeded, needIds } from './needs.ts';
import { moneyDatesIn, type MoneyDates } from './own-dates.ts';

/** All that the financing plan of this dossier follows from. */
export function situatedIn(
  dossier: Pick<Dossier, 'costs' | 'picks'> & Partial<Pick<Dossier, 'objects'>>,
  situation: Situation,
  modes: readonly Judgement<FundingMode>[],
  today: string
): Situated {
  const { costs, picks, objects = {} } = dossier;
  const itself = paysItself(situation);
  const needs = needIds.map((need) => ({
    need,
    wanted: isNeeded(need, situation),
    year: costs[need]?.year ?? null,
    threeYears: costs[need]?.threeYears ?? null
  }));
  return {
    modes,
    picks,
    traits: traitsIn(situation),
    limits: mixLimits,
    usual: usualIn(situation),
    certain: certainMoney(dossier, situation, today),
    paysItself: itself,
    notProposed: itself ? forThoseWhoLiveOnOthers : [],
    costs: [...needs.filter(({ wanted }) => wanted), ...needs.filter(({ wanted }) => !wanted)],
    capacity: {
      daysPerMonth: valueBehind(daysPerMonth, situation),
      shortage: shortageIn(situation, moneyDatesIn(objects, today))
    }
  };
}

/**
 * The months until money runs out. Where money is what ends, its day says better what an answer leaves open;
 * an answer that says otherwise stands.
 */
function shortageIn(situation: Situation, { today, ending }: MoneyDates): Range | undefined {
  const answered = valueBehind(monthsToShortage, situation);
  if (!ending || situation.says(moneyEnds) !== 'yes') return answered;
  const months = wholeMonths(today, ending.day);
  const fits = !answered || (answered.low <= months + 1 && months <= answered.high);
  return fits ? { low: months, high: months } : answered;
}

/** What counting takes for granted, as far as the answers tell. */
function usualIn(situation: Situation): Usual {
  const together = valueBehind(bodiesTogether, situation);
  return {
    daysSold: DAYS_SOLD,
    payers: together === undefined ? {} : { organisation: together }
  };
}
