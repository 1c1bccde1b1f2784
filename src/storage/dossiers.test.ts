import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '#engine/dossier.ts';
import { database } from './database.ts';
import { changeDossier, deleteDossier, listSummaries, loadDossier, saveDossier } from './dossiers.ts';
import { ferry, someDossier } from './fixture.ts';

beforeEach(() => Promise.all([database.dossiers.clear(), database.summaries.clear()]));

const answered = (question: string) => (dossier: Dossier) => ({
  ...dossier,
  answers: { ...dossier.answers, [question]: { value: 'yes', note: '', at: 9 } }
});

const storedAsIs = (stored: object) => database.dossiers.put({ ...ferry, ...stored });

test('a saved dossier is loaded as it was', async () => {
  await fc.assert(
    fc.asyncProperty(someDossier, async (dossier) => {
      await saveDossier(dossier);
      expect(await loadDossier(dossier.id)).toEqual(dossier);
    }),
    { numRuns: 30 }
  );
});

test('there is nothing under an unknown id', async () => {
  expect(await loadDossier('nowhere')).toBeUndefined();
  expect(await deleteDossier('nowhere')).toBeUndefined();
});

test('changes made at the same time all stay', async () => {
  await saveDossier({ ...ferry, answers: {} });
  await Promise.all(
    ['vessel', 'crew', 'cargo'].map((question) => changeDossier('ferry', answered(question)))
  );
  expect(Object.keys((await loadDossier('ferry'))?.answers ?? {})).toEqual(['vessel', 'crew', 'cargo']);
  expect((await listSummaries())[0]?.answered).toBe(3);
});

test('a change returns the dossier as it is on disk', async () => {
  await saveDossier(ferry);
  const changed = await changeDossier('ferry', (dossier) => ({ ...dossier, name: 'La barge' }));
  expect(changed).toEqual({ ...ferry, name: 'La barge' });
  expect(await loadDossier('ferry')).toEqual(changed);
});

test('a dossier that was deleted can be put back', async () => {
  await saveDossier(ferry);
  const deleted = await deleteDossier('ferry');
  expect(deleted).toEqual(ferry);
  expect(await loadDossier('ferry')).toBeUndefined();
  expect(await listSummaries()).toEqual([]);
  if (!deleted) throw new Error('nothing was deleted');
  await saveDossier(deleted);
  expect(await loadDossier('ferry')).toEqual(ferry);
  expect(await listSummaries()).toHaveLength(1);
});

test('a change to a deleted dossier is an error and brings nothing back', async () => {
  await saveDossier(ferry);
  await deleteDossier('ferry');
  await expect(changeDossier('ferry', answered('crew'))).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(await loadDossier('ferry')).toBeUndefined();
  expect(await listSummaries()).toEqual([]);
});

test('the list shows the most recently changed first, and counts answers without bare notes', async () => {
  for (const [id, updatedAt] of [
    ['old', 1],
    ['new', 3],
    ['middle', 2]
  ] as const) {
    await saveDossier({ ...ferry, id, updatedAt });
  }
  expect((await listSummaries()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  await changeDossier('old', (dossier) => ({ ...dossier, updatedAt: 4 }));
  expect((await listSummaries())[0]).toEqual({
    id: 'old',
    name: 'Le bac',
    createdAt: 1,
    updatedAt: 4,
    answered: 2
  });
});

test.each<[string, object]>([
  ['an answer of another kind', { answers: { vessel: 'raft' } }],
  ['a newer shape', { schemaVersion: 99 }],
  ['no answers', { answers: undefined }]
])('what is stored but broken is an error, never a dossier: %s', async (_, broken) => {
  await storedAsIs(broken);
  const change = (dossier: Dossier) => ({ ...dossier, name: 'mended' });
  await expect(loadDossier('ferry')).rejects.toThrow();
  await expect(changeDossier('ferry', change)).rejects.toThrow();
  expect(await database.dossiers.get('ferry')).toMatchObject({ name: 'Le bac' });
});

test('a change that fails, or that could not be read back, leaves everything as it was', async () => {
  await saveDossier(ferry);
  const failing = () => {
    throw new Error('overboard');
  };
  await expect(changeDossier('ferry', failing)).rejects.toThrow('overboard');
  await expect(
    changeDossier('ferry', (dossier) => ({ ...dossier, name: 'x'.repeat(301) }))
  ).rejects.toThrow();
  expect(await loadDossier('ferry')).toEqual(ferry);
});

test('a dossier and its summary are saved both or neither', async () => {
  const refuse = () => {
    throw new Error('no room');
  };
  database.summaries.hook('creating', refuse);
  await expect(saveDossier(ferry)).rejects.toThrow('no room');
  database.summaries.hook('creating').unsubscribe(refuse);
  expect(await loadDossier('ferry')).toBeUndefined();
});

test('a broken dossier can be deleted, though not put back', async () => {
  await saveDossier(ferry);
  await database.dossiers.update('ferry', { name: 7 as unknown as string });
  expect(await deleteDossier('ferry')).toBeUndefined();
  expect(await listSummaries()).toEqual([]);
});
