import type { Part } from './sentence.ts';

/** The six steps of every pitch, in the order in which they are said. */
export const steps: readonly Part[] = ['problem', 'share', 'already', 'gain', 'ask', 'proof'];
