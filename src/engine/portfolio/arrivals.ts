import type { Source } from './funding-source.ts';
import type { Scenario } from './scenario.ts';

/** How far the plan looks ahead, in months. */
export const MONTHS = 36;

const YEAR = 12;

/** Whoever is cautious counts nothing that is not certain. */
export const amountIn = ({ amount, certain }: Source, scenario: Scenario): number => {
  if (scenario === 'hopeful') return amount.high;
  return certain ? amount.low : 0;
};

/** These sources as if all of them came. */
export const coming = (sources: readonly Source[]): Source[] =>
  sources.map((source) => ({ ...source, certain: true }));

/** The month, from 1, in which the first of it comes. */
export const startIn = ({ starts }: Source, scenario: Scenario): number =>
  Math.max(1, Math.round(scenario === 'cautious' ? starts.high : starts.low));

/** What is paid in one go and only may return is a grant: nobody should count on a second one. */
export const returnsIn = ({ returns, atOnce }: Source, scenario: Scenario): boolean =>
  returns === 'yes' || (returns === 'partly' && !atOnce && scenario === 'hopeful');

/** Whole euros that have come by the end of `month`: in one go each year, or by twelfths. */
export function arrivedBy(source: Source, scenario: Scenario, month: number): number {
  const amount = amountIn(source, scenario);
  const paid = Math.max(0, month - startIn(source, scenario) + 1);
  const counted = returnsIn(source, scenario) ? paid : Math.min(paid, YEAR);
  return source.atOnce ? amount * Math.ceil(counted / YEAR) : Math.floor((amount * counted) / YEAR);
}

/** What has come by the end of each month, for several sources together. */
export const arrivedByMonth = (sources: readonly Source[], scenario: Scenario): number[] =>
  Array.from({ length: MONTHS }, (_, index) =>
    sources.reduce((sum, source) => sum + arrivedBy(source, scenario, index + 1), 0)
  );
