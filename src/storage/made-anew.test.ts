import Dexie from 'dexie';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { discard } from './bin.ts';
import { ASIDE, database, isThere } from './database.ts';
import { changeDossier, loadDossier, saveDossier } from './dossiers.ts';
import { ferry } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { listed } from './list.ts';
import { protect, unlock } from './locked-dossiers.ts';
import { leaveNothingAside, makeAnew } from './made-anew.ts';

type Work = (free: boolean) => Promise<void>;
const isWork = (given: object | Work): given is Work => typeof given === 'function';

/** As in a browser where one tab is open; Node has none. */
vi.stubGlobal('navigator', {
  locks: {
    request: async (_: string, ...given: (object | Work)[]): Promise<void> => {
      for (const work of given) if (isWork(work)) await work(true);
    }
  }
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(async () => {
  await Dexie.delete(ASIDE);
  await emptyDevice();
});

const everyRow = async () =>
  Object.fromEntries(
    await Promise.all(
      database.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()])
    )
  );

/** A device with a project of each kind. */
async function someDevice(): Promise<void> {
  for (const id of ['ferry', 'barge', 'raft', 'sealed']) await saveDossier({ ...ferry, id });
  await discard('barge');
  await database.dossiers.put({ ...ferry, id: 'raft', answers: 'none' });
  await protect('sealed', 'quatre mots tout simples');
}

test('a database that is made anew holds what it held, row by row, and can be written at once', async () => {
  await someDevice();
  const before = await everyRow();
  await makeAnew();
  expect(await everyRow()).toEqual(before);
  expect(await isThere(ASIDE)).toBe(false);
  await changeDossier('ferry', [(now) => ({ ...now, name: 'La barge' })]);
  await unlock('sealed', 'quatre mots tout simples');
});

/** Has the database not go, or go and nothing come after it, as with a browser that is killed. */
function killedAt(moment: 'copied' | 'deleted'): () => void {
  const gone = vi.spyOn(database, 'delete').mockImplementation(() => {
    if (moment === 'deleted') database.close();
    const done = moment === 'deleted' ? Dexie.delete(database.name) : undefined;
    return Dexie.Promise.resolve(done).then(() => {
      throw new Error('killed');
    });
  });
  return () => gone.mockRestore();
}

test.each(['copied', 'deleted'] as const)(
  'a browser killed once everything was %s loses nothing',
  async (moment) => {
    await someDevice();
    const before = await everyRow();
    const alive = killedAt(moment);
    await expect(makeAnew()).rejects.toThrow('killed');
    alive();
    database.close();
    expect(await loadDossier('ferry')).toEqual(ferry);
    expect(await everyRow()).toEqual(before);
  }
);

test('what another tab has put there meanwhile stays, and so does what waited', async () => {
  await someDevice();
  const alive = killedAt('deleted');
  await expect(makeAnew()).rejects.toThrow('killed');
  alive();
  // A page of before does not know that anything waits.
  await database.open();
  const said = { ...ferry.answers, mast: { value: 'one', note: '', at: 9 } };
  await database.dossiers.put({ ...ferry, answers: { mast: said.mast }, updatedAt: 9 });
  expect(Object.keys((await loadDossier('ferry'))?.answers ?? {}).sort()).toEqual([
    'cargo',
    'crew',
    'mast',
    'vessel'
  ]);
  expect((await listed()).summaries).toHaveLength(3);
});

test('what a browser that was killed has left aside is forgotten once everything is there', async () => {
  await someDevice();
  const alive = killedAt('copied');
  await expect(makeAnew()).rejects.toThrow('killed');
  alive();
  expect(await isThere(ASIDE)).toBe(true);
  await leaveNothingAside();
  expect(await isThere(ASIDE)).toBe(false);
  expect(await loadDossier('ferry')).toEqual(ferry);
});
