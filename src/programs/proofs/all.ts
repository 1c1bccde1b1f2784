import { freshnessProofs } from './freshness.ts';
import { glossaryProofs } from './glossary.ts';
import type { Proof } from './proof.ts';
import { reasoningProofs } from './reasoning.ts';
import { referenceProofs } from './references.ts';
import { wordingProofs } from './wording.ts';

/** Everything that must hold of the knowledge. */
export const allProofs = (today: Date): Proof[] => [
  ...reasoningProofs(),
  ...referenceProofs(),
  ...wordingProofs(),
  ...glossaryProofs(),
  ...freshnessProofs(today)
];
