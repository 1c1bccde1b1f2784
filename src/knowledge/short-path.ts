import type { Kind } from './kinds/kind.ts';
import type { agreement } from './questions/qualify/agreement.ts';
import type { carrier } from './questions/qualify/carrier.ts';
import type { danger } from './questions/qualify/danger.ts';
import type { maturity } from './questions/qualify/maturity.ts';
import type { motive } from './questions/qualify/motive.ts';
import type { offerKind } from './questions/qualify/offer-kind.ts';
import type { resource } from './questions/qualify/resource.ts';

type Opening = (
  | typeof motive
  | typeof offerKind
  | typeof maturity
  | typeof resource
  | typeof carrier
  | typeof danger
  | typeof agreement
)['id'];

/** What decides which situation leads the note comes before anything else. */
export const shortPathOpening: readonly Opening[] = [
  'motive',
  'offer-kind',
  'maturity',
  'resource',
  'carrier',
  'danger',
  'agreement'
];

/** The advice that the short path settles: what the project is, what it lives on, its rules, what to do. */
export const shortPathKinds: ReadonlySet<Kind> = new Set<Kind>([
  'outcome',
  'funding',
  'licence',
  'inbound',
  'decision',
  'action'
]);

/** Sixteen answers, with what is read beside them, are ten minutes: `src/programs/proofs/reading-time.ts` counts. */
export const MOST_ANSWERS = 16;

/** How many more somebody may ask for who has a little time left. */
export const MORE_ANSWERS = 5;
