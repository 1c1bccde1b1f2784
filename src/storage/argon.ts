import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesOf } from './base64.ts';
import type { Derivation } from './locked-record.ts';

/** For so many milliseconds it works at a time: the page is drawn and answers in between. */
const AT_A_TIME = 10;

/** The key that follows from a passphrase: half a second of work, or some seconds on a phone. */
export const derived = async (
  passphrase: Uint8Array,
  { m, t, p, salt }: Derivation
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await argon2idAsync(passphrase, bytesOf(salt), { m, t, p, dkLen: 32, asyncTick: AT_A_TIME })
  );
