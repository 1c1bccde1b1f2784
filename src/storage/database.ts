import Dexie, { type EntityTable } from 'dexie';
import type { Dossier } from '#engine/dossier.ts';

/** What the list of projects shows; kept apart because reading a thousand whole dossiers is slow. */
export type Summary = Readonly<
  Pick<Dossier, 'id' | 'name' | 'createdAt' | 'updatedAt'> & { answered: number }
>;

class Database extends Dexie {
  declare dossiers: EntityTable<Dossier, 'id'>;
  declare summaries: EntityTable<Summary, 'id'>;

  constructor() {
    // A write is “saved” only once it is on disk, not once the system has promised to put it there.
    super('parcours-communs', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ dossiers: 'id', summaries: 'id, updatedAt' });
  }
}

export const database = new Database();

/** Opens the database, again where it could not be opened before: what forbade it may be over. */
export async function opened(): Promise<void> {
  if (!database.isOpen()) await database.open();
}
