import { argon2id } from '@noble/hashes/argon2.js';
import { bytesOf } from './base64.ts';
import type { Derivation } from './locked-record.ts';

/** The key that follows from a passphrase: half a second of work, or some seconds on a phone. */
export const derived = (passphrase: Uint8Array, { m, t, p, salt }: Derivation): Uint8Array<ArrayBuffer> =>
  new Uint8Array(argon2id(passphrase, bytesOf(salt), { m, t, p, dkLen: 32 }));
