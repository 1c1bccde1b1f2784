/** Why nothing could be saved or read, as far as the browser tells. */
export type Failure = 'full' | 'blocked' | 'missing' | 'locked' | 'unknown';

const failureOf: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'full',
  OpenFailedError: 'blocked',
  MissingAPIError: 'blocked',
  InvalidStateError: 'blocked',
  SecurityError: 'blocked',
  DatabaseClosedError: 'blocked',
  VersionError: 'blocked',
  NotFoundError: 'missing',
  LockedError: 'locked'
};

/** Sorts an error of the database into the few cases that a person can do something about. */
export function failureFrom(error: unknown): Failure {
  for (let cause = error; cause instanceof Error; cause = cause.cause ?? inner(cause)) {
    const failure = failureOf[cause.name];
    // Dexie says that the database could not be opened; what it wraps says why.
    if (failure && (failure !== 'blocked' || !inner(cause))) return failure;
  }
  return error instanceof Error ? (failureOf[error.name] ?? 'unknown') : 'unknown';
}

const inner = (error: Error): unknown => ('inner' in error ? error.inner : undefined);
