import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { database, opened, type Summary } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';

const { dossiers, summaries } = database;

const summaryOf = ({ id, name, createdAt, updatedAt, answers }: Dossier): Summary => ({
  id,
  name,
  createdAt,
  updatedAt,
  answered: Object.values(answers).filter(({ value }) => value !== null).length
});

/** Puts a dossier and its summary on disk, both or neither. */
export async function saveDossier(dossier: Dossier): Promise<void> {
  await opened();
  await database.transaction('rw', dossiers, summaries, async () => {
    await dossiers.put(dossier);
    await summaries.put(summaryOf(dossier));
  });
}

/** The dossier with this id; undefined when there is none. Throws when what is stored is not a dossier. */
export async function loadDossier(id: string): Promise<Dossier | undefined> {
  await opened();
  return readDossier(id);
}

/** The same from a database that is open; whatever watches it must not wait for anything else. */
export async function readDossier(id: string): Promise<Dossier | undefined> {
  const found = await dossiers.get(id);
  return found && v.parse(dossierSchema, found);
}

/**
 * Applies one change to what is on disk now, so that another tab’s answers are never overwritten.
 * Returns the dossier as saved. Throws a `NotFoundError` when it has been deleted meanwhile.
 */
export async function changeDossier(id: string, change: (dossier: Dossier) => Dossier): Promise<Dossier> {
  await opened();
  return database.transaction('rw', dossiers, summaries, async () => {
    const before = await readDossier(id);
    if (!before) throw new DOMException(`No dossier ${id}`, 'NotFoundError');
    // What could not be read back must not replace what can.
    const after = v.parse(dossierSchema, change(before));
    await dossiers.put(after);
    await summaries.put(summaryOf(after));
    return after;
  });
}

/**
 * Takes a dossier off the device and returns it, so that it can be put back. Undefined where there
 * was none, or where what was stored could not be read: that can be deleted, but not restored.
 */
export async function deleteDossier(id: string): Promise<Dossier | undefined> {
  await opened();
  return database.transaction('rw', dossiers, summaries, async () => {
    const read = v.safeParse(dossierSchema, await dossiers.get(id));
    await dossiers.delete(id);
    await summaries.delete(id);
    return read.success ? read.output : undefined;
  });
}

/** Every project on this device, the most recently changed first. */
export async function listSummaries(): Promise<Summary[]> {
  await opened();
  return readSummaries();
}

/** The same from a database that is open. */
export const readSummaries = (): Promise<Summary[]> => summaries.orderBy('updatedAt').reverse().toArray();
