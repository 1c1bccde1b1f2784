import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { applied, type Applied, type Change } from './applied.ts';
import { database, opened, type Summary } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';
import { isLocked } from './is-locked.ts';
import { rescued } from './rescued.ts';

const { dossiers, summaries } = database;

/** What the list says of a project. */
export const summaryOf = ({ id, name, createdAt, updatedAt, answers }: Dossier): Summary => ({
  id,
  name,
  createdAt,
  updatedAt,
  answered: Object.values(answers).filter(({ value }) => value !== null).length
});

/** Puts a dossier and its summary on disk, both or neither. Throws where it could not be read back. */
export async function saveDossier(dossier: Dossier): Promise<void> {
  await opened();
  const readable = v.parse(dossierSchema, dossier);
  await database.transaction('rw', dossiers, summaries, () => put(readable));
}

/** The only door to the disk: what comes here has been parsed. */
export async function put(dossier: Dossier): Promise<void> {
  await dossiers.put(dossier);
  await summaries.put(summaryOf(dossier));
}

/**
 * Puts a whole project on disk with what was said of it since. Should it be there after all, nothing that it
 * holds is lost.
 */
export async function saveWithChanges(dossier: Dossier, changes: readonly Change[]): Promise<Applied> {
  await opened();
  return database.transaction('rw', dossiers, summaries, async () => {
    const there = await readDossier(dossier.id);
    const after = applied(there ? newest(there, dossier) : dossier, changes);
    await put(after.dossier);
    return after;
  });
}

/** The dossier with this id; undefined when there is none. Throws when what is stored is not a dossier. */
export async function loadDossier(id: string): Promise<Dossier | undefined> {
  await opened();
  return readDossier(id);
}

/** A project as it is opened: what is on disk, or all that there is, and what is to be laid over it. */
export type Opened = Readonly<{ dossier: Dossier; onDisk: boolean; left?: Change }>;

/**
 * The same with what a page that went too soon has left behind of it, as text. Where the disk cannot be read,
 * that is all there is.
 */
export async function openDossier(id: string, left = ''): Promise<Opened | undefined> {
  const other = rescued(left, id);
  try {
    const stored = await loadDossier(id);
    if (!stored) return other && { dossier: other, onDisk: false };
    return other
      ? { dossier: stored, onDisk: true, left: (dossier) => newest(dossier, other) }
      : { dossier: stored, onDisk: true };
  } catch (error) {
    const locked = error instanceof DOMException && error.name === 'LockedError';
    if (other && !locked) return { dossier: other, onDisk: false };
    throw error;
  }
}

/**
 * The same from a database that is open; whatever watches it must not wait for anything else. Throws a
 * `LockedError` where only its passphrase opens it.
 */
export async function readDossier(id: string): Promise<Dossier | undefined> {
  const found = await dossiers.get(id);
  if (isLocked(found)) throw new DOMException(`${id} is protected`, 'LockedError');
  return found === undefined ? undefined : v.parse(dossierSchema, found);
}

/**
 * Applies changes to what is on disk now, so that another tab’s answers are never overwritten. What could not
 * be read back is left out and returned. Throws a `NotFoundError` when the project has been deleted meanwhile.
 */
export async function changeDossier(id: string, changes: readonly Change[]): Promise<Applied> {
  await opened();
  return database.transaction('rw', dossiers, summaries, async () => {
    const before = await readDossier(id);
    if (!before) throw new DOMException(`No dossier ${id}`, 'NotFoundError');
    const after = applied(before, changes);
    await put(after.dossier);
    return after;
  });
}
