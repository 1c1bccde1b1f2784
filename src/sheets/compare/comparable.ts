import type { Kind } from '#knowledge/kinds/kind.ts';

/** The kinds of which one chooses one rather than another. */
export const comparableKinds = [
  'legal-home',
  'licence',
  'funding',
  'decision',
  'inbound',
  'rule',
  'action'
] as const satisfies readonly Kind[];

export type ComparableKind = (typeof comparableKinds)[number];

export const isComparable = (kind: Kind): kind is ComparableKind =>
  comparableKinds.some((one) => one === kind);
