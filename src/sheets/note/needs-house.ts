import type { Situation } from '#engine/reason/situation.ts';
import type { recipient } from '#knowledge/questions/finance/recipient.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';

const RECIPIENT = 'recipient' satisfies typeof recipient.id;
const NOBODY: string = 'nobody' satisfies (typeof recipient.options)[number];
const DANGER = 'danger' satisfies typeof danger.id;
const moves: readonly string[] = [
  'place-closes',
  'place-changes',
  'single-copy'
] satisfies readonly (typeof danger.options)[number][];

/** Whether somebody has to take it in: nobody signs or is paid for it, or the place where it stands does not hold. */
export const needsHouse = ({ answers }: Pick<Situation, 'answers'>): boolean =>
  answers[RECIPIENT] === NOBODY || [answers[DANGER] ?? []].flat().some((one) => moves.includes(one));
