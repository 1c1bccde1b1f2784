import * as v from 'valibot';
import { standing, type Standing } from '#engine/comparison.ts';
import type { Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { database, opened } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';
import { openDossier, put, readDossier } from './dossiers.ts';
import { isLocked } from './is-locked.ts';
import { listed } from './list.ts';
import type { LockedRecord } from './locked-record.ts';
import { putLocked } from './locked-rows.ts';

const { dossiers, summaries } = database;

/** What may be done with a project of a backup. */
export type Way = 'add' | 'merge' | 'copy' | 'leave';

/** A project of a backup beside the one of this device, and what may be done with it, the usual first. */
export type Compared = Readonly<{
  dossier: Dossier;
  /** When the one of this device was last changed, where there is one that can be read. */
  hereAt: number | undefined;
  standing: Standing | 'unreadable' | 'locked';
  ways: readonly [Way, ...Way[]];
}>;

/** A protected project of a backup beside this device: what it says, nobody can compare. */
export type ComparedLocked = Readonly<{
  record: LockedRecord;
  hereAt: number | undefined;
  standing: 'new' | 'same' | 'sealed';
  ways: readonly [Way, ...Way[]];
}>;

const waysFor: Readonly<Record<Compared['standing'], Compared['ways']>> = {
  new: ['add', 'leave'],
  newer: ['merge', 'copy', 'leave'],
  older: ['leave', 'copy'],
  same: ['leave'],
  both: ['merge', 'copy', 'leave'],
  unreadable: ['copy', 'leave'],
  locked: ['copy', 'leave']
};

/**
 * Every project of this device, with what pages left behind of it: those that can be read, by id, and the names
 * of those that cannot, which are there as they are on disk.
 */
export type Everything = Readonly<{
  projects: readonly unknown[];
  readable: readonly string[];
  unreadable: readonly string[];
}>;

export async function everything(leftOf: (id: string) => string | undefined): Promise<Everything> {
  const projects: unknown[] = [];
  const readable: string[] = [];
  const unreadable: string[] = [];
  for (const { id, name } of (await listed()).summaries) {
    const row = await dossiers.get(id);
    if (isLocked(row)) {
      // As it lies on disk: the file tells no more of it than the device.
      projects.push(row);
      readable.push(id);
      continue;
    }
    const found = await openDossier(id, leftOf(id)).catch(() => undefined);
    if (found) {
      projects.push(found.left?.(found.dossier) ?? found.dossier);
      readable.push(id);
    } else {
      const stored = await dossiers.get(id);
      if (stored === undefined) continue;
      projects.push(stored);
      unreadable.push(name);
    }
  }
  return { projects, readable, unreadable };
}

/** Holds the projects of a backup against those of this device. Nothing is written. */
export async function compared(projects: readonly Dossier[]): Promise<Compared[]> {
  await opened();
  return Promise.all(projects.map(beside));
}

async function beside(dossier: Dossier): Promise<Compared> {
  const stored = await dossiers.get(dossier.id);
  const read = v.safeParse(dossierSchema, stored, { abortEarly: true });
  const here = read.success ? read.output : undefined;
  if (isLocked(stored)) return { dossier, hereAt: undefined, standing: 'locked', ways: waysFor.locked };
  const stands = stored !== undefined && !here ? 'unreadable' : standing(here, dossier);
  // Two long lists may be too long together.
  const apart = here && !v.is(dossierSchema, newest(here, dossier));
  return {
    dossier,
    hereAt: here?.updatedAt,
    standing: stands,
    ways: waysFor[apart ? 'unreadable' : stands]
  };
}

/** Holds the protected projects of a backup against this device. Nothing is written. */
export async function comparedLocked(records: readonly LockedRecord[]): Promise<ComparedLocked[]> {
  await opened();
  return Promise.all(
    records.map(async (record) => {
      const [stored, summary] = [await dossiers.get(record.id), await summaries.get(record.id)];
      const hereAt = summary?.updatedAt;
      if (stored === undefined) return { record, hereAt, standing: 'new', ways: ['add', 'leave'] };
      const standing = JSON.stringify(stored) === JSON.stringify(record) ? 'same' : 'sealed';
      // One cannot be laid over the other, and a copy would not open: it is bound to its identity.
      return { record, hereAt, standing, ways: ['leave'] };
    })
  );
}

/** Puts these on disk, all or none. Where one is there already, nothing that it holds is lost. */
export async function saveAll(
  projects: readonly Dossier[],
  records: readonly LockedRecord[] = []
): Promise<void> {
  await opened();
  await database.transaction('rw', dossiers, summaries, async () => {
    for (const project of projects) {
      const there = await readDossier(project.id);
      await put(v.parse(dossierSchema, there ? newest(there, project) : project));
    }
    for (const record of records) if ((await dossiers.get(record.id)) === undefined) await putLocked(record);
  });
}
