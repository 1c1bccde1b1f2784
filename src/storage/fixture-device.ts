import Dexie from 'dexie';
import { database } from './database.ts';

/**
 * Makes this device one on which nothing was ever saved. Test files share it, and another one may have left
 * projects, an earlier version of the database, or none: each begins every test with this.
 */
export async function emptyDevice(): Promise<void> {
  await database.delete();
  await database.open();
}

/** The database of the first versions, before there was a bin. */
export function firstDatabase(): Dexie {
  const first = new Dexie(database.name);
  first.version(1).stores({ dossiers: 'id', summaries: 'id, updatedAt' });
  return first;
}

/** Makes this device one that the first versions have left, with these rows in its tables. */
export async function deviceOfFirstVersions(
  stored: Readonly<Record<string, readonly unknown[]>>
): Promise<void> {
  await database.delete();
  const first = firstDatabase();
  for (const [table, rows] of Object.entries(stored)) await first.table(table).bulkPut(rows);
  first.close();
  await database.open();
}
