import { all, any, not } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { holderDied } from './holder-died.ts';

/** Somebody else’s family: whoever is of it asks nothing of it from outside. */
const heirs = all(agreement.has('heirs'), not(agreement.has('own-family')));
const recorded = agreement.has('people-shown');

/** The families who decide are those of people recorded or described: each answers for one person alone. */
export const familiesOfRecorded = all(heirs, recorded, not(holderDied));

/** One succession decides: that of whoever held it, or made it. */
export const successionDecides = any(holderDied, all(heirs, not(recorded)));
