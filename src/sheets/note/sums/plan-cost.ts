import { sumOf, type Range } from '#engine/portfolio/range.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { costs, type CostId } from '#knowledge/costs/costs.ts';
import type { Cost } from '#knowledge/costs/cost.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { eurosIn } from '#texts/format/euros.ts';
import { hoursIn } from '#texts/format/hours.ts';
import { sumsTexts } from '#texts/pages/sums.ts';
import { hoursTold } from '../hours-told.ts';
import type { NoteStep } from '../note-steps.ts';
import { isOpen } from '../open-step.ts';
import { hoursOfSteps } from './hours-of-steps.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { thereIs } from './typed-money.ts';

/** So many parts are named; the others are told together. */
const NAMED = 3;

/** What the steps that are still to be done cannot be done without paying for, each once, the largest first. */
export function costsOf(
  steps: readonly NoteStep[],
  { dossier, situation }: Pick<Reckoning, 'dossier' | 'situation'>
): readonly Cost[] {
  const ids = new Set(steps.filter(isOpen).flatMap((step) => step.costs ?? []));
  const said = [...ids]
    .filter(isCost)
    .map((id): readonly [string, Cost] => [id, costs[id]])
    .filter(([, { when }]) => !when || verdictOf(when, situation) === 'yes');
  return (
    said
      // What another holds, and what the person typed for the same need, is not reckoned twice.
      .filter(([, { partOf }]) => said.every(([id]) => id !== partOf))
      .map(([, cost]) => cost)
      .filter(({ need }) => !need || !dossier.costs[need])
      .sort((one, other) => other.high - one.high || other.low - one.low)
  );
}

const isCost = (id: string): id is CostId => Object.hasOwn(costs, id);

type Given = Omit<Reckoning, 'texts' | 'euros'>;

/** What the steps of a note cost, then how long they take for whoever told their hours; neither where it is not known. */
export const planCost = (steps: readonly NoteStep[], others: readonly Sum[], given: Given): readonly Sum[] =>
  [paidFor(costsOf(steps, given), others, given), timeOf(steps, given)].flatMap((sum) => sum ?? []);

/** What is paid for over the first year, its largest parts named, against what is in hand unless another sum weighs that. */
function paidFor(parts: readonly Cost[], others: readonly Sum[], given: Given): Sum | undefined {
  if (parts.length === 0) return undefined;
  const texts = sumsTexts[given.locale].plan;
  const euros = eurosIn(given.locale, texts.range);
  const total = sumOf(parts);
  const named = parts.slice(0, parts.length > NAMED ? NAMED - 1 : NAMED);
  const rest = parts.slice(named.length);
  const yearly = (one: Cost) => one.each === 'year';
  const alone = parts.length === 1;
  const list = [
    ...named.map((one) =>
      alone ? one[given.locale] : texts.part(one[given.locale], euros(one), yearly(one))
    ),
    ...(rest.length > 0 ? [texts.others(euros(sumOf(rest)))] : [])
  ].join(texts.then);
  const rough = parts.some(({ source }) => !source);
  const said = texts.cost(
    texts[rough ? 'rough' : 'exact'](euros(total)),
    list,
    alone ? parts.every(yearly) : parts.some(yearly),
    alone
  );
  return {
    text: [said, against(total, others, given)].filter(Boolean).join(' '),
    sources: parts.flatMap(({ source }) => source ?? []),
    tells: [PLAN_COST],
    yields: 'euros'
  };
}

/** How many hours the steps take, in weeks of theirs: only whoever told their hours is told how many are asked for. */
function timeOf(steps: readonly NoteStep[], { dossier, locale }: Given): Sum | undefined {
  const texts = sumsTexts[locale].plan;
  const told = hoursTold(dossier);
  const { hours, more } = hoursOfSteps(steps);
  const whole = Math.round(hours);
  if (!told || whole < 1) return undefined;
  const weeks = Math.ceil(whole / told);
  return {
    text: texts.time(texts[more ? 'atLeast' : 'about'](hoursIn(whole)), weeks),
    tells: [PLAN_COST],
    yields: 'hours'
  };
}

/** What is in hand, set against what the plan costs; '' where it is only hoped for, or is weighed already. */
function against(total: Range, others: readonly Sum[], given: Given): string {
  const texts = sumsTexts[given.locale];
  const one = eurosIn(given.locale, (low) => low);
  const euros = (amount: number) => one({ low: amount, high: amount });
  const there = thereIs({ ...given, texts, euros });
  if (!there || there.hoped) return '';
  const held = euros(there.euros);
  if (others.some(({ text }) => text.includes(held))) return '';
  if (there.euros >= total.high) return texts.plan.covers(held, euros(there.euros - total.high));
  return there.euros < total.low
    ? texts.plan.lacks(held, euros(total.low - there.euros))
    : texts.plan.between(held);
}
