import type { Row } from './fault.ts';
import { nothingYet, together, type Judgement } from './judgement.ts';

/** What was broken, before anything has come of it. */
export type Broken = Readonly<{ fault: string; sees: string; control?: boolean }>;

/** Counts what came of each fault, in the order in which they came. */
export class Tally {
  readonly #counted = new Map<string, Readonly<{ broken: Broken; times: number; sum: Judgement }>>();

  count(broken: Broken, judgement: Judgement): void {
    const { times, sum } = this.#counted.get(broken.fault) ?? { times: 0, sum: nothingYet };
    this.#counted.set(broken.fault, { broken, times: times + 1, sum: together(sum, judgement) });
  }

  get rows(): Row[] {
    return [...this.#counted.values()].map(({ broken, times, sum: { acknowledged, lost, halfWritten } }) => ({
      fault: broken.fault,
      times,
      acknowledged,
      lost,
      halfWritten,
      sees: broken.sees,
      control: broken.control ?? false
    }));
  }
}
