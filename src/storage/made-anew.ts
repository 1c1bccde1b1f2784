import Dexie, { type EntityTable } from 'dexie';
import * as v from 'valibot';
import { newest } from '#engine/newest.ts';
import { ASIDE, database, isThere, opened } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';
import { settled } from './settled.ts';

const named = v.looseObject({ id: v.string() });

type Row = Readonly<{ at: number; table: string; row: unknown }>;

/** A database that holds, for a moment, the rows of all tables of the other one. */
class Aside extends Dexie {
  declare rows: EntityTable<Row, 'at'>;

  constructor() {
    super(ASIDE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: '++at' });
  }
}

/** Held while everything is aside: what waits there must not be taken for something that was left behind. */
const HELD = 'parcours-communs:made-anew';

/**
 * Makes the database anew with what it holds now, so that nothing of what it held before stays in its files.
 * All of it is on disk somewhere at any moment: a browser that is killed meanwhile finds it at its next start.
 * Only where no other tab writes, and where a browser tells which databases it has: else it would not be found.
 */
export async function makeAnew(): Promise<void> {
  await opened();
  if (!(await isThere(database.name))) throw new DOMException('Not told', 'NotSupportedError');
  await navigator.locks.request(HELD, async () => {
    await Dexie.delete(ASIDE);
    await settled();
    await putAside();
    await wornOut();
    await settled();
    await database.delete();
    await settled();
    await opened();
  });
}

/**
 * Takes every row off its table and lays it down again, all at once or not at all. A database that goes is put in
 * order once; where the device is busy that once may come to nothing, as was measured. What was there is then put
 * in order twice, and at no moment is the database without what it holds.
 */
async function wornOut(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      const rows: unknown[] = await table.toArray();
      await table.clear();
      await table.bulkPut(rows);
    }
  });
}

/** Forgets what a browser that was killed has left aside, once the database is whole again. */
export async function leaveNothingAside(): Promise<void> {
  if (!(await isThere(ASIDE))) return;
  await navigator.locks.request(HELD, { ifAvailable: true }, async (free) => {
    if (free) await Dexie.delete(ASIDE);
  });
}

async function putAside(): Promise<void> {
  const aside = new Aside();
  const rows: Omit<Row, 'at'>[] = [];
  await database.transaction('r', database.tables, async () => {
    for (const table of database.tables)
      for (const row of await table.toArray()) rows.push({ table: table.name, row });
  });
  await aside.transaction('rw', aside.rows, () => aside.rows.bulkAdd(rows));
  aside.close();
}

/** Puts back what waits aside, all of it or nothing, then forgets it. */
export async function takeBack(): Promise<void> {
  const aside = new Aside();
  const rows = await aside.rows.toArray();
  await database.transaction('rw', database.tables, async () => {
    for (const { table, row } of rows) await laidDown(database.table(table), row);
  });
  await aside.delete();
}

/** Another tab may have written meanwhile: nothing that it wrote is lost, nor anything that waited. */
async function laidDown(table: Dexie.Table, row: unknown): Promise<void> {
  const { id } = v.parse(named, row);
  const there: unknown = await table.get(id);
  const waited = v.safeParse(dossierSchema, row);
  const here = v.safeParse(dossierSchema, there);
  if (there === undefined) await table.put(row);
  else if (here.success && waited.success) await table.put(newest(here.output, waited.output));
}
