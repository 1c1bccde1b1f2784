import { database, opened } from './database.ts';

/**
 * Takes everything off this device that was ever saved, all at once or not at all, and looks that nothing is
 * left. A database that cannot be opened goes whole.
 */
export async function wipe(): Promise<void> {
  try {
    await opened();
  } catch {
    return database.delete();
  }
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      await table.clear();
      if ((await table.count()) > 0) throw new Error(`Something is left in ${table.name}.`);
    }
  });
}
