import * as v from 'valibot';
import { SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { MOST_BACKUP_BYTES } from './backup-file.ts';
import { backupIn, type Backup } from './backup.ts';
import { FORMAT } from './dossier-file.ts';
import { dossierSchema } from './dossier-schema.ts';
import { textOf } from './encoding.ts';
import { parsedJson } from './json.ts';
import { refused, type Refused } from './refusal.ts';

/** A dossier with the longest texts and a few versions of them stays under this; a larger file is something else. */
export const MOST_BYTES = 20_000_000;

export type Reading = Readonly<{ ok: true; dossier: Dossier }> | Refused;

/** What a file of ours holds: one project, or all those of a device. */
export type Content = Reading | Readonly<{ ok: true; backup: Backup }>;

const envelope = v.object({ format: v.literal(FORMAT), schemaVersion: v.number(), dossier: v.unknown() });

/** Reads a file that somebody chose: it may be anything, and it may have gone since. */
export async function contentOf(file: Blob): Promise<Content> {
  if (file.size > MOST_BACKUP_BYTES) return refused('too-large');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refused('unreadable');
  const text = textOf(new Uint8Array(bytes));
  const json = parsedJson(text);
  if (json === undefined) return refused('damaged');
  return backupIn(json) ?? (text.length > MOST_BYTES ? refused('too-large') : dossierIn(json));
}

/** Reads the text of a file of one project. Whole or not at all. */
export function dossierFromFile(text: string): Reading {
  if (text.length > MOST_BYTES) return refused('too-large');
  const json = parsedJson(text);
  return json === undefined ? refused('damaged') : dossierIn(json);
}

function dossierIn(json: unknown): Reading {
  const wrapped = v.safeParse(envelope, json);
  if (!wrapped.success) return refused('foreign');
  if (wrapped.output.schemaVersion > SCHEMA_VERSION) return refused('newer');
  // One fault is enough to refuse it: to list those of a large file takes more room than the device has.
  const read = v.safeParse(dossierSchema, wrapped.output.dossier, { abortEarly: true });
  return read.success
    ? { ok: true, dossier: read.output }
    : refused('invalid', read.issues.map((issue) => v.getDotPath(issue) ?? '').find(Boolean));
}
