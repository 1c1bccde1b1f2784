import { liveQuery } from 'dexie';
import { database, opened, type Binned, type Summary } from './database.ts';
import type { Stop } from './watch.ts';

/** What is on this device: the projects, the most recently changed first, and those of the bin. */
export type Listed = Readonly<{ summaries: readonly Summary[]; bin: readonly Binned[] }>;

/** Every project on this device, the most recently changed first, and the bin, the most recently deleted first. */
export async function listed(): Promise<Listed> {
  await opened();
  return readList();
}

/** The same from a database that is open. */
const readList = async (): Promise<Listed> => ({
  summaries: await database.summaries.orderBy('updatedAt').reverse().toArray(),
  bin: await database.bin.orderBy('deletedAt').reverse().toArray()
});

/** Calls back now and whenever the list of projects or the bin changes, in this tab or in another one. */
export function watchList(changed: (list: Listed) => void, failed: (error: unknown) => void): Stop {
  const watching = liveQuery(readList).subscribe(changed, failed);
  return () => watching.unsubscribe();
}
