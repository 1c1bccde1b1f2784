/** What a protected project says of itself on disk and in a backup. */
export const LOCKED = 'parcours-communs/locked';

/** Whether a row holds a project that only its passphrase opens. */
export const isLocked = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'kind' in row && row.kind === LOCKED;
