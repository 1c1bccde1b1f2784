import { danger } from './questions/qualify/danger.ts';
import { motive } from './questions/qualify/motive.ts';

/** The questions that say why somebody comes: the situation that answers them leads. */
export const comesFor = [motive.id, danger.id] as const;
