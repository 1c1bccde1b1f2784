import type { Consultation } from '#engine/advise/consultation.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { FundingMode } from '#engine/portfolio/funding-source.ts';
import { portfolioFor, type Portfolio } from '#engine/portfolio/portfolio.ts';
import type { Range } from '#engine/portfolio/range.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { situatedIn } from '#knowledge/situated.ts';
import type { MoneyDifference } from './money-difference.ts';

/** What other answers make of the financing plan; undefined where nothing has been chosen in it. */
export function moneyBetween(
  dossier: Dossier,
  before: Consultation<KnownAdvice>,
  after: Consultation<KnownAdvice>
): MoneyDifference | undefined {
  if (!Object.values(dossier.picks).some(({ picked }) => picked)) return undefined;
  const [then, now] = [before, after].map((consultation) => portfolioIn(dossier, consultation));
  if (!then || !now) return undefined;
  const counting = ({ chosen }: Portfolio) => chosen.map(({ id }) => id);
  return {
    before: covered(then),
    after: covered(now),
    lost: counting(then).filter((id) => !counting(now).includes(id)),
    found: counting(now).filter((id) => !counting(then).includes(id))
  };
}

const portfolioIn = (dossier: Dossier, { situation, judgements }: Consultation<KnownAdvice>) =>
  portfolioFor(situatedIn(dossier, situation, judgements.filter(isFunding), dayOf(Date.now())));

const isFunding = (one: Judgement<KnownAdvice>): one is Judgement<FundingMode & KnownAdvice> =>
  one.advice.kind === 'funding';

/** What is covered over twelve months, in euros, in the one reading and in the other. */
function covered({ year: { cautious, hopeful } }: Portfolio): Range {
  const amounts = [cautious, hopeful].map(({ money, inKind }) => money + inKind);
  return { low: Math.min(...amounts), high: Math.max(...amounts) };
}
