import type { danger } from './questions/qualify/danger.ts';
import type { motive } from './questions/qualify/motive.ts';

/** The questions that say why somebody comes: the situation that answers them leads. Their words stay away. */
export const comesFor = ['motive', 'danger'] satisfies readonly [typeof motive.id, typeof danger.id];
