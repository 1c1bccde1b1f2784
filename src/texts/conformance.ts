import type { InBoth } from '#engine/locale.ts';

/** Whether a criterion is kept, is not, or speaks of something that is nowhere here. */
export type Status = 'met' | 'lacking' | 'none';

/** A criterion in our own words; one that is not kept says why. */
export type Criterion = InBoth<string> &
  Readonly<{ status: 'met' | 'none' } | { status: 'lacking'; reason: InBoth<string> }>;

export type Theme = InBoth<string> & Readonly<{ criteria: readonly Criterion[] }>;

export const met = (name: InBoth<string>): Criterion => ({ status: 'met', ...name });
export const none = (name: InBoth<string>): Criterion => ({ status: 'none', ...name });
export const lacking = (name: InBoth<string>, reason: InBoth<string>): Criterion => ({
  status: 'lacking',
  ...name,
  reason
});

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
