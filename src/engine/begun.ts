import { DAY } from './day.ts';
import type { Dossier } from './dossier.ts';

/** After so long without an answer, whoever comes back begins anew. */
const PAUSE = 30 * DAY;

/**
 * When the person began to answer, in milliseconds: what a plan counts from, so that its days stay where they are
 * from one look to the next. Whoever comes back after a long pause, and answers something, begins anew.
 */
export function begunAt({ createdAt, answers }: Pick<Dossier, 'createdAt' | 'answers'>, now: number): number {
  const times = Object.values(answers)
    .map(({ at }) => Math.max(at, createdAt))
    .sort((one, other) => other - one);
  let begun = times[0] ?? createdAt;
  for (const time of times) {
    if (begun - time > PAUSE) break;
    begun = time;
  }
  return Math.min(begun, now);
}
