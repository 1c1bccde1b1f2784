import { firstDifference } from '#engine/reason/first-difference.ts';
import { coming, startIn } from './arrivals.ts';
import { candidatesFrom, type Candidate, type Needed } from './candidates.ts';
import type { MixRole, Source } from './funding-source.ts';
import { outlookFor, type Outlook } from './outlook.ts';
import { inEach, type InEach } from './scenario.ts';

/** What a combination is good at; another way is one that shares nothing with the balanced one. */
export type Aim = 'balanced' | 'most' | 'lightest' | 'other-way';

/** A few ways of funding that go well together, beside what is certain, and what they would do. */
export type Suggestion = Readonly<{
  aim: Aim;
  /** The ways of funding to start, without what comes in already. */
  sources: readonly Source[];
  /** With what comes in already, as the plan counts it. */
  outlook: InEach<Outlook>;
  /** The same if all of it comes, at its lowest and at its highest. */
  ifItComes: InEach<Outlook>;
  /** The parts of a sound mix that it has, and the needs that it can pay for. */
  roles: readonly MixRole[];
  reach: readonly string[];
  effortDays: number;
  /** It takes more days a month than there are: nothing lighter pays anything. */
  beyondDays: boolean;
  /** Its money begins once what there is has run out: nothing that pays begins before. */
  tooLate: boolean;
}>;

/**
 * How many ways of funding the lead can start at once, the days a month she has for them, and the months within
 * which money must begin to come.
 */
export type Bearable = Readonly<{ modes: number; daysPerMonth: number; months: number }>;

/** The lightest combination must still do so much of what the best one does. */
const STILL_ENOUGH = 0.75;

/** A few combinations of these sources, the best of all that can be made and borne; none pays nothing. */
export function suggestionsFrom(
  sources: readonly Source[],
  needed: Needed,
  months: number,
  bearable: Bearable
): Suggestion[] {
  const timely = candidatesFrom(
    sources.filter(({ starts }) => starts.low <= bearable.months),
    needed,
    months,
    bearable.modes
  );
  const tooLate = timely.length === 0;
  const all = withMoreThanBets(tooLate ? candidatesFrom(sources, needed, months, bearable.modes) : timely);
  const inTime = all.filter(({ sources: some }) => slowestEffort(some) <= bearable.daysPerMonth);
  const beyondDays = inTime.length === 0;
  const aimed: Aimed = beyondDays
    ? ([['lightest', best(all, lightness)]] as const)
    : aimedAt(inTime, needed, months);
  const proposed = aimed.filter(([, one], at) => aimed.findIndex(([, other]) => other === one) === at);
  return proposed.flatMap(([aim, one]) => {
    if (!one) return [];
    const { covered: _, ...told } = one;
    const together = [...needed.certain, ...one.sources];
    const over = (some: readonly Source[]) =>
      inEach((scenario) => outlookFor(needed.costs, some, scenario, months));
    return [
      {
        aim,
        ...told,
        outlook: over(together),
        ifItComes: over(coming(together)),
        beyondDays,
        tooLate
      }
    ];
  });
}

/** Those that do not hang on being chosen among many alone, where there are some. */
function withMoreThanBets(candidates: readonly Candidate[]): readonly Candidate[] {
  const sound = candidates.filter(({ sources }) => sources.some(({ selective }) => !selective));
  return sound.length > 0 ? sound : candidates;
}

type Aimed = readonly (readonly [Aim, Candidate | undefined])[];

function aimedAt(candidates: readonly Candidate[], needed: Needed, months: number): Aimed {
  const balance = (one: Candidate) => [one.roles.length, ...worth(one)];
  const balanced = best(candidates, balance);
  const fullest = best(candidates, worth);
  const enough = candidates.filter(
    (one) =>
      fullest &&
      one.covered >= STILL_ENOUGH * fullest.covered &&
      one.reach.length >= STILL_ENOUGH * fullest.reach.length
  );
  const apart = candidates.filter((one) => !one.sources.some((source) => balanced?.sources.includes(source)));
  return [
    ['balanced', balanced],
    // Whoever chose more than a combination holds may cover as much: then none is said to cover most.
    ['most', fullest && fullest.covered > coveredBy(needed, months) ? fullest : undefined],
    ['lightest', best(enough, lightness)],
    ['other-way', best(apart, balance)]
  ];
}

/** What is covered by what was chosen, if all of it comes. */
function coveredBy({ costs, certain, chosen }: Needed, months: number): number {
  if (chosen.length === 0) return -1;
  const { cautious, hopeful } = inEach((scenario) =>
    outlookFor(costs, coming([...certain, ...chosen]), scenario, months)
  );
  return cautious.needed - cautious.uncovered + hopeful.needed - hopeful.uncovered;
}

/** More covered first; then more needs within reach, less effort, fewer sources. */
const worth = ({ covered, reach, effortDays, sources }: Candidate): number[] => [
  covered,
  reach.length,
  -effortDays,
  -sources.length
];

const lightness = (one: Candidate): number[] => [-one.effortDays, ...worth(one)];

/** Days a month if the work is spread until the latest date. */
const slowestEffort = (sources: readonly Source[]): number =>
  sources.reduce((sum, source) => sum + source.effortDays / startIn(source, 'cautious'), 0);

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
