import { firstDifference } from '#engine/reason/first-difference.ts';
import { arrivedBy, startIn } from './arrivals.ts';
import { mixRoles, type MixRole, type Source } from './funding-source.ts';
import { bitSupply, costOfBits, mostMet, type BitSupply } from './most-met.ts';
import { demandsIn, outlookFor, type Cost, type Outlook } from './outlook.ts';
import { inEach, scenarios, type InEach } from './scenario.ts';

/** What a combination is good at; another way is one that shares nothing with the balanced one. */
export type Aim = 'balanced' | 'most' | 'lightest' | 'other-way';

/** A few ways of funding that go well together, and what they would do. */
export type Suggestion = Readonly<{
  aim: Aim;
  sources: readonly Source[];
  outlook: InEach<Outlook>;
  /** The parts of a sound mix that it has, and the needs that it can pay for. */
  roles: readonly MixRole[];
  reach: readonly string[];
  effortDays: number;
}>;

/** What has to be paid: each need with its cost, and those that count even without one. */
export type Needed = Readonly<{ costs: readonly Cost[]; wanted: readonly string[] }>;

/** How many ways of funding the lead can start at once, and the days a month she has for them. */
export type Bearable = Readonly<{ modes: number; daysPerMonth: number }>;

type Candidate = Readonly<{
  sources: readonly Source[];
  covered: number;
  roles: readonly MixRole[];
  reach: readonly string[];
  effortDays: number;
}>;

/** The lightest combination must still do so much of what the best one does. */
const STILL_ENOUGH = 0.75;

/** A few combinations of these sources, the best of all that can be made. */
export function suggestionsFrom(
  sources: readonly Source[],
  needed: Needed,
  months: number,
  bearable: Bearable
): Suggestion[] {
  const candidates = candidatesFrom(sources, needed, months, bearable);
  const balance = (one: Candidate) => [one.roles.length, ...worth(one)];
  const balanced = best(candidates, balance);
  const fullest = best(candidates, worth);
  const enough = candidates.filter(
    (one) =>
      fullest &&
      one.covered >= STILL_ENOUGH * fullest.covered &&
      one.reach.length >= STILL_ENOUGH * fullest.reach.length
  );
  const lightest = best(enough, (one) => [-one.effortDays, ...worth(one)]);
  const apart = candidates.filter((one) => !one.sources.some((source) => balanced?.sources.includes(source)));
  const aimed: [Aim, Candidate | undefined][] = [
    ['balanced', balanced],
    ['most', fullest],
    ['lightest', lightest],
    ['other-way', best(apart, balance)]
  ];
  const proposed = aimed.filter(([, one], at) => aimed.findIndex(([, other]) => other === one) === at);
  return proposed.flatMap(([aim, one]) => {
    if (!one) return [];
    const { covered: _, ...told } = one;
    const outlook = inEach((scenario) => outlookFor(needed.costs, one.sources, scenario, months));
    return [{ aim, ...told, outlook }];
  });
}

/** More covered first; then more needs within reach, less effort, fewer sources. */
const worth = ({ covered, reach, effortDays, sources }: Candidate): number[] => [
  covered,
  reach.length,
  -effortDays,
  -sources.length
];

function candidatesFrom(
  sources: readonly Source[],
  { costs, wanted }: Needed,
  months: number,
  { modes, daysPerMonth }: Bearable
): Candidate[] {
  const useful = sources.filter(({ covers }) => covers.some((need) => wanted.includes(need)));
  const weighed = scenarios.map((scenario) => {
    const demands = demandsIn(costs, scenario);
    const supplies = useful.map((source): [Source, BitSupply] => [
      source,
      bitSupply(demands, { covers: source.covers, amount: arrivedBy(source, scenario, months) })
    ]);
    return { costOf: costOfBits(demands), supplies: new Map(supplies) };
  });
  // A single way of funding never makes a mix: it is proposed only where there is no other.
  const least = Math.max(1, Math.min(2, useful.length, modes));
  const all = combinations(useful, modes).filter(({ length }) => length >= least);
  const inTime = all.filter((some) => slowestEffort(some) <= daysPerMonth);
  return (inTime.length > 0 ? inTime : all).map((some) => ({
    sources: some,
    covered: weighed.reduce(
      (sum, { costOf, supplies }) =>
        sum +
        mostMet(
          costOf,
          some.flatMap((source) => supplies.get(source) ?? [])
        ),
      0
    ),
    roles: mixRoles.filter((role) => some.some((source) => source.role === role)),
    reach: wanted.filter((need) => some.some(({ covers }) => covers.includes(need))),
    effortDays: some.reduce((sum, source) => sum + source.effortDays, 0)
  }));
}

/** Days a month if the work is spread until the latest date. */
const slowestEffort = (sources: readonly Source[]): number =>
  sources.reduce((sum, source) => sum + source.effortDays / startIn(source, 'cautious'), 0);

/** Every selection of one to `most` of these, in their order. */
function combinations(sources: readonly Source[], most: number): Source[][] {
  const grown: Source[][] = [[]];
  for (const source of sources)
    grown.push(...grown.filter(({ length }) => length < most).map((some) => [...some, source]));
  return grown;
}

/** The first of those whose figures are largest, compared one after the other. */
function best(
  candidates: readonly Candidate[],
  figures: (one: Candidate) => number[]
): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (soFar, one) => (soFar && firstDifference(figures(one), figures(soFar)) <= 0 ? soFar : one),
    undefined
  );
}
