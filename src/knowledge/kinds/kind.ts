import type { Advice, AdviceWords } from '#engine/advise/advice.ts';

/** The kinds of advice, in the order in which a lead reads them. */
export const kinds = [
  'outcome',
  'funding',
  'licence',
  'inbound',
  'decision',
  'legal-home',
  'rule',
  'obligation',
  'argument',
  'objection',
  'action'
] as const;

/** The kinds that the five workshops of 2018 put on paper; each has its own page. */
export const workshopKinds = ['brake', 'means', 'boat', 'principle', 'funder'] as const;

export type WorkshopKind = (typeof workshopKinds)[number];

export type Kind = (typeof kinds)[number];

/** What the author of an advice writes: the kind and its stage come from the kind’s own file. */
export type Draft<Words extends AdviceWords> = Omit<Advice<Words>, 'kind' | 'stage'>;
