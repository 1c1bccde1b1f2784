import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { database, type Summary } from './database.ts';
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
export const saveDossier = (dossier: Dossier): Promise<void> =>
  database.transaction('rw', dossiers, summaries, async () => {
    await dossiers.put(dossier);
    await summaries.put(summaryOf(dossier));
  });

/** The dossier with this id; undefined when there is none. Throws when what is stored is not a dossier. */
export const loadDossier = async (id: string): Promise<Dossier | undefined> => {
  const stored = await dossiers.get(id);
  return stored && v.parse(dossierSchema, stored);
};

/**
 * Applies one change to what is on disk now, so that another tab’s answers are never overwritten.
 * Returns the dossier as saved. Throws a `NotFoundError` when it has been deleted meanwhile.
 */
export const changeDossier = (id: string, change: (dossier: Dossier) => Dossier): Promise<Dossier> =>
  database.transaction('rw', dossiers, summaries, async () => {
    const before = await loadDossier(id);
    if (!before) throw new DOMException(`No dossier ${id}`, 'NotFoundError');
    // What could not be read back must not replace what can.
    const after = v.parse(dossierSchema, change(before));
    await dossiers.put(after);
    await summaries.put(summaryOf(after));
    return after;
  });

/** Takes a dossier off the device and returns it, so that it can be put back. */
export const deleteDossier = (id: string): Promise<Dossier | undefined> =>
  database.transaction('rw', dossiers, summaries, async () => {
    const dossier = await loadDossier(id);
    await dossiers.delete(id);
    await summaries.delete(id);
    return dossier;
  });

/** Every project on this device, the most recently changed first. */
export const listSummaries = (): Promise<Summary[]> => summaries.orderBy('updatedAt').reverse().toArray();
