import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { FundingMode } from '#engine/portfolio/funding-source.ts';
import type { Situated } from '#engine/portfolio/portfolio.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { DAYS_SOLD, daysPerMonth, mixLimits, modeTraits, monthsToShortage } from './mix.ts';

/** The needs that a question names, without the answers that exclude every need. */
export function needsNamed({ questions }: Pick<Situation, 'questions'>): string[] {
  const question = questions.get('needs');
  return question ? question.options.filter((option) => !question.alone.includes(option)) : [];
}

const says = (situation: Situation, question: string, option: string): boolean =>
  situation.says({ op: 'is', question, options: [option] }) === 'yes';

const valueOf = <Value>(
  situation: Situation,
  question: string,
  values: Readonly<Record<string, Value>>
): Value | undefined => {
  const option = Object.keys(values).find((one) => says(situation, question, one));
  return option === undefined ? undefined : values[option];
};

/** All that the financing plan of this dossier follows from. */
export function situatedIn(
  { costs, picks }: Pick<Dossier, 'costs' | 'picks'>,
  situation: Situation,
  modes: readonly Judgement<FundingMode>[]
): Situated {
  const needs = needsNamed(situation).map((need) => ({
    need,
    wanted: says(situation, 'needs', need),
    year: costs[need]?.year ?? null,
    threeYears: costs[need]?.threeYears ?? null
  }));
  return {
    modes,
    picks,
    traits: modeTraits,
    limits: mixLimits,
    daysSold: DAYS_SOLD,
    costs: [...needs.filter(({ wanted }) => wanted), ...needs.filter(({ wanted }) => !wanted)],
    capacity: {
      daysPerMonth: valueOf(situation, 'fundraising-time', daysPerMonth),
      shortage: valueOf(situation, 'runway', monthsToShortage)
    }
  };
}
