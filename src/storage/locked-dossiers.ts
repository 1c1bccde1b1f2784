import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { newest } from '#engine/newest.ts';
import { applied, type Applied, type Change } from './applied.ts';
import { database, opened } from './database.ts';
import { dossierSchema } from './dossier-schema.ts';
import { changeDossier, put, saveWithChanges, type Opened } from './dossiers.ts';
import { isLocked } from './is-locked.ts';
import { lockedSchema } from './locked-record.ts';
import { putLocked } from './locked-rows.ts';
import { openerFrom, type Opener } from './passphrase-key.ts';
import { rescued } from './rescued.ts';
import { sealed, unsealed } from './sealing.ts';
import type { Stop } from './watch.ts';

const { dossiers, summaries, bin, binned } = database;

/** The disk of one project that its passphrase has opened, as an open project uses it. */
export type LockedDisk = Readonly<{
  openDossier: (id: string, left?: string) => Promise<Opened | undefined>;
  changeDossier: (id: string, changes: readonly Change[]) => Promise<Applied>;
  saveWithChanges: (dossier: Dossier, changes: readonly Change[]) => Promise<Applied>;
  watchDossier: (
    id: string,
    changed: (dossier: Dossier | undefined) => void,
    failed: (error: unknown) => void
  ) => Stop;
  /** Leaves the project readable for everybody who opens this browser. */
  unprotect: (id: string) => Promise<void>;
}>;

/** Makes a project readable with its passphrase only, on disk and in the bin, and gives what goes on opening it. */
export async function protect(id: string, passphrase: string): Promise<LockedDisk> {
  await opened();
  const opener = await openerFrom(passphrase);
  for (;;) {
    const [before, deleted] = [await dossiers.get(id), (await binned.get(id))?.project];
    const dossier = v.parse(dossierSchema, before);
    // It may have been deleted once, and be back from another tab.
    const old = v.safeParse(dossierSchema, deleted);
    const record = await sealed(old.success ? newest(dossier, old.output) : dossier, opener);
    // Nothing readable goes before it is sure that what takes its place opens.
    await unsealed(record, opener);
    const done = await database.transaction('rw', [dossiers, summaries, bin, binned], async () => {
      if (!same(await dossiers.get(id), before)) return false;
      await putLocked(record);
      await bin.delete(id);
      await binned.delete(id);
      return true;
    });
    if (done) return lockedDisk(opener);
  }
}

/** What goes on opening a protected project. Throws a `NotOpenedError` where the passphrase is not its own. */
export async function unlock(id: string, passphrase: string): Promise<LockedDisk> {
  await opened();
  const record = v.parse(lockedSchema, await dossiers.get(id));
  const opener = await openerFrom(passphrase, record.kdf);
  await unsealed(record, opener);
  return lockedDisk(opener);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function lockedDisk(opener: Opener): LockedDisk {
  /** The project of a row; undefined where there is none. */
  const projectIn = async (row: unknown): Promise<Dossier | undefined> => {
    if (row === undefined) return undefined;
    return isLocked(row) ? unsealed(v.parse(lockedSchema, row), opener) : v.parse(dossierSchema, row);
  };

  /**
   * Nothing can be sealed inside a transaction, which waits for the database alone: what was read is sealed, then
   * put only where it is still what is there. Otherwise another tab has written, and it is all done again.
   */
  async function write(id: string, made: (there: Dossier | undefined) => Applied): Promise<Applied | 'open'> {
    await opened();
    for (;;) {
      const before = await dossiers.get(id);
      // Its protection was taken off in another tab.
      if (before !== undefined && !isLocked(before)) return 'open';
      const after = made(await projectIn(before));
      const record = await sealed(after.dossier, opener);
      const done = await database.transaction('rw', dossiers, summaries, async () => {
        if (!same(await dossiers.get(id), before)) return false;
        await putLocked(record);
        return true;
      });
      if (done) return after;
    }
  }

  return {
    async openDossier(id, left = '') {
      await opened();
      const dossier = await projectIn(await dossiers.get(id));
      // A page from before it was protected may have left something.
      const other = rescued(left, id);
      if (!dossier || !other) return dossier && { dossier, onDisk: true };
      return { dossier, onDisk: true, left: (now) => newest(now, other) };
    },
    async changeDossier(id, changes) {
      const after = await write(id, (there) => {
        if (!there) throw new DOMException(`No dossier ${id}`, 'NotFoundError');
        return applied(there, changes);
      });
      return after === 'open' ? changeDossier(id, changes) : after;
    },
    async saveWithChanges(dossier, changes) {
      const after = await write(dossier.id, (there) =>
        applied(there ? newest(there, dossier) : dossier, changes)
      );
      return after === 'open' ? saveWithChanges(dossier, changes) : after;
    },
    watchDossier(id, changed, failed) {
      let turn = 0;
      const watching = liveQuery(() => dossiers.get(id)).subscribe((row) => {
        const mine = (turn += 1);
        // Opening a row takes a moment, and a later one may be there by then.
        projectIn(row).then(
          (dossier) => mine === turn && changed(dossier),
          (error: unknown) => mine === turn && failed(error)
        );
      }, failed);
      return () => {
        turn += 1;
        watching.unsubscribe();
      };
    },
    async unprotect(id) {
      for (;;) {
        const record = v.parse(lockedSchema, await dossiers.get(id));
        const dossier = await unsealed(record, opener);
        const done = await database.transaction('rw', dossiers, summaries, async () => {
          if (!same(await dossiers.get(id), record)) return false;
          await put(dossier);
          return true;
        });
        if (done) return;
      }
    }
  };
}
