import { beforeEach, expect, test } from 'vitest';
import { discard } from './bin.ts';
import { database } from './database.ts';
import { saveDossier } from './dossiers.ts';
import { ferry } from './fixture.ts';
import { emptyDevice } from './fixture-device.ts';
import { wipe } from './wipe.ts';

beforeEach(emptyDevice);

const left = () => Promise.all(database.tables.map(async (table) => [table.name, await table.count()]));

test('nothing is left in any table, and another project can be saved at once', async () => {
  await saveDossier(ferry);
  await saveDossier({ ...ferry, id: 'barge' });
  await discard('barge');
  expect((await left()).filter(([, count]) => count === 1)).toHaveLength(4);
  await wipe();
  expect((await left()).filter(([, count]) => count !== 0)).toEqual([]);
  await saveDossier(ferry);
  expect(Object.fromEntries(await left())).toMatchObject({ dossiers: 1, bin: 0 });
});

test('where something cannot be erased, everything stays, and it is told', async () => {
  await saveDossier(ferry);
  const refuse = () => {
    throw new Error('held');
  };
  database.summaries.hook('deleting', refuse);
  await expect(wipe()).rejects.toThrow('held');
  database.summaries.hook('deleting').unsubscribe(refuse);
  expect(await database.dossiers.count()).toBe(1);
});
