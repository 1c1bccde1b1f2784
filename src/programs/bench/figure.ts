/** One measured figure, with its budget of the design where there is one. */
export type Figure = Readonly<{
  measure: string;
  name: string;
  value: number;
  unit: string;
  /** The same of the reference application of our stack, in the same run. */
  reference?: number;
  /** The figure may not be above it, or not below it. */
  budget?: Readonly<{ atMost: number } | { atLeast: number }>;
  /** A broken budget fails the program. Only sizes do: they do not depend on what else runs here. */
  strict?: boolean;
}>;

/** Whether a figure keeps its budget; undefined where it has none. */
export function keepsBudget({ value, budget }: Figure): boolean | undefined {
  if (!budget) return undefined;
  return 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
}

/** The value below which this part of the values lie: 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three significant digits are all that these measures are good for. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
