import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { comesLate } from './first-euro.ts';

/** What a way of funding adds to an advice, as far as dates need it. */
type Timed = Readonly<{ monthsToFirstEuro: readonly [number, number] }>;

const isTimed = (advice: AdviceShape): advice is AdviceShape & Timed => 'monthsToFirstEuro' in advice;

/** The same, each retained way of funding that comes too late for what ends after those that do not. Pure. */
export function lateLast<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  dates: MoneyDates
): readonly Judgement<Shape>[] {
  if (!dates.ending) return judgements;
  const isLate = ({ advice, status }: Judgement<Shape>) =>
    status === 'retained' && isTimed(advice) && comesLate(advice.monthsToFirstEuro, dates, dates.today);
  const late = judgements.filter(isLate);
  if (late.length === 0) return judgements;
  const rest = judgements.filter((one) => !late.includes(one));
  const after = rest.findLastIndex(({ advice, status }) => status === 'retained' && isTimed(advice)) + 1;
  // Where all of them are late, they stay where they are.
  return after === 0 ? judgements : [...rest.slice(0, after), ...late, ...rest.slice(after)];
}
