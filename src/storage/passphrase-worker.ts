import { derived } from './argon.ts';
import type { Derivation } from './locked-record.ts';

// Beside the page, which goes on meanwhile; it ends with its one answer. Only `passphrase-key.ts` writes to it.
self.onmessage = ({ data }: MessageEvent<Readonly<{ passphrase: Uint8Array; kdf: Derivation }>>) =>
  self.postMessage(derived(data.passphrase, data.kdf));
