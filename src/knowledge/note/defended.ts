import { all, any, not } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';

/** The place is the employer’s: whoever made it there asks, and moves nothing. */
export const erasedSoon = all(carrier.is('employee'), danger.has('place-closes', 'place-changes'));
/** Somebody waits for an answer about what is perhaps the employer’s: each side may claim it. */
const claimed = all(motive.has('rights'), motive.has('answer-somebody'));
/** A boss hesitates, or there may be a quarrel: only in the second is one defended before writing a line. */
export const quarrel = any(erasedSoon, danger.has('dispute'), claimed);
export const bossHesitates = all(carrier.is('employee'), not(quarrel));
/** Whoever may have to defend themselves shows and signs nothing that an adviser of theirs has not read. */
export const defended = all(carrier.is('employee'), quarrel);
