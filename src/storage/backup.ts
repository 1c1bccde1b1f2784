import * as v from 'valibot';
import { LINE, SCHEMA_VERSION, type Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { cut } from '#engine/text/cut.ts';
import { BACKUP, BACKUP_VERSION } from './backup-file.ts';
import { dossierSchema } from './dossier-schema.ts';
import { isLocked } from './is-locked.ts';
import { lockedSchema, type LockedRecord } from './locked-record.ts';
import type { Refused } from './refusal.ts';
import { refused } from './refusal.ts';

/** A project of a backup that cannot be read: how it is called, '' where even that is lost, and where it breaks. */
export type Unread = Readonly<{ name: string; newer: boolean; place: string }>;

/** What a backup holds. A project that cannot be read does not keep the others from being read. */
export type Backup = Readonly<{
  madeAt: number;
  dossiers: readonly Dossier[];
  /** The protected ones, as unreadable as they were on their device. */
  locked: readonly LockedRecord[];
  unread: readonly Unread[];
}>;

const ours = v.object({ format: v.literal(BACKUP) });
const versioned = v.object({ version: v.number() });
const envelope = v.object({
  madeAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  dossiers: v.array(v.unknown())
});
const named = v.object({ name: v.string() });
const shaped = v.object({ schemaVersion: v.number() });

/** Reads a backup; undefined where it is none. */
export function backupIn(json: unknown): Readonly<{ ok: true; backup: Backup }> | Refused | undefined {
  if (!v.is(ours, json)) return undefined;
  const version = v.safeParse(versioned, json);
  if (version.success && version.output.version > BACKUP_VERSION) return refused('newer');
  const read = v.safeParse(envelope, json);
  if (!version.success || !read.success) return refused('invalid');
  const byId = new Map<string, Dossier>();
  const locked = new Map<string, LockedRecord>();
  const unread: Unread[] = [];
  for (const project of read.output.dossiers) {
    if (isLocked(project)) {
      const record = v.safeParse(lockedSchema, project, { abortEarly: true });
      if (record.success) locked.set(record.output.id, record.output);
      else unread.push({ name: '', newer: false, place: placeOf(record.issues) });
      continue;
    }
    const one = v.safeParse(dossierSchema, project, { abortEarly: true });
    if (one.success) {
      // A backup that was put together by hand may hold a project twice.
      const twin = byId.get(one.output.id);
      byId.set(one.output.id, twin ? newest(twin, one.output) : one.output);
    } else unread.push({ ...whatIsLeft(project), place: placeOf(one.issues) });
  }
  const { madeAt } = read.output;
  return { ok: true, backup: { madeAt, dossiers: [...byId.values()], locked: [...locked.values()], unread } };
}

const placeOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => v.getDotPath(issue) ?? '').find(Boolean) ?? '';

/** How a project that cannot be read is called, and whether it comes from a later version. */
function whatIsLeft(project: unknown): Pick<Unread, 'name' | 'newer'> {
  const name = v.safeParse(named, project);
  const shape = v.safeParse(shaped, project);
  return {
    name: name.success ? cut(name.output.name, LINE) : '',
    newer: shape.success && shape.output.schemaVersion > SCHEMA_VERSION
  };
}
