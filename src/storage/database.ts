import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dossier } from '#engine/dossier.ts';

/** What the list of projects shows; kept apart because reading a thousand whole dossiers is slow. */
export type Summary = Readonly<
  Pick<Dossier, 'id' | 'name' | 'createdAt' | 'updatedAt'> & { answered: number }
>;

/** The same of a project that was deleted; it can be put back for a while. */
export type Binned = Readonly<Summary & { deletedAt: number }>;

class Database extends Dexie {
  /** Whole projects, as some version has written them: whoever takes one out parses it. */
  declare dossiers: Table<unknown, string>;
  declare summaries: EntityTable<Summary, 'id'>;
  declare bin: EntityTable<Binned, 'id'>;
  /** The whole projects of the bin, as they were on disk, readable or not. */
  declare binned: EntityTable<Readonly<{ id: string; project: unknown }>, 'id'>;

  constructor() {
    // A write is “saved” only once it is on disk, not once the system has promised to put it there.
    super('parcours-communs', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ dossiers: 'id', summaries: 'id, updatedAt' });
    this.version(2).stores({ bin: 'id, deletedAt', binned: 'id' });
  }
}

export const database = new Database();

/** Opens the database, again where it could not be opened before: what forbade it may be over. */
export async function opened(): Promise<void> {
  if (!database.isOpen()) await database.open();
}
