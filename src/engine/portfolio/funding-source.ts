import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { FundingPick } from '#engine/dossier.ts';
import { nothing, times, type Range } from './range.ts';

/** A way of funding, as far as counting needs it. */
export type FundingMode = AdviceShape &
  Readonly<{
    covers: readonly string[];
    euros: Readonly<{ from: number; to: number; per: 'once' | 'month' | 'year' | 'day' }>;
    monthsToFirstEuro: readonly [number, number];
    recurring: 'yes' | 'partly' | 'no';
  }>;

/** The three parts of a sound mix: what starts it, what returns, what its own activity earns. */
export const mixRoles = ['seed', 'recurring', 'activity'] as const;

export type MixRole = (typeof mixRoles)[number];

/** The place of a way of funding in a mix. */
export type ModeTraits = Readonly<{
  role: MixRole;
  /** Means come as working time, hosting or premises; what shares out money brings nothing itself. */
  brings: 'money' | 'means' | 'nothing';
  /** Whether many people pay, so that no one of them is the largest funder. */
  manyPayers: boolean;
}>;

export type Traits = Readonly<Record<string, ModeTraits>>;

/** A way of funding that is counted on. */
export type Source = Readonly<{
  id: string;
  role: MixRole;
  covers: readonly string[];
  inKind: boolean;
  manyPayers: boolean;
  /** Whole euros over twelve months, once it runs; nothing as long as nobody can say how much. */
  amount: Range;
  valued: boolean;
  /** Months from now until it begins. */
  starts: Range;
  /** Paid in one go, or month by month. */
  atOnce: boolean;
  /** Whether it comes again after twelve months. */
  returns: 'yes' | 'partly' | 'no';
  effortDays: number;
}>;

/** What a way of funding usually brings over twelve months; null where nobody can say. */
export function usualAmount({ euros: { from, to, per } }: FundingMode, daysSold: number): Range | null {
  if (to === 0) return null;
  return times({ low: from, high: to }, { once: 1, year: 1, month: 12, day: daysSold }[per]);
}

/** The way of funding with what the lead said about it; the usual figures where she said nothing. */
export function sourceFrom(
  mode: FundingMode,
  traits: ModeTraits,
  pick: FundingPick | undefined,
  daysSold: number
): Source {
  const amount = pick?.amount ?? usualAmount(mode, daysSold);
  const [soonest, latest] = mode.monthsToFirstEuro;
  return {
    id: mode.id,
    role: traits.role,
    covers: mode.covers,
    inKind: pick?.inKind ?? traits.brings === 'means',
    manyPayers: traits.manyPayers,
    amount: amount ? { low: Math.round(amount.low), high: Math.round(amount.high) } : nothing,
    valued: amount !== null,
    starts:
      pick && pick.months !== null ? { low: pick.months, high: pick.months } : { low: soonest, high: latest },
    atOnce: mode.euros.per === 'once',
    returns: mode.recurring,
    effortDays: mode.effortDays
  };
}

/** The sources that may be counted on or proposed: those of retained ways of funding, and no others. */
export function sourcesFrom(
  judgements: readonly Judgement<FundingMode>[],
  traits: Traits,
  picks: Readonly<Record<string, FundingPick>>,
  daysSold: number
): Source[] {
  return judgements.flatMap(({ advice, status }) => {
    const known = traits[advice.id];
    return status === 'retained' && known && known.brings !== 'nothing'
      ? [sourceFrom(advice, known, picks[advice.id], daysSold)]
      : [];
  });
}
