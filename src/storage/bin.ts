import * as v from 'valibot';
import { deletionOf, goneAt } from '#engine/bin.ts';
import type { Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { database, opened, type Binned } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';
import { put, summaryOf } from './dossiers.ts';
import { isLocked } from './is-locked.ts';
import { rescued } from './rescued.ts';

const { dossiers, summaries, bin, binned } = database;
const tables = [dossiers, summaries, bin, binned];

/**
 * Takes a project off the list and puts it into the bin as it is on disk, readable or not, with what a page
 * left behind of it, as text. Returns what the bin says of it; undefined where there was none.
 */
export async function discard(id: string, left = ''): Promise<Binned | undefined> {
  await opened();
  return database.transaction('rw', tables, async () => {
    const [stored, summary, before] = [await dossiers.get(id), await summaries.get(id), await binned.get(id)];
    await dossiers.delete(id);
    await summaries.delete(id);
    if (stored === undefined) return undefined;
    // It may have been deleted once before, and be back from another tab.
    // What is protected stays so: nothing readable is laid over it, or into its place.
    const project = isLocked(stored)
      ? undefined
      : together([readable(before?.project), readable(stored), rescued(left, id)]);
    const said = project ? summaryOf(project) : (summary ?? nothingSaid(id));
    const told = { ...said, deletedAt: deletionOf(Date.now(), said.updatedAt) };
    await binned.put({ id, project: project ?? stored });
    await bin.put(told);
    return told;
  });
}

/** Puts a project of the bin back on the list. Should it be there after all, nothing of either is lost. */
export async function putBack(id: string): Promise<void> {
  await opened();
  await database.transaction('rw', tables, async () => {
    const [kept, told, stored] = [await binned.get(id), await bin.get(id), await dossiers.get(id)];
    if (!kept || !told) throw new DOMException(`Nothing of ${id} in the bin`, 'NotFoundError');
    const [project, here] = [readable(kept.project), readable(stored)];
    if (stored !== undefined && !(project && here))
      throw new DOMException(`${id} is on the list, and cannot be put together`, 'ConstraintError');
    if (project) await put(v.parse(dossierSchema, here ? newest(here, project) : project));
    else {
      const { deletedAt: _, ...summary } = told;
      await dossiers.put(kept.project);
      await summaries.put(summary);
    }
    await forget([id]);
  });
}

/** Takes these out of the bin, for good. */
export async function erase(ids: readonly string[]): Promise<void> {
  await opened();
  await database.transaction('rw', bin, binned, () => forget(ids));
}

/** Empties the bin of what has been there long enough; returns what went. */
export async function emptyOld(now: number): Promise<readonly string[]> {
  await opened();
  return database.transaction('rw', bin, binned, async () => {
    const all = await bin.toArray();
    const old = all.flatMap(({ id, deletedAt }) => (goneAt(deletedAt) <= now ? [id] : []));
    await forget(old);
    return old;
  });
}

async function forget(ids: readonly string[]): Promise<void> {
  await bin.bulkDelete([...ids]);
  await binned.bulkDelete([...ids]);
}

function readable(project: unknown): Dossier | undefined {
  const read = v.safeParse(dossierSchema, project, { abortEarly: true });
  return read.success ? read.output : undefined;
}

/** One project of all its states that can be read. */
const together = (states: readonly (Dossier | undefined)[]): Dossier | undefined =>
  states.reduce((one, other) => (one && other ? newest(one, other) : (one ?? other)), undefined);

const nothingSaid = (id: string) => ({ id, name: '', createdAt: 0, updatedAt: 0, answered: 0 });
