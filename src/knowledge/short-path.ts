import type { Kind } from './kinds/kind.ts';

/** The advice that the short path settles: what the project is, what it lives on, its rules, what to do. */
export const shortPathKinds: ReadonlySet<Kind> = new Set<Kind>([
  'outcome',
  'funding',
  'licence',
  'inbound',
  'decision',
  'action'
]);

/** Twenty answers at half a minute each are ten minutes. */
export const MOST_ANSWERS = 20;

/** How many more somebody may ask for who has a little time left. */
export const MORE_ANSWERS = 5;
