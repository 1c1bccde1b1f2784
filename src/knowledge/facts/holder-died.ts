import { all, not } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

/** Whoever held it is gone, and a family that is not the person’s own decides: nobody can be asked to hand anything over. */
export const holderDied = all(danger.has('person-died'), not(agreement.has('own-family')));
