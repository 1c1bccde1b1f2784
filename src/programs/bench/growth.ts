import type { KnownAdvice } from '#knowledge/compile.ts';
import { median, type Figure } from './figure.ts';
import { FEW_DOSSIERS, timesOf, workOn } from './timing.ts';

/** The same advice so many times over, each copy in its own memory and with its own ids. */
const repeated = (advice: readonly KnownAdvice[], times: number): KnownAdvice[] =>
  Array.from({ length: times }, (_, copy) => {
    const own = (id: string) => `${id}-${copy}`;
    return structuredClone(advice).map((one): KnownAdvice =>
      one.kind === 'action'
        ? Object.assign(one, { id: own(one.id), after: one.after.map(own) })
        : Object.assign(one, { id: own(one.id) })
    );
  }).flat();

/** How many times as long everything takes on a list so many times as long, on the same dossiers. */
export function growth(advice: readonly KnownAdvice[], times: number): Figure[] {
  const ours = workOn(advice);
  const long = workOn(repeated(advice, times));
  const factor = (work: keyof typeof ours, count: number) =>
    median(timesOf(long[work], count, 2)) / median(timesOf(ours[work], count));
  const bare = factor('bare', FEW_DOSSIERS);
  const figure = (name: string, value: number, budget?: Figure['budget']): Figure => ({
    measure: 'engine',
    name: `${name}, ${times} × the advice`,
    value,
    unit: '×',
    ...(budget ? { budget } : {})
  });
  return [
    figure('verdicts alone', bare),
    figure('with reasons', factor('reasoned', FEW_DOSSIERS), { atMost: bare }),
    figure('with reasons and flips', factor('flipped', 5), { atMost: bare })
  ];
}
