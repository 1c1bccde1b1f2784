import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { FundingMode } from '#engine/portfolio/funding-source.ts';
import type { Situated } from '#engine/portfolio/portfolio.ts';
import { valueBehind } from '#engine/reason/by-option.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { DAYS_SOLD, daysPerMonth, mixLimits, modeTraits, monthsToShortage } from './mix.ts';
import { isNeeded, needIds } from './needs.ts';

/** All that the financing plan of this dossier follows from. */
export function situatedIn(
  { costs, picks }: Pick<Dossier, 'costs' | 'picks'>,
  situation: Situation,
  modes: readonly Judgement<FundingMode>[]
): Situated {
  const needs = needIds.map((need) => ({
    need,
    wanted: isNeeded(need, situation),
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
      daysPerMonth: valueBehind(daysPerMonth, situation),
      shortage: valueBehind(monthsToShortage, situation)
    }
  };
}
