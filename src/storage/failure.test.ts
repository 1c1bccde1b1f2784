import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { failureFrom } from './failure.ts';

const full = new DOMException('no room', 'QuotaExceededError');
const failed = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

test('no room left is “full”, however deep the database wraps it', () => {
  expect(failureFrom(full)).toBe('full');
  expect(failureFrom(new Dexie.AbortError('aborted', full))).toBe('full');
  expect(failureFrom(new Dexie.OpenFailedError('cannot open', full))).toBe('full');
  expect(failureFrom(failed('AbortError', failed('BulkError', full)))).toBe('full');
  expect(failureFrom(new Error('not saved', { cause: full }))).toBe('full');
});

test.each([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'DatabaseClosedError',
  'VersionError'
])('a database that cannot be opened is “blocked”: %s', (name) => {
  expect(failureFrom(failed(name))).toBe('blocked');
  expect(failureFrom(new DOMException('closed', name))).toBe('blocked');
});

test('a database that cannot be opened stays “blocked” when what it wraps says nothing', () => {
  expect(failureFrom(new Dexie.OpenFailedError('cannot open', failed('UnknownError')))).toBe('blocked');
  expect(failureFrom(new Dexie.OpenFailedError('cannot open', failed('SecurityError')))).toBe('blocked');
});

test('a dossier that is gone is “missing”', () => {
  expect(failureFrom(new DOMException('No dossier', 'NotFoundError'))).toBe('missing');
  expect(failureFrom(new Dexie.AbortError('aborted', failed('NotFoundError')))).toBe('missing');
});

test.each([
  new Error('anything'),
  new TypeError(),
  new Dexie.AbortError('aborted'),
  'full',
  null,
  undefined,
  {}
])('anything else is “unknown”: %s', (error) => {
  expect(failureFrom(error)).toBe('unknown');
});
