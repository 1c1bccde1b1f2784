import type { Criterion, Status, Theme } from '#texts/conformance-criterion.ts';

export type Tally = Readonly<Record<Status, number>>;

/** How many criteria are kept, are not, and speak of nothing that is here. */
export function tallyOf(criteria: readonly Criterion[]): Tally {
  const having = (status: Status) => criteria.filter((one) => one.status === status).length;
  return { met: having('met'), lacking: having('lacking'), none: having('none') };
}

/** What the French rules call such a result: everything kept, at least half of it, or less. */
export function conformanceOf({ met, lacking }: Tally): 'full' | 'partial' | 'poor' {
  if (lacking === 0) return 'full';
  return met >= lacking ? 'partial' : 'poor';
}

export type Numbered<One> = One & Readonly<{ number: string }>;

/** The criteria of a theme with their numbers, such as “9.4”: their places are those of the RGAA. */
export const numberedIn = (themes: readonly Theme[], place: number): readonly Numbered<Criterion>[] =>
  (themes[place]?.criteria ?? []).map((one, index) => ({ ...one, number: `${place + 1}.${index + 1}` }));
