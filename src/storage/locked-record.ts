import * as v from 'valibot';
import { LOCKED } from './is-locked.ts';

/** In kibibytes, rounds and lanes: what OWASP asks of Argon2id at least. */
export const KDF = { m: 19_456, t: 2, p: 1 } as const;

/** A file may ask for no more work than this: whoever opens it would wait for hours. */
const MOST_MEMORY = 262_144;

const base64 = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.minLength(Math.ceil((least * 4) / 3)),
    v.maxLength(Math.ceil(most / 3) * 4),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    v.check((letters) => letters.length % 4 === 0)
  );

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const kdf = v.strictObject({
  m: count(8 * 1024, MOST_MEMORY),
  t: count(1, 10),
  p: count(1, 4),
  salt: base64(16, 64)
});

/**
 * A protected project as it lies on disk and in a backup: nothing else of it is anywhere. When it was last saved
 * is all that it tells.
 */
export const lockedSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  kind: v.literal(LOCKED),
  updatedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  kdf,
  iv: base64(12, 12),
  sealed: base64(16, 60_000_000)
});

export type LockedRecord = Readonly<v.InferOutput<typeof lockedSchema>>;

/** How the key of a project follows from its passphrase. */
export type Derivation = LockedRecord['kdf'];
