import { danger } from '#knowledge/questions/qualify/danger.ts';

/** Whoever held it is gone, and the family decides: nobody can be asked to hand anything over. */
export const holderDied = danger.has('person-died');
