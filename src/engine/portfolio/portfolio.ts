import type { Judgement, Status } from '#engine/advise/judge.ts';
import type { FundingPick } from '#engine/dossier.ts';
import { arrivedByMonth, MONTHS } from './arrivals.ts';
import {
  noIncomeOf,
  sourcesFrom,
  type FundingMode,
  type NoIncome,
  type Source,
  type Traits,
  type Usual
} from './funding-source.ts';
import type { Capacity, MixLimits } from './mix-limits.ts';
import { warningsFor, type MixWarning } from './mix-warnings.ts';
import { mixOf, type Mix } from './mix.ts';
import { outlookFor, type Cost, type Outlook } from './outlook.ts';
import type { Range } from './range.ts';
import { inEach, type InEach } from './scenario.ts';
import { suggestionsFrom, type Suggestion } from './suggestions.ts';

/** What a need costs over the two spans of the plan. The order is the order in which needs are served. */
export type NeedCosts = Readonly<{
  need: string;
  wanted: boolean;
  year: Range | null;
  threeYears: Range | null;
}>;

/** All that a financing plan follows from. */
export type Situated = Readonly<{
  modes: readonly Judgement<FundingMode>[];
  traits: Traits;
  picks: Readonly<Record<string, FundingPick>>;
  costs: readonly NeedCosts[];
  limits: MixLimits;
  capacity: Capacity;
  usual: Usual;
  /** What comes in already or is offered, before anything is looked for; without an amount as long as none is said. */
  certain: readonly Source[];
  /** Its own budget pays for it: the rules of those who live on others do not apply. */
  paysItself: boolean;
  /** Ways of funding that nobody in this situation is proposed. */
  notProposed: readonly string[];
}>;

/** A way of funding that was chosen and does not count: not retained any more, or it brings no income. */
export type NotCounted = Readonly<{
  id: string;
  because: Exclude<Status, 'retained'> | NoIncome;
}>;

/** Everything that follows from the needs and from the ways of funding that were chosen. */
export type Portfolio = Readonly<{
  /** All that is counted on: first what comes in already, then the ways of funding that were chosen. */
  sources: readonly Source[];
  /** The ways of funding that were chosen. */
  chosen: readonly Source[];
  notCounted: readonly NotCounted[];
  year: InEach<Outlook>;
  threeYears: InEach<Outlook>;
  mix: InEach<Mix>;
  /** Money, without means in kind, that has come by the end of each month. */
  cash: InEach<readonly number[]>;
  warnings: readonly MixWarning[];
  suggestions: readonly Suggestion[];
}>;

type Span = 'year' | 'threeYears';

const monthsOf: Readonly<Record<Span, number>> = { year: 12, threeYears: MONTHS };

/** Recomputes the whole plan. Pure. */
export function portfolioFor(situated: Situated): Portfolio {
  const { modes, traits, picks, costs, limits, capacity, usual } = situated;
  const available = sourcesFrom(modes, traits, picks, usual, payableIn(costs));
  const chosen = available.filter(({ id }) => picks[id]?.picked);
  const certain = situated.certain.filter(({ valued }) => valued);
  const sources = [...certain, ...chosen];
  const over = (span: Span): Cost[] => costs.map((one) => ({ need: one.need, cost: one[span] }));
  const outlooks = (span: Span) =>
    inEach((scenario) => outlookFor(over(span), sources, scenario, monthsOf[span]));
  const year = outlooks('year');
  const mix = inEach((scenario) => mixOf(sources, scenario, limits.afterMonth));
  const money = sources.filter(({ inKind }) => !inKind);
  const few = capacity.daysPerMonth !== undefined && capacity.daysPerMonth <= limits.fewDays;
  const onlyLong = costs.some((one) => one.threeYears) && !costs.some((one) => one.year);
  const span: Span = onlyLong ? 'threeYears' : 'year';
  const wanted = costs.filter((one) => one.wanted || one[span]).map(({ need }) => need);
  const needed = { costs: over(span), wanted, certain, chosen };
  return {
    sources,
    chosen,
    notCounted: notCounted(situated, chosen),
    year,
    threeYears: outlooks('threeYears'),
    mix,
    cash: inEach((scenario) => arrivedByMonth(money, scenario)),
    warnings: warningsFor({ chosen, sources, paysItself: situated.paysItself }, mix, year, limits, capacity),
    suggestions: suggestionsFrom(
      available.filter(({ id }) => !situated.notProposed.includes(id)),
      needed,
      monthsOf[span],
      {
        modes: few ? limits.modesAtOnce : limits.modesAtOnce + 1,
        daysPerMonth: capacity.daysPerMonth ?? Infinity,
        months: capacity.shortage?.high ?? Infinity
      }
    )
  };
}

const YEARS = 3;

/** How much these needs may cost in a year, as far as it was said. */
export const payableIn =
  (costs: readonly NeedCosts[]) =>
  (covers: readonly string[]): number =>
    costs
      .filter(({ need }) => covers.includes(need))
      .reduce((sum, { year, threeYears }) => sum + (year?.high ?? (threeYears?.high ?? 0) / YEARS), 0);

function notCounted({ modes, picks, traits }: Situated, sources: readonly Source[]): NotCounted[] {
  return modes.flatMap(({ advice: { id }, status }): NotCounted[] =>
    picks[id]?.picked && !sources.some((source) => source.id === id)
      ? [{ id, because: status === 'retained' ? (noIncomeOf(traits[id]?.brings) ?? 'nothing') : status }]
      : []
  );
}
