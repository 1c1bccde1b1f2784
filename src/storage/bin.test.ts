import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '#engine/dossier.ts';
import { discard, emptyOld, erase, putBack } from './bin.ts';
import { database } from './database.ts';
import { loadDossier, saveDossier } from './dossiers.ts';
import { ferry } from './fixture.ts';
import { deviceOfFirstVersions, emptyDevice, firstDatabase } from './fixture-device.ts';
import { listed } from './list.ts';

beforeEach(emptyDevice);

const DAY = 86_400_000;
const ids = async () => {
  const { summaries, bin } = await listed();
  return [summaries, bin].map((list) => list.map(({ id }) => id));
};
const answered = (question: string, dossier: Dossier = ferry): Dossier => ({
  ...dossier,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at: 9 } }
});

test('a project that was deleted is in the bin, and is put back as it was', async () => {
  await saveDossier(ferry);
  expect(await discard('ferry')).toMatchObject({ id: 'ferry', name: 'Le bac', answered: 2 });
  expect(await ids()).toEqual([[], ['ferry']]);
  expect(await loadDossier('ferry')).toBeUndefined();
  await putBack('ferry');
  expect(await ids()).toEqual([['ferry'], []]);
  expect(await loadDossier('ferry')).toEqual(ferry);
});

test('there is nothing to delete or to put back under an unknown id', async () => {
  expect(await discard('nowhere')).toBeUndefined();
  await expect(putBack('nowhere')).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(await ids()).toEqual([[], []]);
});

test('what a page had left behind goes into the bin too', async () => {
  await saveDossier(ferry);
  await discard('ferry', JSON.stringify(answered('mast')));
  await putBack('ferry');
  expect(await loadDossier('ferry')).toEqual(answered('mast'));
});

test('what cannot be read is put back as it was on disk', async () => {
  await saveDossier(ferry);
  const broken = { ...ferry, answers: 'none' };
  await database.dossiers.put(broken);
  expect(await discard('ferry')).toMatchObject({ name: 'Le bac' });
  await putBack('ferry');
  expect(await database.dossiers.get('ferry')).toEqual(broken);
  expect(await ids()).toEqual([['ferry'], []]);
});

test('a project that another tab has put on disk again meanwhile loses nothing, deleted again or put back', async () => {
  await saveDossier(answered('mast'));
  await discard('ferry');
  await saveDossier(answered('sail'));
  await putBack('ferry');
  const said = async () => Object.keys((await loadDossier('ferry'))?.answers ?? {}).sort();
  expect(await said()).toEqual(['cargo', 'crew', 'mast', 'sail', 'vessel']);
  await discard('ferry');
  await saveDossier(answered('oar'));
  await discard('ferry');
  await putBack('ferry');
  expect(await said()).toEqual(['cargo', 'crew', 'mast', 'oar', 'sail', 'vessel']);
});

test('what is erased is gone from every table, and nothing else is', async () => {
  for (const id of ['ferry', 'barge']) await saveDossier({ ...ferry, id });
  await discard('ferry');
  await discard('barge');
  await erase(['ferry']);
  expect(await ids()).toEqual([[], ['barge']]);
  expect(await database.binned.count()).toBe(1);
});

test('the bin empties itself after thirty days, and never because the clock went back', async () => {
  for (const id of ['ferry', 'barge']) await saveDossier({ ...ferry, id });
  await discard('ferry');
  const now = Date.now();
  expect(await emptyOld(now - 400 * DAY)).toEqual([]);
  expect(await emptyOld(now + 29 * DAY)).toEqual([]);
  expect(await emptyOld(now + 32 * DAY)).toEqual(['ferry']);
  expect(await ids()).toEqual([['barge'], []]);
  expect(await database.binned.count()).toBe(0);
});

test('a device of an earlier version opens with its projects and an empty bin; so does one that went back', async () => {
  await deviceOfFirstVersions({
    dossiers: [ferry],
    summaries: [{ id: 'ferry', name: 'Le bac', createdAt: 1, updatedAt: 1, answered: 2 }]
  });

  expect(await ids()).toEqual([['ferry'], []]);
  expect(await loadDossier('ferry')).toEqual(ferry);
  await discard('ferry');
  expect(await ids()).toEqual([[], ['ferry']]);
  await putBack('ferry');
  database.close({ disableAutoOpen: false });

  const rolledBack = firstDatabase();
  expect(await rolledBack.table('dossiers').get('ferry')).toEqual(ferry);
  rolledBack.close();
});
