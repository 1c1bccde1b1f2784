import * as v from 'valibot';
import { SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { cut } from '#engine/text/cut.ts';
import { FORMAT } from './dossier-file.ts';
import { dossierSchema } from './dossier-schema.ts';
import { textOf } from './encoding.ts';
import { parsedJson } from './json.ts';

/** A dossier with the longest texts and a few versions of them stays under this; a larger file is something else. */
export const MOST_BYTES = 20_000_000;

/** Why a file is refused; nothing of a refused file is kept. */
export type Refusal = 'unreadable' | 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

export type Reading =
  Readonly<{ ok: true; dossier: Dossier }> | Readonly<{ ok: false; refusal: Refusal; place: string }>;

/** The name of a place is shown to somebody; in a file that is not ours it may be as long as the file. */
const PLACE = 120;

const envelope = v.object({ format: v.literal(FORMAT), schemaVersion: v.number(), dossier: v.unknown() });

/** Reads a file that somebody chose: it may be anything, and it may have gone since. */
export async function dossierFrom(file: Blob): Promise<Reading> {
  if (file.size > MOST_BYTES) return refused('too-large');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? dossierFromFile(textOf(new Uint8Array(bytes))) : refused('unreadable');
}

/** Reads the text of such a file. Whole or not at all. */
export function dossierFromFile(text: string): Reading {
  if (text.length > MOST_BYTES) return refused('too-large');
  const json = parsedJson(text);
  if (json === undefined) return refused('damaged');
  const wrapped = v.safeParse(envelope, json);
  if (!wrapped.success) return refused('foreign');
  if (wrapped.output.schemaVersion > SCHEMA_VERSION) return refused('newer');
  // One fault is enough to refuse it: to list those of a large file takes more room than the device has.
  const read = v.safeParse(dossierSchema, wrapped.output.dossier, { abortEarly: true });
  return read.success
    ? { ok: true, dossier: read.output }
    : refused('invalid', read.issues.map((issue) => v.getDotPath(issue) ?? '').find(Boolean));
}

const refused = (refusal: Refusal, place = ''): Reading => ({
  ok: false,
  refusal,
  place: cut(place.slice(0, 2 * PLACE), PLACE)
});
