import type { Advice, AdviceWords } from '#engine/advice.ts';

/** The kinds of advice, in the order in which a lead reads them. */
export const kinds = [
  'outcome',
  'funding',
  'licence',
  'inbound',
  'decision',
  'legal-home',
  'rule',
  'argument',
  'objection',
  'action'
] as const;

export type Kind = (typeof kinds)[number];

/** What the author of an advice writes: the kind and its stage come from the kind’s own file. */
export type Draft<Words extends AdviceWords> = Omit<Advice<Words>, 'kind' | 'stage'>;
