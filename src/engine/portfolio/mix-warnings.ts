import { amountIn, arrivedBy, startIn } from './arrivals.ts';
import type { Source } from './funding-source.ts';
import type { Capacity, MixLimits } from './mix-limits.ts';
import type { Mix } from './mix.ts';
import type { Outlook } from './outlook.ts';
import { scenarios, type InEach, type Scenario } from './scenario.ts';

export const warningKinds = [
  'alone',
  'over-dependent',
  'above-target',
  'upkeep',
  'all-late',
  'some-late',
  'effort',
  'too-many',
  'nothing-after'
] as const;

export type WarningKind = (typeof warningKinds)[number];

/** What is unsound, in which scenarios, with the figure, the limit it passes and the sources behind it. */
export type MixWarning = Readonly<{
  kind: WarningKind;
  in: readonly Scenario[];
  figure: number;
  limit: number;
  sources: readonly string[];
}>;

/** All that is counted on, of which the ways of funding that were chosen; and whether its own budget pays. */
export type Counted = Readonly<{
  sources: readonly Source[];
  chosen: readonly Source[];
  paysItself: boolean;
}>;

type View = Readonly<{
  scenario: Scenario;
  sources: readonly Source[];
  chosen: readonly Source[];
  mix: Mix;
  /** Days a month if the work is spread until the latest date. */
  slowestEffort: number;
  year: Outlook;
  limits: MixLimits;
  capacity: Capacity;
}>;

type Finding = Omit<MixWarning, 'kind' | 'in'>;

const checks: Readonly<Record<WarningKind, (view: View) => Finding | undefined>> = {
  alone: ({ sources, chosen }) => when(sources.length === 1 && chosen.length === 1, 1, 1, sources),
  'over-dependent': ({ sources, mix: { largest }, limits }) =>
    largest &&
    when(
      largest.share > limits.overDependent,
      largest.share,
      limits.overDependent,
      only(sources, largest.id)
    ),
  'above-target': ({ sources, mix: { largest }, limits }) =>
    largest &&
    when(
      largest.share > limits.targetShare && largest.share <= limits.overDependent,
      largest.share,
      limits.targetShare,
      only(sources, largest.id)
    ),
  upkeep: ({ scenario, sources, year, limits }) => {
    const grants = sources.filter(
      (source) => isGrant(source) && year.needed > 0 && arrivedBy(source, scenario, 12) > 0
    );
    const granted = grants.reduce((sum, source) => sum + amountIn(source, scenario), 0);
    const kept = year.byNeed
      .filter(({ need }) => limits.upkeepNeeds.includes(need))
      .reduce((sum, { needed, uncovered }) => sum + needed - uncovered, 0);
    return when(kept < limits.upkeepShare * granted, kept, limits.upkeepShare * granted, grants);
  },
  'all-late': (view) => {
    const { late, first, limit } = lateness(view);
    return when(late.length > 0 && first > limit, first, limit, late);
  },
  'some-late': (view) => {
    const { late, first, limit } = lateness(view);
    return when(late.length > 0 && first <= limit, first, limit, late);
  },
  // As for a combination that is proposed: what can be spread until the latest date fits.
  effort: ({ chosen, slowestEffort, capacity: { daysPerMonth } }) =>
    daysPerMonth === undefined
      ? undefined
      : when(slowestEffort > daysPerMonth, slowestEffort, daysPerMonth, chosen),
  'too-many': ({ chosen, limits, capacity: { daysPerMonth } }) =>
    when(
      daysPerMonth !== undefined && daysPerMonth <= limits.fewDays && chosen.length > limits.modesAtOnce,
      chosen.length,
      limits.modesAtOnce,
      chosen
    ),
  'nothing-after': ({ sources, mix: { after }, limits }) =>
    when(sources.length > 0 && after.euros === 0, 0, limits.afterMonth, sources)
};

/** What a worse warning already says. */
const worseThan: Partial<Record<WarningKind, WarningKind>> = {
  'above-target': 'over-dependent',
  'some-late': 'all-late'
};

/** What is said of a mix, and of no budget that pays for itself: it has no funders to balance. */
const ofThoseWhoLiveOnOthers: readonly WarningKind[] = [
  'alone',
  'over-dependent',
  'above-target',
  'nothing-after'
];

/** How parts weigh against each other: told of money that is not there only where it comes. */
const ofParts: readonly WarningKind[] = ['over-dependent', 'above-target', 'upkeep', 'nothing-after'];

/** Every rule that these sources break, each with the scenarios in which they break it. */
export function warningsFor(
  { sources, chosen, paysItself }: Counted,
  mix: InEach<Mix>,
  year: InEach<Outlook>,
  limits: MixLimits,
  capacity: Capacity
): MixWarning[] {
  const applying = warningKinds.filter((kind) => !(paysItself && ofThoseWhoLiveOnOthers.includes(kind)));
  const allCertain = sources.every(({ certain }) => certain);
  const warnings = applying.flatMap((kind) => {
    const readings = ofParts.includes(kind) && !allCertain ? (['hopeful'] as const) : scenarios;
    const found = readings.flatMap((scenario) => {
      const view = {
        scenario,
        sources,
        chosen,
        mix: mix[scenario],
        slowestEffort: mix.cautious.effortPerMonth,
        year: year[scenario],
        limits,
        capacity
      };
      const finding = checks[kind](view);
      return finding ? [{ scenario, finding }] : [];
    });
    const [first] = found;
    return first ? [{ kind, in: found.map(({ scenario }) => scenario), ...first.finding }] : [];
  });
  return warnings.filter(({ kind }) => !warnings.some((other) => other.kind === worseThan[kind]));
}

/** Money that is asked for once, with no promise of coming back. */
const isGrant = ({ atOnce, returns, inKind }: Source) => atOnce && returns !== 'yes' && !inKind;

function lateness({ scenario, sources, capacity: { shortage } }: View) {
  const limit = shortage ? (scenario === 'cautious' ? shortage.low : shortage.high) : Infinity;
  const money = sources.filter(({ inKind }) => !inKind);
  return {
    limit,
    late: money.filter((source) => startIn(source, scenario) > limit),
    first: Math.min(...money.map((source) => startIn(source, scenario)))
  };
}

const only = (sources: readonly Source[], id: string) => sources.filter((source) => source.id === id);

const when = (
  holds: boolean,
  figure: number,
  limit: number,
  sources: readonly Source[]
): Finding | undefined => (holds ? { figure, limit, sources: sources.map(({ id }) => id) } : undefined);
