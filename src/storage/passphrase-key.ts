import { derived } from './argon.ts';
import { base64Of } from './base64.ts';
import { KDF, type Derivation } from './locked-record.ts';

/** What opens a project: it stays in the memory of the page, and cannot be read out of it. */
export type Opener = Readonly<{ key: CryptoKey; kdf: Derivation }>;

/** How the key of a newly protected project will follow from its passphrase. */
const newDerivation = (): Derivation => ({
  ...KDF,
  salt: base64Of(crypto.getRandomValues(new Uint8Array(16)))
});

/** The key that follows from this passphrase; where nothing is said, as for a project that is protected anew. */
export async function openerFrom(passphrase: string, kdf = newDerivation()): Promise<Opener> {
  const bytes = await derived(new TextEncoder().encode(asTyped(passphrase)), kdf);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return { key, kdf };
}

/** The same passphrase on every keyboard: systems write one letter in two ways, and one space in several. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC').replace(/\p{Zs}/gu, ' ');
