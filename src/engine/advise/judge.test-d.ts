import type { Status } from './judge.ts';

/* What does not compile: the type check fails where one of these errors is missing. */

export function markOf(status: Status): string {
  switch (status) {
    case 'retained':
      return '✓';
    case 'to-confirm':
      return '?';
    case 'discarded':
      return '✗';
  }
}

/** A switch is held by the linter too. */
export function forgetfulMarkOf(status: Status): string {
  if (status === 'retained') return '✓';
  if (status === 'discarded') return '✗';
  // @ts-expect-error Each status must have its case: what is to be confirmed was forgotten.
  return status satisfies never;
}

export const marks: Record<Status, string> = { retained: '✓', 'to-confirm': '?', discarded: '✗' };
// @ts-expect-error A table that forgets a status.
export const fewerMarks: Record<Status, string> = { retained: '✓', discarded: '✗' };
// @ts-expect-error A status that does not exist.
export const rejected: Status = 'rejected';
