import Dexie from 'dexie';
import { ASIDE, database, opened } from './database.ts';
import { settled } from './settled.ts';

/**
 * Takes everything off this device that was ever saved, all at once or not at all, and looks that nothing is
 * left. Then the database goes whole, with what its files still held of the past. A database that cannot be
 * opened goes whole at once.
 */
export async function wipe(): Promise<void> {
  try {
    await opened();
  } catch {
    await database.delete();
    return Dexie.delete(ASIDE);
  }
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      await table.clear();
      if ((await table.count()) > 0) throw new Error(`Something is left in ${table.name}.`);
    }
  });
  await Dexie.delete(ASIDE);
  await settled();
  await database.delete();
  await settled();
  await database.open();
}
