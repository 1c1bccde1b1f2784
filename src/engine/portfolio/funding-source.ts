import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { FundingPick } from '#engine/dossier.ts';
import { inWholeEuros, nothing, times, type Range } from './range.ts';

/** Whom a unit price is for. */
export const payers = ['client', 'member', 'organisation', 'provider', 'sponsor'] as const;

export type Payer = (typeof payers)[number];

/** A way of funding, as far as counting needs it. */
export type FundingMode = AdviceShape &
  Readonly<{
    covers: readonly string[];
    euros: Readonly<{
      from: number;
      to: number;
      per: 'once' | 'month' | 'year' | 'day';
      /** For whom it is a price: a total only once the number of those who pay is known. */
      each?: Payer;
    }>;
    monthsToFirstEuro: readonly [number, number];
    recurring: 'yes' | 'partly' | 'no';
  }>;

/** The three parts of a sound mix: what starts it, what returns, what its own activity earns. */
export const mixRoles = ['seed', 'recurring', 'activity'] as const;

export type MixRole = (typeof mixRoles)[number];

/** What brings no income: it shares out what others bring, it is the carrier’s own money, or it is paid back. */
export type NoIncome = 'nothing' | 'own-money' | 'advance' | 'loan';

/** The place of a way of funding in a mix. */
export type ModeTraits = Readonly<{
  role: MixRole;
  /** Means come as working time, hosting or premises. */
  brings: 'money' | 'means' | NoIncome;
  /**
   * One pays; the lead says how many do, one where she does not; the same, but never one alone where she
   * does not; or so many that no one of them is the largest funder.
   */
  payers: 'one' | 'counted' | 'several' | 'crowd';
  /** Few of those who ask are chosen: it is no plan by itself. */
  selective?: true;
}>;

export type Traits = Readonly<Record<string, ModeTraits>>;

/**
 * Where an amount comes from: the lead typed it, she wrote it in words of her own, or it is usual; the usual
 * one brought down to what there is to pay; none, for want of costs, of a count, of a yardstick; or one that
 * nobody gives for so little; one that is past, spent or ended, and counts no more.
 */
export type Figure = 'said' | 'words' | 'usual' | 'sized' | 'none' | 'too-large' | 'past';

/** Money or means that are counted on: a way of funding, or what comes in already. */
export type Source = Readonly<{
  id: string;
  /** It comes in already, or there is a written agreement: it counts when one is cautious. */
  certain: boolean;
  figure: Figure;
  role: MixRole;
  covers: readonly string[];
  inKind: boolean;
  /** How many pay alike; Infinity where they are a crowd. */
  payers: number;
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
  /** Few of those who ask are chosen. */
  selective: boolean;
}>;

/** What counting takes for granted where the lead has given no figure. */
export type Usual = Readonly<{
  /** Days sold in a year, where only a price per day is known. */
  daysSold: number;
  /** How many pay, by kind, as far as the answers tell. */
  payers: Partial<Readonly<Record<Payer, number>>>;
}>;

/** How many pay: what the lead said, then what her answers tell; undefined where neither does. */
export const payersOf = (
  { euros: { each } }: FundingMode,
  pick: Pick<FundingPick, 'payers'> | undefined,
  usual: Usual
): number | undefined => pick?.payers ?? (each && usual.payers[each]);

/** Nobody who usually gives more than so many times what there is to pay is asked for so little. */
const OUT_OF_SCALE = 2;

/** What is usual, of the size of the project: never more than what it could pay here. */
export function amountOfSize(
  usual: Range | null,
  payable: number
): Readonly<{ amount: Range | null; figure: Figure }> {
  if (!usual || payable <= 0) return { amount: null, figure: 'none' };
  if (usual.low > OUT_OF_SCALE * payable) return { amount: null, figure: 'too-large' };
  if (usual.high <= payable) return { amount: usual, figure: 'usual' };
  return { amount: { low: Math.min(usual.low, payable), high: payable }, figure: 'sized' };
}

/** What a way of funding usually brings in whole over twelve months; null where nobody can say. */
export function usualAmount(
  mode: FundingMode,
  pick: Pick<FundingPick, 'payers'> | undefined,
  usual: Usual
): Range | null {
  const { from, to, per, each } = mode.euros;
  const many = each ? payersOf(mode, pick, usual) : 1;
  if (to === 0 || many === undefined) return null;
  return times({ low: from, high: to }, many * { once: 1, year: 1, month: 12, day: usual.daysSold }[per]);
}

/** The way of funding with what the lead said about it; where she said nothing, what is usual for its size. */
export function sourceFrom(
  mode: FundingMode,
  traits: ModeTraits,
  pick: FundingPick | undefined,
  usual: Usual,
  payable: number
): Source {
  const said = pick?.amount;
  const { amount, figure } = said
    ? { amount: said, figure: 'said' as const }
    : amountOfSize(usualAmount(mode, pick, usual), payable);
  const [soonest, latest] = mode.monthsToFirstEuro;
  return {
    id: mode.id,
    certain: pick?.signed ?? false,
    figure,
    role: traits.role,
    covers: mode.covers,
    inKind: pick?.inKind ?? traits.brings === 'means',
    payers: countOf(traits, payersOf(mode, pick, usual)),
    amount: amount ? inWholeEuros(amount) : nothing,
    valued: amount !== null,
    starts:
      pick && pick.months !== null ? { low: pick.months, high: pick.months } : { low: soonest, high: latest },
    atOnce: mode.euros.per === 'once',
    returns: mode.recurring,
    effortDays: mode.effortDays,
    selective: traits.selective ?? false
  };
}

function countOf({ payers: kind }: ModeTraits, many: number | undefined): number {
  switch (kind) {
    case 'one':
      return 1;
    case 'counted':
      return many ?? 1;
    case 'several':
      return many ?? Infinity;
    case 'crowd':
      return Infinity;
  }
}

/** Why a way of funding brings no income, where it brings none. */
export const noIncomeOf = (brings: ModeTraits['brings'] | undefined): NoIncome | undefined =>
  brings === 'money' || brings === 'means' ? undefined : brings;

/** The sources that may be counted on or proposed: those of retained ways of funding, and no others. */
export function sourcesFrom(
  judgements: readonly Judgement<FundingMode>[],
  traits: Traits,
  picks: Readonly<Record<string, FundingPick>>,
  usual: Usual,
  payable: (covers: readonly string[]) => number
): Source[] {
  return judgements.flatMap(({ advice, status }) => {
    const known = traits[advice.id];
    return status === 'retained' && known && !noIncomeOf(known.brings)
      ? [sourceFrom(advice, known, picks[advice.id], usual, payable(advice.covers))]
      : [];
  });
}
