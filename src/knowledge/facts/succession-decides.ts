import { all, any, not } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { holderDied } from './holder-died.ts';

const heirs = agreement.has('heirs');
const recorded = agreement.has('people-shown');

/** The families who decide are those of people recorded or described: each answers for one person alone. */
export const familiesOfRecorded = all(heirs, recorded, not(holderDied));

/** One succession decides: that of whoever held it, or made it. */
export const successionDecides = any(holderDied, all(heirs, not(recorded)));
