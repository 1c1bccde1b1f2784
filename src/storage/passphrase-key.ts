import { late } from '#engine/late.ts';
import { scriptAddress } from '#engine/script-address.ts';
import { base64Of } from './base64.ts';
import { KDF, type Derivation } from './locked-record.ts';
import workerAddress from './passphrase-worker.ts?worker&url';

/** What opens a project: it stays in the memory of the page, and cannot be read out of it. */
export type Opener = Readonly<{ key: CryptoKey; kdf: Derivation }>;

/** How the key of a newly protected project will follow from its passphrase. */
const newDerivation = (): Derivation => ({
  ...KDF,
  salt: base64Of(crypto.getRandomValues(new Uint8Array(16)))
});

/** The key that follows from this passphrase; where nothing is said, as for a project that is protected anew. */
export async function openerFrom(passphrase: string, kdf = newDerivation()): Promise<Opener> {
  const bytes = await stretched(new TextEncoder().encode(asTyped(passphrase)), kdf);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return { key, kdf };
}

/** The same passphrase on every keyboard: systems write one letter in two ways, and one space in several. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC').replace(/\p{Zs}/gu, ' ');

/** Beside the page where that can be; in it where no worker comes, as in a file that is opened by itself. */
async function stretched(passphrase: Uint8Array, kdf: Derivation): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await beside(passphrase, kdf);
  } catch {
    const { derived } = await late(() => import('./argon.ts'));
    return derived(passphrase, kdf);
  }
}

const beside = (passphrase: Uint8Array, kdf: Derivation): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((done, failed) => {
    const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate();
      if (data instanceof Uint8Array && data.length === 32) done(new Uint8Array(data));
      else failed(new TypeError('No key came.'));
    };
    worker.onerror = () => {
      worker.terminate();
      failed(new Error('The worker did not come.'));
    };
    worker.postMessage({ passphrase, kdf });
  });
