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
