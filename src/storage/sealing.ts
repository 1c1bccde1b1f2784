import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { base64Of, bytesOf } from './base64.ts';
import { dossierSchema } from './dossier-schema.ts';
import { LOCKED } from './is-locked.ts';
import { parsedJson } from './json.ts';
import type { LockedRecord } from './locked-record.ts';
import type { Opener } from './passphrase-key.ts';

/** A project is as long as the next multiple of this: its size says little of what was changed. */
const STEP = 4096;

/** The passphrase is another one, or the record is not as it was written: nothing tells them apart. */
export const NOT_OPENED = 'NotOpenedError';

const boundTo = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  // A record that is put under another id does not open.
  additionalData: new TextEncoder().encode(id)
});

/** A project as it may lie on disk: unreadable without its key. Each time under a number that is used once. */
export async function sealed(dossier: Dossier, { key, kdf }: Opener): Promise<LockedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const json = new TextEncoder().encode(JSON.stringify(dossier));
  const padded = new Uint8Array(Math.ceil(json.length / STEP) * STEP).fill(0x20);
  padded.set(json);
  const bytes = await crypto.subtle.encrypt(boundTo(dossier.id, iv), key, padded);
  return {
    id: dossier.id,
    kind: LOCKED,
    updatedAt: dossier.updatedAt,
    kdf,
    iv: base64Of(iv),
    sealed: base64Of(new Uint8Array(bytes))
  };
}

/** The project that a record holds. Throws a `NotOpenedError` where this key does not open it. */
export async function unsealed(record: LockedRecord, { key }: Pick<Opener, 'key'>): Promise<Dossier> {
  const bytes = await crypto.subtle
    .decrypt(boundTo(record.id, bytesOf(record.iv)), key, bytesOf(record.sealed))
    .catch(() => {
      throw new DOMException(`${record.id} does not open`, NOT_OPENED);
    });
  const dossier = v.parse(dossierSchema, parsedJson(new TextDecoder().decode(bytes)));
  // What is inside is bound to the same project as what is outside.
  if (dossier.id !== record.id) throw new DOMException(`${record.id} holds another project`, NOT_OPENED);
  return dossier;
}
