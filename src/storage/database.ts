import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dossier } from '#engine/dossier.ts';

/** What the list of projects shows; kept apart because reading a thousand whole dossiers is slow. */
export type Summary = Readonly<
  Pick<Dossier, 'id' | 'name' | 'createdAt' | 'updatedAt'> & {
    answered: number;
    /** Whether only its passphrase opens it: the rest says nothing then, save when it was last saved. */
    locked?: boolean;
  }
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

/** Where everything waits while the database is made anew: see `made-anew.ts`. */
export const ASIDE = `${database.name}-aside`;

/** Whether the database was not there before: what it held may wait aside. */
let fresh = false;
database.on('populate', () => {
  fresh = true;
});

/** Opens the database, again where it could not be opened before: what forbade it may be over. */
export async function opened(): Promise<void> {
  if (!database.isOpen()) await database.open();
  if (fresh && (await isThere(ASIDE))) await (await import('./made-anew.ts')).takeBack();
  fresh = false;
}

/** Whether there is a database of this name. Where a browser does not tell, nothing was ever put aside. */
export async function isThere(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    return false;
  }
}
